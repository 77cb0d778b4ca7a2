import { formatLocalDate } from '@ocop/values';
import { useTranslation } from 'react-i18next';
import { Facts } from '../../blocks/Facts';
import type { BuyerRequestState, ProvinceLabelFragment } from '../../generated/graphql';
import { useBilingual } from '../../i18n/use-language';
import { Deadline } from './Deadline';
import classes from './RequestTerms.module.css';

interface RequestTermsProps {
  readonly buyerName: string;
  readonly state: BuyerRequestState;
  readonly deadline: string;
  readonly province: Pick<ProvinceLabelFragment, 'name'> | undefined;
  readonly from: string;
  readonly to: string;
  readonly note: string | null;
}

/** Who buys, until when, where and when it is delivered. */
export function RequestTerms({ buyerName, state, deadline, province, from, to, note }: RequestTermsProps) {
  const { t } = useTranslation('sourcing');
  const say = useBilingual();
  return (
    <Facts
      facts={[
        { name: t('room.buyer'), value: buyerName },
        { name: t('room.deadline'), value: <Deadline state={state} deadline={deadline} /> },
        { name: t('room.delivery'), value: province && say(province.name) },
        { name: t('room.window'), value: t('room.windowValue', { from: formatLocalDate(from), to: formatLocalDate(to) }) },
        { name: t('room.note'), value: note && <span className={classes.note}>{note}</span> },
      ]}
    />
  );
}
