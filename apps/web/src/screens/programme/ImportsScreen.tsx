import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '../../blocks/Page';
import { ProblemAlert } from '../../blocks/ProblemAlert';
import { Section } from '../../blocks/Section';
import { useRead } from '../../client/use-read';
import { ImportRunDocument } from '../../generated/graphql';
import { Gate } from '../../viewer/Gate';
import { ImportForm } from './ImportForm';
import { ImportResult } from './ImportResult';
import { ImportRuns } from './ImportRuns';

const route = getRouteApi('/programme/imports');

export function ImportsScreen() {
  return (
    <Gate capability="OFFICER">
      <Imports />
    </Gate>
  );
}

/** Check a file, see what is wrong in it row by row, load it; and all imports so far. */
function Imports() {
  const { t } = useTranslation('programme');
  const { run } = route.useSearch();
  return (
    <Page title={t('imports.title')} lead={t('imports.lead')}>
      <Section title={t('imports.newFile')}>
        <ImportForm />
      </Section>
      {run !== undefined && <ChosenRun id={run} />}
      <Section title={t('imports.runs')}>
        <ImportRuns />
      </Section>
    </Page>
  );
}

/** The run that the address names: its counts and its issues, to be read again at any time. */
function ChosenRun({ id }: { id: string }) {
  const variables = useMemo(() => ({ id }), [id]);
  const { data, problem, retry } = useRead(ImportRunDocument, variables);
  if (problem !== undefined) return <ProblemAlert problem={problem} onRetry={retry} />;
  return data?.node?.__typename === 'ImportRun' ? <ImportResult run={data.node} /> : null;
}
