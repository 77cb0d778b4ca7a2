import { useLocation } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../blocks/ButtonLink';
import { EmptyState } from '../../blocks/EmptyState';
import { Section } from '../../blocks/Section';
import type { ConferenceState, RegistrationRowFragment } from '../../generated/graphql';
import { useViewer } from '../../viewer/ViewerProvider';
import type { ConferenceDetail } from './conference-view';
import { RegisterForm } from './RegisterForm';
import { RegisterResult } from './RegisterResult';

/** Registration, or why there is none now. */
export function RegisterSection({ conference }: { conference: ConferenceDetail }) {
  const { t } = useTranslation('conference');
  return (
    <Section title={t('register.title')}>
      {conference.state === 'OPEN' ? <Registration conference={conference} /> : <NotOpen state={conference.state} />}
    </Section>
  );
}

const reasons = { DRAFT: 'draft', PUBLISHED: 'notYet', CLOSED: 'closed', CANCELLED: 'cancelled' } as const;

function NotOpen({ state }: { state: Exclude<ConferenceState, 'OPEN'> }) {
  const { t } = useTranslation('conference');
  return <p style={{ margin: 0 }}>{t(`register.${reasons[state]}`)}</p>;
}

function Registration({ conference }: { conference: ConferenceDetail }) {
  const { t } = useTranslation('conference');
  const viewer = useViewer();
  const { href } = useLocation();
  const [registered, setRegistered] = useState<readonly RegistrationRowFragment[]>();
  if (viewer == null) {
    return (
      <EmptyState
        title={t('register.logIn')}
        hint={t('register.logInHint')}
        action={
          <ButtonLink to="/login" search={{ next: href }}>
            {t('register.logIn')}
          </ButtonLink>
        }
      />
    );
  }
  if (registered !== undefined) return <RegisterResult registrations={registered} onAgain={() => setRegistered(undefined)} />;
  return <RegisterForm conference={conference} onDone={setRegistered} />;
}
