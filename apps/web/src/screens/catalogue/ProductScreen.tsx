import { Alert, List } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../blocks/ButtonLink';
import { Facts } from '../../blocks/Facts';
import { Loading } from '../../blocks/Loading';
import { Page } from '../../blocks/Page';
import { ProblemAlert } from '../../blocks/ProblemAlert';
import { ProvinceName } from '../../blocks/ProvinceName';
import { Section } from '../../blocks/Section';
import { TextLink } from '../../blocks/TextLink';
import { useRead } from '../../client/use-read';
import { ProductDocument, type ProductQuery } from '../../generated/graphql';
import { useBilingual } from '../../i18n/use-language';
import { NotFound } from '../../shell/NotFound';
import { useCan } from '../../viewer/ViewerProvider';
import { RecognitionMark } from './Recognition';
import { RecognitionTable } from './RecognitionTable';

const route = getRouteApi('/products/$id');

export type ProductDetail = Extract<ProductQuery['node'], { __typename: 'Product' }>;

/** A product: who makes it, where, and by which acts it has its stars. */
export function ProductScreen() {
  const { id } = route.useParams();
  const { t } = useTranslation('catalogue');
  const { data, problem, retry } = useRead(ProductDocument, { id });
  const up = { link: { to: '/suppliers' }, label: t('suppliers.title') } as const;
  if (data === undefined) {
    return (
      <Page key={id} title={undefined} up={up}>
        {problem ? <ProblemAlert problem={problem} onRetry={retry} /> : <Loading />}
      </Page>
    );
  }
  if (data.node?.__typename !== 'Product') return <NotFound />;
  return (
    <Page
      key={id}
      title={data.node.name}
      mark={<RecognitionMark recognition={data.node.recognition} />}
      up={up}
      actions={<RequestButton />}
    >
      <ProductFacts product={data.node} />
      <Section title={t('product.recognitions')}>
        <RecognitionTable recognitions={data.node.recognitions} />
      </Section>
      <Remarks product={data.node} />
    </Page>
  );
}

function RequestButton() {
  const { t } = useTranslation('catalogue');
  return useCan('BUYER') ? <ButtonLink to="/requests/new">{t('product.request')}</ButtonLink> : null;
}

function ProductFacts({ product }: { product: ProductDetail }) {
  const { t } = useTranslation('catalogue');
  const say = useBilingual();
  const { producer, group, group2018, province, currentProvince } = product;
  const facts = [
    {
      name: t('product.producer'),
      value: producer ? (
        <TextLink to="/organizations/$id" params={{ id: producer.id }}>
          {producer.name}
        </TextLink>
      ) : (
        t('product.producerUnknown')
      ),
    },
    { name: t('product.province'), value: <ProvinceName recorded={province} today={currentProvince} /> },
    { name: t('product.group'), value: group && say(group.name) },
    // The two cuts name most groups alike; the older one is told only where it says something else.
    { name: t('product.group2018'), value: group2018 && group2018.name.vi !== group?.name.vi ? say(group2018.name) : null },
  ];
  return <Facts facts={facts} />;
}

function Remarks({ product }: { product: ProductDetail }) {
  const { t } = useTranslation('catalogue');
  const say = useBilingual();
  if (product.remarks.length === 0) return null;
  return (
    <Alert color="gray" icon={<IconInfoCircle aria-hidden />} title={t('product.remarks')}>
      <List size="sm">
        {product.remarks.map((remark) => (
          <List.Item key={remark.vi}>{say(remark)}</List.Item>
        ))}
      </List>
    </Alert>
  );
}
