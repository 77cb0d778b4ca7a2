import { Checkbox, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Loading } from '../../blocks/Loading';
import { ProblemAlert } from '../../blocks/ProblemAlert';
import { DateTime } from '../../blocks/values';
import type { Problem } from '../../client/problem';
import { useChange } from '../../client/use-change';
import { useRead } from '../../client/use-read';
import { MyConsentsDocument, SetConsentDocument, type MyConsentsQuery } from '../../generated/graphql';
import { useBilingual } from '../../i18n/use-language';

type Consent = MyConsentsQuery['myConsents'][number];

/** What one agrees to, word for word, each by itself. */
export function Consents() {
  const { t } = useTranslation('people');
  const { data, problem, retry } = useRead(MyConsentsDocument, {});
  return (
    <>
      <Text>{t('account.consentsLead')}</Text>
      {data === undefined && (problem === undefined ? <Loading rows={3} /> : <ProblemAlert problem={problem} onRetry={retry} />)}
      <Stack gap="sm">
        {data?.myConsents.map((consent) => (
          <ConsentBox key={consent.purpose} consent={consent} />
        ))}
      </Stack>
    </>
  );
}

function ConsentBox({ consent: { purpose, label, granted, decidedAt } }: { consent: Consent }) {
  const { t } = useTranslation('people');
  const say = useBilingual();
  const { run, pending } = useChange(SetConsentDocument);
  const [problem, setProblem] = useState<Problem>();
  const set = async (wanted: boolean) => {
    const outcome = await run({ purpose, granted: wanted });
    setProblem(outcome.ok ? undefined : outcome.problems[0]);
  };
  return (
    <>
      <Checkbox
        label={say(label)}
        description={granted && decidedAt !== null && <>{t('account.since')} <DateTime instant={decidedAt} /></>}
        checked={granted}
        disabled={pending}
        onChange={({ currentTarget }) => void set(currentTarget.checked)}
      />
      <ProblemAlert problem={problem} />
    </>
  );
}
