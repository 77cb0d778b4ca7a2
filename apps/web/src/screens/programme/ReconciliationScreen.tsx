import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../blocks/ButtonLink';
import { EmptyState } from '../../blocks/EmptyState';
import { Loading } from '../../blocks/Loading';
import { Page } from '../../blocks/Page';
import { ProblemAlert } from '../../blocks/ProblemAlert';
import { Section } from '../../blocks/Section';
import { useRead } from '../../client/use-read';
import { ReconciliationDocument } from '../../generated/graphql';
import classes from './Headline.module.css';
import { ProvinceFigures } from './ProvinceFigures';
import { StatedTotals } from './StatedTotals';
import type { Reconciliation } from './reconciliation-view';

const nothing = {};

/** The register of 2020: what its source states beside what its rows give. Made to be printed and kept. */
export function ReconciliationScreen() {
  const { t } = useTranslation('programme');
  const { t: common } = useTranslation();
  const { data, problem, retry } = useRead(ReconciliationDocument, nothing);
  const actions = (
    <>
      <ButtonLink to="/programme/statistics" search={{ source: 'REGISTER_2020' }} variant="default">
        {t('reconciliation.statistics')}
      </ButtonLink>
      <Button variant="default" leftSection={<IconPrinter size={18} aria-hidden />} onClick={() => window.print()}>
        {common('actions.print')}
      </Button>
    </>
  );
  return (
    <Page title={t('reconciliation.title')} lead={t('reconciliation.lead')} actions={actions}>
      {problem !== undefined && <ProblemAlert problem={problem} onRetry={retry} />}
      {data === undefined ? problem === undefined && <Loading rows={8} /> : <Report reconciliation={data.reconciliation} />}
    </Page>
  );
}

function Report({ reconciliation }: { reconciliation: Reconciliation }) {
  const { t } = useTranslation('programme');
  const { provinces, lines, agreeing, differing } = reconciliation;
  if (provinces.length === 0 && lines.length === 0) return <EmptyState title={t('reconciliation.empty')} hint={t('reconciliation.emptyHint')} />;
  const rows = provinces.filter(({ agrees }) => agrees).length;
  const figures = [
    { value: agreeing, word: t('reconciliation.agreeing', { count: agreeing }) },
    { value: differing, word: t('reconciliation.differing', { count: differing }) },
    { value: rows, word: t('reconciliation.rows', { count: rows }) },
  ];
  return (
    <>
      <dl className={classes.figures}>
        {figures.map(({ value, word }) => (
          <div key={word} className={classes.figure}>
            <dt>{word}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Section title={t('reconciliation.totals')}>
        <StatedTotals lines={lines} />
      </Section>
      <Section title={t('reconciliation.provinces')}>
        <ProvinceFigures provinces={provinces} />
      </Section>
    </>
  );
}
