import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Column } from '../../blocks/DataTable';
import { StatusBadge, useStatusWord } from '../../blocks/StatusBadge';
import { LocalDate } from '../../blocks/values';
import type { MouCardFragment } from '../../generated/graphql';
import { useBilingual } from '../../i18n/use-language';
import { useViewer } from '../../viewer/ViewerProvider';
import classes from './mou-columns.module.css';
import { namesOf, nextStep } from './mou-view';

/** The columns of the list of memoranda, on the screen and in the exported file. */
export function useMouColumns(): readonly Column<MouCardFragment>[] {
  const { t } = useTranslation('agreement');
  const word = useStatusWord();
  const say = useBilingual();
  const own = useViewer()?.membership?.organization.id;
  const partners = ({ parties }: MouCardFragment) => namesOf(parties.filter(({ organization }) => organization.id !== own));
  const signed = ({ parties }: MouCardFragment) =>
    t('list.signedOf', { signed: parties.filter(({ signedAt }) => signedAt !== null).length, all: parties.length });
  return [
    {
      key: 'title',
      header: t('list.name'),
      main: true,
      cell: ({ id, title }) => (
        <Link to="/memoranda/$id" params={{ id }}>
          {say(title)}
        </Link>
      ),
      text: ({ title }) => say(title),
    },
    { key: 'number', header: t('list.number'), cell: ({ number }) => <span className={classes.whole}>{number}</span>, text: ({ number }) => number },
    { key: 'partner', header: t('list.partner'), cell: partners, text: partners },
    {
      key: 'state',
      header: t('list.state'),
      cell: ({ state }) => <StatusBadge machine="mou" state={state} />,
      text: ({ state }) => word('mou', state),
    },
    { key: 'signed', header: t('list.signed'), cell: (mou) => <span className={classes.whole}>{signed(mou)}</span>, text: signed },
    {
      key: 'next',
      header: t('list.next'),
      cell: (mou) => t(`next.${nextStep(mou, own)}`),
      text: (mou) => t(`next.${nextStep(mou, own)}`),
    },
    {
      key: 'validUntil',
      header: t('list.validUntil'),
      cell: ({ validUntil }) => <LocalDate day={validUntil} />,
      text: ({ validUntil }) => validUntil,
    },
  ];
}
