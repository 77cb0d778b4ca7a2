import { z } from 'zod';
import { optionalWords, platformErrors, rule, valueErrors, words } from '@ocop/platform';
import { checkQuantity, checkVnd, isLocalDate, productGroup, province, type UnitCode } from '@ocop/values';
import { sourcingErrors } from './sourcing.errors.js';

/** A local day as YYYY-MM-DD. */
export const day = z.string().refine(...rule(isLocalDate, platformErrors.INVALID_DATE));

/** A price a unit: whole dong, more than nothing. */
export const price = z.number().transform((value, context) => {
  const checked = checkVnd(value);
  if (checked.ok && checked.value > 0) return checked.value;
  const params = checked.ok ? { kind: platformErrors.TOO_SMALL, parameters: { minimum: 1 } } : { kind: valueErrors[checked.problem], parameters: checked.params };
  context.addIssue({ code: 'custom', params });
  return z.NEVER;
});

const LineShape = z
  .object({
    description: words(300),
    groupCode: z
      .string()
      .refine(...rule((code: string) => productGroup('2022', code) !== undefined, sourcingErrors.GROUP_UNKNOWN))
      .nullish(),
    quantity: z.string(),
    unit: z.string(),
    targetPrice: price.nullish(),
    minimumStars: z.number().int().min(3).max(5).nullish(),
  })
  .transform(({ quantity, unit, ...line }, context) => {
    const checked = checkQuantity(quantity, unit);
    if (checked.ok) return { ...line, quantity: checked.value.value, unit: checked.value.unit satisfies UnitCode };
    const path = [checked.problem === 'UNIT_UNKNOWN' ? 'unit' : 'quantity'];
    context.addIssue({ code: 'custom', path, params: { kind: valueErrors[checked.problem], parameters: checked.params } });
    return z.NEVER;
  });

/** What a draft must look like; what depends on the day is checked by the service. */
export const RequestShape = z.object({
  title: words(200),
  deadlineOn: day,
  deliveryProvinceCode: z.string().refine(...rule((code: string) => province('34', code) !== undefined, platformErrors.INVALID_PROVINCE)),
  deliveryFrom: day,
  deliveryTo: day,
  note: optionalWords(2_000),
  lines: z.array(LineShape).min(1).max(50),
});

/** Why a request is called off; who quoted reads it. */
export const CancelShape = z.object({ reason: words(500, 3) });
