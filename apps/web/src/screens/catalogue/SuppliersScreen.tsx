import { Group, Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../blocks/ButtonLink';
import { DataTable } from '../../blocks/DataTable';
import { EmptyState } from '../../blocks/EmptyState';
import { ExportButton, ListCount, Pager } from '../../blocks/ListTools';
import { Page } from '../../blocks/Page';
import { useRead } from '../../client/use-read';
import { useReadAll } from '../../client/use-read-all';
import { ProductsDocument, type ProductsQuery, type ProductsQueryVariables } from '../../generated/graphql';
import type { SuppliersSearch } from '../../routes/catalogue.routes';
import { useProductColumns } from './product-columns';
import { SupplierFilters } from './SupplierFilters';

const route = getRouteApi('/suppliers');
const connectionOf = ({ products }: ProductsQuery) => products;

/** Find suppliers: the products of the whole country, by words, province, group and stars. */
export function SuppliersScreen() {
  const { t } = useTranslation('catalogue');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const variables = useMemo(() => variablesOf(search), [search]);
  const { data, problem, stale, retry } = useRead(ProductsDocument, variables);
  const all = useReadAll(ProductsDocument, variables, connectionOf);
  const { product, stars, recognition, producer, group, province } = useProductColumns();
  const columns = [product, stars, recognition, producer, group, province];
  return (
    <Page title={t('suppliers.title')} lead={t('suppliers.lead')}>
      <SupplierFilters />
      <Group justify="space-between" gap="sm">
        <div>
          <ListCount total={data?.products.totalCount} page={search.page} />
          <Text size="sm" c="dimmed">
            {search.q === undefined ? t('suppliers.byName') : t('suppliers.byMatch')}
          </Text>
        </div>
        <ExportButton name={t('suppliers.file')} columns={columns} total={data?.products.totalCount} rows={all} />
      </Group>
      <DataTable
        caption={t('product.caption')}
        columns={columns}
        rows={data?.products.edges.map(({ node }) => node)}
        rowKey={({ id }) => id}
        problem={problem}
        onRetry={retry}
        stale={stale}
        empty={<NothingFound />}
      />
      <Pager
        page={search.page}
        pageInfo={data?.products.pageInfo}
        onGo={(to) => void navigate({ search: (now) => ({ ...now, after: to?.after, page: to?.page }) })}
      />
    </Page>
  );
}

function NothingFound() {
  const { t } = useTranslation('catalogue');
  return (
    <EmptyState
      title={t('suppliers.empty')}
      hint={t('suppliers.emptyHint')}
      action={
        <ButtonLink to="/suppliers" search={{}} variant="default">
          {t('suppliers.clear')}
        </ButtonLink>
      }
    />
  );
}

function variablesOf({ q, scheme, province, groupScheme, group, stars, producer, after }: SuppliersSearch): ProductsQueryVariables {
  return {
    filter: {
      search: q,
      ...(province !== undefined && { provinceScheme: scheme ?? 'P34', provinceCode: province }),
      ...(group !== undefined && { groupScheme: groupScheme ?? 'G2022', groupCode: group }),
      stars,
      producerId: producer,
    },
    after,
  };
}
