import { Button, List } from '@mantine/core';
import type { Bilingual } from '@ocop/values';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../blocks/ButtonLink';
import { FormFrame } from '../../blocks/Form';
import { Page } from '../../blocks/Page';
import { PasswordField } from '../../blocks/PasswordField';
import { requireAll } from '../../blocks/require-all';
import { Section } from '../../blocks/Section';
import { useApiForm } from '../../blocks/use-api-form';
import { EraseMeDocument, type EraseMeMutation } from '../../generated/graphql';
import { useBilingual } from '../../i18n/use-language';
import { Gate } from '../../viewer/Gate';
import { useViewer } from '../../viewer/ViewerProvider';

type Report = EraseMeMutation['eraseMe'];

/** The way out for good. A page of its own that reads nothing of the account: nobody is left to read it for afterwards. */
export function EraseScreen() {
  const [report, setReport] = useState<Report>();
  if (report !== undefined) return <Erased report={report} />;
  return (
    <Gate>
      <Erase onDone={setReport} />
    </Gate>
  );
}

function Erase({ onDone }: { onDone: (report: Report) => void }) {
  const { t } = useTranslation(['people', 'common']);
  const email = useViewer()?.person.email ?? '';
  const { form, ...frame } = useApiForm({
    initialValues: { password: '' },
    validate: requireAll(['password'], t('common:form.required')),
    document: EraseMeDocument,
    toVariables: ({ password }) => ({ password }),
    onDone: ({ eraseMe }) => onDone(eraseMe),
  });
  const keep = (
    <ButtonLink to="/account" variant="subtle">
      {t('erase.back')}
    </ButtonLink>
  );
  return (
    <Page title={t('erase.title')} lead={t('erase.lead', { email })} up={{ link: { to: '/account' }, label: t('account.title') }}>
      <FormFrame {...frame} onSubmit={frame.submit} submitWord={t('erase.submit')} grave beside={keep}>
        <PasswordField label={t('erase.password')} autoComplete="current-password" required withAsterisk={false} {...form.getInputProps('password')} />
      </FormFrame>
    </Page>
  );
}

/** The way on is a whole new page: nothing of the account stays in the memory of a shared computer. */
function Erased({ report: { erased, kept } }: { report: Report }) {
  const { t } = useTranslation('people');
  return (
    <Page key="done" title={t('erase.doneTitle')} lead={<span role="status">{t('erase.done')}</span>}>
      <Texts title={t('erase.erased')} texts={erased} />
      {kept.length > 0 && <Texts title={t('erase.kept')} texts={kept} />}
      <div>
        <Button component="a" href="/">
          {t('erase.home')}
        </Button>
      </div>
    </Page>
  );
}

function Texts({ title, texts }: { title: string; texts: readonly Bilingual[] }) {
  const say = useBilingual();
  return (
    <Section title={title}>
      <List>
        {texts.map((text) => (
          <List.Item key={text.en}>{say(text)}</List.Item>
        ))}
      </List>
    </Section>
  );
}
