import { Alert, Button, TextInput } from '@mantine/core';
import { IconCircleCheck, IconCircleX } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../blocks/ProblemAlert';
import { Section } from '../../blocks/Section';
import { useRead } from '../../client/use-read';
import { CheckTicketDocument, type CheckTicketQuery } from '../../generated/graphql';
import { useBilingual } from '../../i18n/use-language';
import classes from './TicketCheck.module.css';

/** Checks a ticket by what its QR code holds; a hand scanner types it and ends with Enter. */
export function TicketCheck({ conferenceId }: { conferenceId: string }) {
  const { t } = useTranslation('conference');
  const [typed, setTyped] = useState('');
  const [token, setToken] = useState('');
  const { data, problem, stale, retry } = useRead(CheckTicketDocument, { conferenceId, token }, { pause: token === '' });
  const check = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const next = typed.trim();
    if (next === token && token !== '') retry();
    setToken(next);
  };
  return (
    <Section title={t('check.title')}>
      <form className={classes.form} onSubmit={check}>
        <TextInput
          className={classes.token}
          label={t('check.token')}
          description={t('check.tokenHint')}
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
        <Button type="submit" loading={stale}>
          {t('check.submit')}
        </Button>
      </form>
      <div role="status">{!stale && data && <Answer check={data.checkTicket} />}</div>
      <ProblemAlert problem={problem} />
    </Section>
  );
}

function Answer({ check }: { check: CheckTicketQuery['checkTicket'] }) {
  const { t } = useTranslation('conference');
  const say = useBilingual();
  const { valid, refusal, registration } = check;
  if (valid && registration !== null) {
    return (
      <Alert color="leaf" icon={<IconCircleCheck aria-hidden />} title={t('check.valid')}>
        <strong>{registration.fullName}</strong> · {registration.organization.name} · {say(registration.participantType.name)}
      </Alert>
    );
  }
  return (
    <Alert color="red" icon={<IconCircleX aria-hidden />} title={t('check.refused')}>
      {t(`check.${refusal ?? 'INVALID'}`)}
    </Alert>
  );
}
