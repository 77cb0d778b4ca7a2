import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Column } from '../../blocks/DataTable';
import { ProvinceName } from '../../blocks/ProvinceName';
import { StatusBadge, useStatusWord } from '../../blocks/StatusBadge';
import type { ProductCardFragment } from '../../generated/graphql';
import { useBilingual, useLanguage } from '../../i18n/use-language';
import { RecognitionStars } from './Recognition';

export type ProductColumn = Column<ProductCardFragment>;

/** The columns of every list of products: on the screen and in the exported file. */
export function useProductColumns(): { readonly [Key in 'product' | 'stars' | 'recognition' | 'producer' | 'group' | 'province']: ProductColumn } {
  const { t } = useTranslation('catalogue');
  const word = useStatusWord();
  const say = useBilingual();
  const language = useLanguage();
  return useMemo(
    () => ({
      product: {
        key: 'product',
        header: t('columns.product'),
        main: true,
        cell: (product) => <ProductLink {...product} />,
        text: ({ name }) => name,
      },
      stars: {
        key: 'stars',
        header: t('columns.stars'),
        cell: ({ recognition }) => <RecognitionStars recognition={recognition} />,
        text: ({ recognition }) => recognition?.stars,
      },
      recognition: {
        key: 'recognition',
        header: t('columns.recognition'),
        cell: ({ recognition }) => recognition && <StatusBadge machine="recognition" state={recognition.state} />,
        text: ({ recognition }) => recognition && word('recognition', recognition.state),
      },
      producer: {
        key: 'producer',
        header: t('columns.producer'),
        cell: ({ producer }) => producer && <ProducerLink {...producer} />,
        text: ({ producer }) => producer?.name,
      },
      group: {
        key: 'group',
        header: t('columns.group'),
        cell: ({ group }) => group && say(group.name),
        text: ({ group }) => group && say(group.name),
      },
      province: {
        key: 'province',
        header: t('columns.province'),
        cell: ({ province, currentProvince }) => <ProvinceName recorded={province} today={currentProvince} />,
        text: ({ province }) => say(province.name),
      },
    }),
    // `say` and `word` are new on every drawing and change with the language only.
    [t, language],
  );
}

function ProductLink({ id, name }: Pick<ProductCardFragment, 'id' | 'name'>) {
  return (
    <Link to="/products/$id" params={{ id }}>
      {name}
    </Link>
  );
}

function ProducerLink({ id, name }: { id: string; name: string }) {
  return (
    <Link to="/organizations/$id" params={{ id }}>
      {name}
    </Link>
  );
}
