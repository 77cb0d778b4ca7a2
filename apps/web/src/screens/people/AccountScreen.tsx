import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../blocks/ButtonLink';
import { Page } from '../../blocks/Page';
import { Section } from '../../blocks/Section';
import { Gate } from '../../viewer/Gate';
import { useViewer } from '../../viewer/ViewerProvider';
import { Consents } from './Consents';
import { LanguageChoice } from './LanguageChoice';
import { MyData } from './MyData';
import { PasswordForm } from './PasswordForm';
import { Sessions } from './Sessions';

export function AccountScreen() {
  return (
    <Gate>
      <Account />
    </Gate>
  );
}

/** One's own account: how one gets in, what is kept, what one agrees to, and the way out for good. */
function Account() {
  const { t } = useTranslation('people');
  const person = useViewer()?.person;
  if (person === undefined) return null;
  return (
    <Page title={t('account.title')} lead={t('account.lead', { name: person.fullName, email: person.email })}>
      <Section title={t('account.language')}>
        <LanguageChoice locale={person.locale} />
      </Section>
      <Section title={t('account.password')}>
        <PasswordForm />
      </Section>
      <Sessions />
      <Section title={t('account.consents')}>
        <Consents />
      </Section>
      <MyData />
      <Section title={t('account.erase')}>
        <Text>{t('account.eraseLead')}</Text>
        <div>
          <ButtonLink to="/account/erase" variant="default">
            {t('account.eraseStart')}
          </ButtonLink>
        </div>
      </Section>
    </Page>
  );
}
