import type { FormErrors } from '@mantine/form';
import { addDays, localDayOf, quoteTotals } from '@ocop/values';
import type { SubmitQuoteInput, VatClass } from '../../generated/graphql';
import type { QuoteDetail } from './quote-view';
import type { RequestDetail } from './request-form';

/** Numbers are texts as a NumberField gives them. */
export type QuoteLineValues = {
  requestLineId: string;
  productId: string;
  quantity: string;
  unitPrice: string;
  vat: VatClass;
  leadTimeDays: string;
};

export type QuoteValues = {
  validUntil: string;
  note: string;
  lines: QuoteLineValues[];
};

/** How long an offer holds after the deadline unless the producer says otherwise. */
const usualValidityInDays = 30;

/** Begins with what the producer offered last, else with the quantities asked for. */
export function initialQuote(request: RequestDetail, standing: QuoteDetail | undefined, products: readonly { id: string }[]): QuoteValues {
  const only = products.length === 1 ? (products[0]?.id ?? '') : '';
  return {
    validUntil: standing?.validUntil ?? addDays(localDayOf(new Date(request.deadline)), usualValidityInDays),
    note: standing?.note ?? '',
    lines: request.lines.map((line) => {
      const offered = standing?.lines.find(({ requestLine }) => requestLine.id === line.id);
      return {
        requestLineId: line.id,
        productId: offered?.product.id ?? only,
        quantity: offered?.quantity ?? line.quantity,
        unitPrice: offered === undefined ? '' : String(offered.unitPrice),
        vat: offered?.vat ?? 'VAT_8',
        leadTimeDays: offered === undefined ? '' : String(offered.leadTimeDays),
      };
    }),
  };
}

interface Words {
  readonly required: string;
  readonly numberProblem: (value: string, kind: 'money' | 'decimal' | 'whole') => string | undefined;
}

export function checkQuote(values: QuoteValues, { required, numberProblem }: Words): FormErrors {
  const errors: FormErrors = {};
  if (values.validUntil === '') errors['validUntil'] = required;
  values.lines.forEach(({ productId, quantity, unitPrice, leadTimeDays }, index) => {
    const problems = {
      productId: productId === '' ? required : undefined,
      quantity: numberProblem(quantity, 'decimal'),
      unitPrice: numberProblem(unitPrice, 'money'),
      leadTimeDays: numberProblem(leadTimeDays, 'whole'),
    };
    for (const [field, problem] of Object.entries(problems)) {
      if (problem !== undefined) errors[`lines.${index}.${field}`] = problem;
    }
  });
  return errors;
}

export function toQuoteInput(requestId: string, { validUntil, note, lines }: QuoteValues): SubmitQuoteInput {
  return {
    requestId,
    validUntil,
    note: note.trim() === '' ? null : note,
    lines: lines.map((line) => ({ ...line, unitPrice: Number(line.unitPrice), leadTimeDays: Number(line.leadTimeDays) })),
  };
}

/** The sums of what is typed so far; undefined while a line lacks a number, or the amount is beyond reason. */
export function sumsOf(lines: readonly QuoteLineValues[]): ReturnType<typeof quoteTotals> | undefined {
  const isNumber = (text: string) => /^\d+(\.\d+)?$/.test(text);
  if (lines.length === 0 || !lines.every(({ quantity, unitPrice }) => isNumber(quantity) && isNumber(unitPrice))) return undefined;
  try {
    return quoteTotals(lines.map(({ quantity, unitPrice, vat }) => ({ quantity, unitPrice: Number(unitPrice), vat })));
  } catch {
    return undefined; // ValueError AMOUNT_TOO_LARGE; the server names the line
  }
}
