import { formatInstant, formatLocalDate, formatNumber, formatQuantity, formatVnd, type UnitCode } from '@ocop/values';
import { useLanguage } from '../i18n/use-language';

/** An amount of dong, as the reader's language writes it: 125.000 ₫ or ₫125,000. */
export function Money({ amount }: { amount: number }) {
  return <data value={amount}>{formatVnd(amount, useLanguage())}</data>;
}

/** So much of a unit. `value` is decimal text, as the API gives it. */
export function Quantity({ value, unit }: { value: string; unit: UnitCode }) {
  return <data value={value}>{formatQuantity({ value, unit }, useLanguage())}</data>;
}

/** A count or a decimal with the language's separators. */
export function Figure({ value }: { value: number | string }) {
  return <data value={value}>{formatNumber(String(value), useLanguage())}</data>;
}

/** A calendar day in Viet Nam: dd/MM/yyyy in both languages. */
export function LocalDate({ day }: { day: string }) {
  return <time dateTime={day}>{formatLocalDate(day)}</time>;
}

/** An instant on the Vietnamese clock: dd/MM/yyyy HH:mm. */
export function DateTime({ instant }: { instant: string }) {
  return <time dateTime={instant}>{formatInstant(new Date(instant))}</time>;
}
