import { Button, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Facts } from '../../blocks/Facts';
import { Loading } from '../../blocks/Loading';
import { ProblemAlert } from '../../blocks/ProblemAlert';
import { Section } from '../../blocks/Section';
import { Figure } from '../../blocks/values';
import { useRead } from '../../client/use-read';
import { MyDataDocument, type MyDataQuery } from '../../generated/graphql';
import { useBilingual } from '../../i18n/use-language';
import classes from './MyData.module.css';

type Kind = MyDataQuery['myData'][number];

/** Everything that is kept about the reader, readable here and whole in the download. */
export function MyData() {
  const { t } = useTranslation('people');
  const { data, problem, retry } = useRead(MyDataDocument, {});
  return (
    <Section title={t('account.data')} beside={<Download />}>
      <Text>{t('account.dataLead')}</Text>
      {data === undefined && (problem === undefined ? <Loading rows={6} /> : <ProblemAlert problem={problem} onRetry={retry} />)}
      {data !== undefined && (
        <div className={classes.list}>
          {data.myData.map((kind) => (
            <KindOfData key={kind.category} kind={kind} />
          ))}
        </div>
      )}
    </Section>
  );
}

function Download() {
  const { t } = useTranslation('people');
  return (
    <Button component="a" href="/files/me.zip" download variant="default" size="sm" leftSection={<IconDownload size={18} aria-hidden />}>
      {t('account.download')}
    </Button>
  );
}

function KindOfData({ kind: { label, purpose, basis, values, count, erasable } }: { kind: Kind }) {
  const { t } = useTranslation('people');
  const say = useBilingual();
  return (
    <details className={classes.kind}>
      <summary>
        {say(label)} (<Figure value={count} />)
      </summary>
      <div className={classes.inside}>
        <Facts
          facts={[
            { name: t('account.purpose'), value: say(purpose) },
            { name: t('account.basis'), value: say(basis) },
            { name: t('account.erasing'), value: t(erasable ? 'account.erasable' : 'account.kept') },
          ]}
        />
        {count === 0 && <Text c="dimmed">{t('account.noValues')}</Text>}
        <ul className={classes.values}>
          {values.map((value, index) => (
            <li key={index}>{value}</li>
          ))}
        </ul>
        {count > values.length && <Text c="dimmed">{t('account.more', { count: count - values.length })}</Text>}
      </div>
    </details>
  );
}
