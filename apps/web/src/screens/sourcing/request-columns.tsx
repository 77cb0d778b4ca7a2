import { Link } from '@tanstack/react-router';
import { formatInstant, formatLocalDate } from '@ocop/values';
import { useTranslation } from 'react-i18next';
import type { Column } from '../../blocks/DataTable';
import { StatusBadge, useStatusWord } from '../../blocks/StatusBadge';
import type { MyBuyerRequestsQuery } from '../../generated/graphql';
import { useBilingual } from '../../i18n/use-language';
import { Deadline } from './Deadline';

type Request = MyBuyerRequestsQuery['myBuyerRequests']['edges'][number]['node'];

/** Quotes that a buyer can or could choose from. */
function countQuotes({ quotes }: Request): number {
  return quotes.filter(({ state }) => state !== 'WITHDRAWN' && state !== 'SUPERSEDED').length;
}

const windowOf = ({ deliveryFrom, deliveryTo }: Request) => `${formatLocalDate(deliveryFrom)} – ${formatLocalDate(deliveryTo)}`;

/** The columns of the buyer's requests, on the screen and in the exported file. */
export function useRequestColumns(): readonly Column<Request>[] {
  const { t } = useTranslation('sourcing');
  const word = useStatusWord();
  const say = useBilingual();
  return [
    {
      key: 'title',
      header: t('requests.columns.title'),
      main: true,
      cell: ({ id, title }) => (
        <Link to="/requests/$id" params={{ id }}>
          {title}
        </Link>
      ),
      text: ({ title }) => title,
    },
    {
      key: 'state',
      header: t('requests.columns.state'),
      cell: ({ state }) => <StatusBadge machine="request" state={state} />,
      text: ({ state }) => word('request', state),
    },
    {
      key: 'deadline',
      header: t('requests.columns.deadline'),
      cell: (request) => <Deadline {...request} />,
      text: ({ deadline }) => formatInstant(new Date(deadline)),
    },
    { key: 'quotes', header: t('requests.columns.quotes'), numeric: true, cell: countQuotes, text: countQuotes },
    {
      key: 'lines',
      header: t('requests.columns.lines'),
      numeric: true,
      cell: ({ lines }) => lines.length,
      text: ({ lines }) => lines.length,
    },
    {
      key: 'delivery',
      header: t('requests.columns.delivery'),
      cell: ({ deliveryProvince }) => say(deliveryProvince.name),
      text: ({ deliveryProvince }) => say(deliveryProvince.name),
    },
    { key: 'window', header: t('requests.columns.window'), cell: windowOf, text: windowOf },
  ];
}
