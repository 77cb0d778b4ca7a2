import { SimpleGrid } from '@mantine/core';
import '@mantine/charts/styles.layer.css';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../blocks/EmptyState';
import { Filters, FilterSelect } from '../../blocks/Filters';
import { Loading } from '../../blocks/Loading';
import { Page } from '../../blocks/Page';
import { ProblemAlert } from '../../blocks/ProblemAlert';
import { TextLink } from '../../blocks/TextLink';
import { useRead } from '../../client/use-read';
import { StatisticsDocument } from '../../generated/graphql';
import { GroupCard } from './GroupCard';
import { Headline } from './Headline';
import { ProvinceCard } from './ProvinceCard';
import { StarsCard } from './StarsCard';
import { StateCard } from './StateCard';

const route = getRouteApi('/programme/statistics');

/** Recognised products in charts: by stars, province, group and validity, under either division of the country. */
export function StatisticsScreen() {
  const { t } = useTranslation('programme');
  const { source = 'RECOGNITIONS', scheme = 'P34', groupScheme = 'G2022' } = route.useSearch();
  const { data, problem, retry } = useRead(StatisticsDocument, { source, provinceScheme: scheme, groupScheme });
  const statistics = data?.statistics;
  return (
    <Page title={t('statistics.title')} lead={t('statistics.lead')}>
      <Cuts />
      {problem !== undefined && <ProblemAlert problem={problem} onRetry={retry} />}
      {statistics === undefined ? (
        problem === undefined && <Loading rows={8} />
      ) : (
        <>
          <Headline statistics={statistics} />
          <SimpleGrid cols={{ base: 1, md: 2 }}>
            <StarsCard statistics={statistics} linked={source === 'RECOGNITIONS'} />
            {statistics.byState.length > 0 && <StateCard statistics={statistics} />}
          </SimpleGrid>
          {statistics.byGroup.length > 0 ? (
            <GroupCard statistics={statistics} linked={source === 'RECOGNITIONS'} />
          ) : (
            <EmptyState title={t('statistics.byGroup')} hint={t('statistics.noGroups')} />
          )}
          <ProvinceCard statistics={statistics} linked={source === 'RECOGNITIONS'} />
          {source === 'REGISTER_2020' && <TextLink to="/programme/reconciliation">{t('statistics.reconcile')}</TextLink>}
        </>
      )}
    </Page>
  );
}

/** What is counted and how it is cut; kept in the address bar. */
function Cuts() {
  const { t } = useTranslation('programme');
  const { source = 'RECOGNITIONS', scheme = 'P34', groupScheme = 'G2022' } = route.useSearch();
  const navigate = route.useNavigate();
  const sources = (['RECOGNITIONS', 'REGISTER_2020'] as const).map((value) => ({ value, label: t(`statistics.sources.${value}`) }));
  const schemes = (['P34', 'P63'] as const).map((value) => ({ value, label: t(`statistics.schemes.${value}`) }));
  const groupSchemes = (['G2022', 'G2018'] as const).map((value) => ({ value, label: t(`statistics.groupSchemes.${value}`) }));
  return (
    <Filters label={t('statistics.filters')} active={0} onClear={() => void navigate({ search: {} })}>
      <FilterSelect label={t('statistics.source')} value={source} options={sources} onChange={(chosen) => void navigate({ search: (now) => ({ ...now, source: chosen }) })} />
      <FilterSelect label={t('statistics.scheme')} value={scheme} options={schemes} onChange={(chosen) => void navigate({ search: (now) => ({ ...now, scheme: chosen }) })} />
      {source === 'RECOGNITIONS' && (
        <FilterSelect
          label={t('statistics.groupScheme')}
          value={groupScheme}
          options={groupSchemes}
          onChange={(chosen) => void navigate({ search: (now) => ({ ...now, groupScheme: chosen }) })}
        />
      )}
    </Filters>
  );
}
