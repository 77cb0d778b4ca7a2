import { Button, Paper } from '@mantine/core';
import { IconChartBar, IconTable } from '@tabler/icons-react';
import { useId, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './ChartCard.module.css';

interface ChartCardProps {
  readonly title: string;
  readonly lead?: string;
  readonly chart: ReactNode;
  /** The same numbers as a table: for who cannot see the chart, and for who wants them exact. */
  readonly table: ReactNode;
}

export function ChartCard({ title, lead, chart, table }: ChartCardProps) {
  const { t } = useTranslation();
  const [asTable, setAsTable] = useState(false);
  const heading = useId();
  const Glyph = asTable ? IconChartBar : IconTable;
  return (
    <Paper component="section" className={classes.card} aria-labelledby={heading}>
      <header className={classes.head}>
        <div>
          <h2 id={heading} className={classes.title}>
            {title}
          </h2>
          {lead !== undefined && <p className={classes.lead}>{lead}</p>}
        </div>
        <Button
          variant="subtle"
          size="sm"
          leftSection={<Glyph size={18} aria-hidden />}
          onClick={() => setAsTable(!asTable)}
          data-screen-only
        >
          {asTable ? t('chart.asChart') : t('chart.asTable')}
        </Button>
      </header>
      {asTable ? table : <div aria-hidden>{chart}</div>}
    </Paper>
  );
}
