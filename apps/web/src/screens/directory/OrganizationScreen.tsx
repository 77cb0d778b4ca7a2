import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../blocks/DataTable';
import { EmptyState } from '../../blocks/EmptyState';
import { Facts } from '../../blocks/Facts';
import { Loading } from '../../blocks/Loading';
import { ListCount } from '../../blocks/ListTools';
import { Page } from '../../blocks/Page';
import { ProblemAlert } from '../../blocks/ProblemAlert';
import { ProvinceName } from '../../blocks/ProvinceName';
import { Section } from '../../blocks/Section';
import { StatusBadge } from '../../blocks/StatusBadge';
import { TextLink } from '../../blocks/TextLink';
import { useRead } from '../../client/use-read';
import { OrganizationDocument, ProductsDocument, type OrganizationQuery } from '../../generated/graphql';
import { NotFound } from '../../shell/NotFound';
import { useProductColumns } from '../catalogue/product-columns';

const route = getRouteApi('/organizations/$id');

type Organization = Extract<OrganizationQuery['node'], { __typename: 'Organization' }>;

/** A supplier, a buyer or an agency as others see it, with its products. */
export function OrganizationScreen() {
  const { id } = route.useParams();
  const { t } = useTranslation(['directory', 'common']);
  const { data, problem, retry } = useRead(OrganizationDocument, { id });
  const up = { link: { to: '/organizations' }, label: t('organizations.title') } as const;
  if (data === undefined) {
    return (
      <Page key={id} title={undefined} up={up}>
        {problem ? <ProblemAlert problem={problem} onRetry={retry} /> : <Loading />}
      </Page>
    );
  }
  const organization = data.node;
  if (organization?.__typename !== 'Organization') return <NotFound />;
  return (
    <Page
      key={id}
      title={organization.name}
      lead={t(`common:kind.${organization.kind}`)}
      mark={<StatusBadge machine="organization" state={organization.state} />}
      up={up}
    >
      <OrganizationFacts organization={organization} />
      {organization.capabilities.includes('PRODUCER') && <Products producerId={organization.id} />}
    </Page>
  );
}

function OrganizationFacts({ organization }: { organization: Organization }) {
  const { t } = useTranslation(['directory', 'common']);
  const { province, currentProvince, capabilities, address, taxCode, phone, email, stateReason } = organization;
  return (
    <Facts
      facts={[
        { name: t('organization.reason'), value: stateReason },
        { name: t('organizations.capabilities'), value: capabilities.map((one) => t(`common:capability.${one}`)).join(', ') },
        {
          name: t('organizations.province'),
          value: (province ?? currentProvince) && <ProvinceName recorded={province} today={currentProvince} />,
        },
        { name: t('organizations.address'), value: address },
        { name: t('organizations.taxCode'), value: taxCode },
        { name: t('organizations.phone'), value: phone && <a href={`tel:${phone}`}>{phone}</a> },
        { name: t('organizations.email'), value: email && <a href={`mailto:${email}`}>{email}</a> },
      ]}
    />
  );
}

const shown = 24;

function Products({ producerId }: { producerId: string }) {
  const { t } = useTranslation('directory');
  const { data, problem, retry } = useRead(ProductsDocument, { filter: { producerId }, first: shown });
  const { product, stars, recognition, group, province } = useProductColumns();
  const total = data?.products.totalCount;
  return (
    <Section title={t('organization.products')} beside={<ListCount total={total} />}>
      <DataTable
        caption={t('organization.products')}
        columns={[product, stars, recognition, group, province]}
        rows={data?.products.edges.map(({ node }) => node)}
        rowKey={({ id }) => id}
        problem={problem}
        onRetry={retry}
        empty={<EmptyState title={t('organization.noProducts')} hint={t('organization.noProductsHint')} />}
      />
      {total !== undefined && total > shown && (
        <TextLink to="/suppliers" search={{ producer: producerId }}>
          {t('organization.more', { count: total })}
        </TextLink>
      )}
    </Section>
  );
}
