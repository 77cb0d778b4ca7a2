import { NativeSelect } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { formatVnd, unit, vatClasses } from '@ocop/values';
import { useTranslation } from 'react-i18next';
import { NumberField } from '../../blocks/NumberField';
import { Money, Quantity } from '../../blocks/values';
import type { RequestLineFragment } from '../../generated/graphql';
import { useLanguage } from '../../i18n/use-language';
import { sumsOf, type QuoteValues } from './quote-form';
import type { OwnProduct } from './QuoteForm';
import classes from './QuoteForm.module.css';

interface QuoteLineFieldsProps {
  readonly form: UseFormReturnType<QuoteValues>;
  readonly index: number;
  readonly line: RequestLineFragment;
  readonly products: readonly OwnProduct[];
}

/** The offer for one line, what is asked for above it. */
export function QuoteLineFields({ form, index, line, products }: QuoteLineFieldsProps) {
  const { t } = useTranslation(['sourcing', 'common']);
  const language = useLanguage();
  const field = (name: string) => form.getInputProps(`lines.${index}.${name}`);
  const name = t('quote.line', { number: line.position, description: line.description });
  const { symbol, name: unitName } = unit(line.unit);
  const offer = form.values.lines[index];
  const sums = offer && sumsOf([offer]);
  return (
    <div role="group" aria-label={name} className={classes.line}>
      <div className={classes.head}>
        <span className={classes.name}>{name}</span>
        <Asked line={line} />
      </div>
      <div className={classes.fields}>
        <NativeSelect label={t('quote.product')} required {...field('productId')}>
          <option value="">{t('common:form.choose')}</option>
          {products.map(({ id, name: productName, recognition }) => (
            <option key={id} value={id}>
              {productName}
              {recognition?.stars != null && ` (${t('common:stars.count', { count: recognition.stars })})`}
            </option>
          ))}
        </NativeSelect>
        <NumberField kind="decimal" label={t('quote.quantity', { unit: symbol ?? unitName[language] })} required {...field('quantity')} />
        <NumberField kind="money" label={t('quote.unitPrice')} required {...field('unitPrice')} />
        <NativeSelect label={t('quote.vat')} data={vatClasses.map((value) => ({ value, label: t(`vat.${value}`) }))} {...field('vat')} />
        <NumberField kind="whole" label={t('quote.leadTime')} required {...field('leadTimeDays')} />
      </div>
      {sums && (
        <p className={classes.amount}>
          {t('quote.amount')}: <Money amount={sums.total} />
        </p>
      )}
    </div>
  );
}

function Asked({ line }: { line: RequestLineFragment }) {
  const { t } = useTranslation(['sourcing', 'common']);
  const language = useLanguage();
  const { quantity, unit: unitCode, targetPrice, minimumStars } = line;
  return (
    <span className={classes.asked}>
      {t('quote.asked', { quantity: '' })}
      <Quantity value={quantity} unit={unitCode} />
      {targetPrice !== null && `, ${t('quote.askedPrice', { price: formatVnd(targetPrice, language) })}`}
      {minimumStars !== null && `, ${t('quote.askedStars', { stars: minimumStars })}`}
    </span>
  );
}
