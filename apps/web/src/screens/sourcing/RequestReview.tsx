import { endOfLocalDay, productGroup, province } from '@ocop/values';
import { useTranslation } from 'react-i18next';
import { Section } from '../../blocks/Section';
import type { RequestLineFragment } from '../../generated/graphql';
import { useViewer } from '../../viewer/ViewerProvider';
import type { RequestLineValues, RequestValues } from './request-form';
import { RequestLines } from './RequestLines';
import { RequestTerms } from './RequestTerms';

/** The request as producers will see it, before anybody does. */
export function RequestReview({ values }: { values: RequestValues }) {
  const { t } = useTranslation('sourcing');
  const viewer = useViewer();
  return (
    <>
      <Section title={values.title}>
        <RequestTerms
          buyerName={viewer?.membership?.organization.name ?? ''}
          state="DRAFT"
          deadline={endOfLocalDay(values.deadlineOn).toISOString()}
          province={province('34', values.deliveryProvinceCode)}
          from={values.deliveryFrom}
          to={values.deliveryTo}
          note={values.note}
        />
      </Section>
      <Section title={t('room.lines')}>
        <RequestLines lines={values.lines.map(lineOf)} />
      </Section>
    </>
  );
}

function lineOf(line: RequestLineValues, index: number): RequestLineFragment {
  const group = productGroup('2022', line.groupCode);
  return {
    id: line.key,
    position: index + 1,
    description: line.description,
    group: group === undefined ? null : { scheme: 'G2022', code: group.code, name: group.name },
    quantity: line.quantity,
    unit: line.unit,
    targetPrice: line.targetPrice === '' ? null : Number(line.targetPrice),
    minimumStars: line.minimumStars === '' ? null : Number(line.minimumStars),
  };
}
