import { useTranslation } from 'react-i18next';
import { Section } from '../../blocks/Section';
import type { RequestDetail } from './request-form';
import { RequestLines } from './RequestLines';
import { RequestTerms } from './RequestTerms';

/** What is asked for, the same for both sides. */
export function RequestAsk({ request }: { request: RequestDetail }) {
  const { t } = useTranslation('sourcing');
  return (
    <>
      <Section title={t('room.lines')}>
        <RequestLines lines={request.lines} />
      </Section>
      <Section title={t('room.terms')}>
        <RequestTerms
          buyerName={request.buyer.name}
          state={request.state}
          deadline={request.deadline}
          province={request.deliveryProvince}
          from={request.deliveryFrom}
          to={request.deliveryTo}
          note={request.note}
        />
      </Section>
    </>
  );
}
