import { randomId } from '@mantine/hooks';
import type { FormErrors } from '@mantine/form';
import type { DraftBuyerRequestInput, RequestRoomQuery, UnitCode } from '../../generated/graphql';

/** Numbers are texts as a NumberField gives them; an empty text is "not said". */
export type RequestLineValues = {
  readonly key: string;
  description: string;
  groupCode: string;
  quantity: string;
  unit: UnitCode;
  targetPrice: string;
  minimumStars: string;
};

export type RequestValues = {
  title: string;
  deadlineOn: string;
  deliveryProvinceCode: string;
  deliveryFrom: string;
  deliveryTo: string;
  note: string;
  lines: RequestLineValues[];
};

export type RequestDetail = Extract<RequestRoomQuery['node'], { __typename: 'BuyerRequest' }>;

export const mostLines = 50;

/** The units that the API takes, in the order of the list. */
export const unitCodes = [
  'KGM', 'GRM', 'TNE', 'LTR', 'MLT', 'H87', 'XBX', 'XBG', 'XBO', 'XJR', 'SET',
] as const satisfies readonly UnitCode[];

export function emptyLine(): RequestLineValues {
  return { key: randomId(), description: '', groupCode: '', quantity: '', unit: 'KGM', targetPrice: '', minimumStars: '' };
}

/** A blank form, or the words and lines of a former request; its days are over and left out. */
export function initialRequest(like: RequestDetail | undefined): RequestValues {
  return {
    title: like?.title ?? '',
    deadlineOn: '',
    deliveryProvinceCode: like?.deliveryProvince.scheme === 'P34' ? like.deliveryProvince.code : '',
    deliveryFrom: '',
    deliveryTo: '',
    note: like?.note ?? '',
    lines: like?.lines.map(lineLike) ?? [emptyLine()],
  };
}

function lineLike({ description, group, quantity, unit, targetPrice, minimumStars }: RequestDetail['lines'][number]): RequestLineValues {
  return {
    key: randomId(),
    description,
    groupCode: group?.code ?? '',
    quantity,
    unit,
    targetPrice: targetPrice === null ? '' : String(targetPrice),
    minimumStars: minimumStars === null ? '' : String(minimumStars),
  };
}

interface Words {
  readonly required: string;
  readonly numberProblem: (value: string, kind: 'money' | 'decimal', rule?: { optional: boolean }) => string | undefined;
}

/** Only what spares a round trip: fields left empty and numbers that are none. The rules are the server's. */
export function checkRequest(values: RequestValues, { required, numberProblem }: Words): FormErrors {
  const errors: FormErrors = {};
  for (const field of ['title', 'deadlineOn', 'deliveryProvinceCode', 'deliveryFrom', 'deliveryTo'] as const) {
    if (values[field].trim() === '') errors[field] = required;
  }
  values.lines.forEach((line, index) => {
    if (line.description.trim() === '') errors[`lines.${index}.description`] = required;
    const quantity = numberProblem(line.quantity, 'decimal');
    if (quantity !== undefined) errors[`lines.${index}.quantity`] = quantity;
    const price = numberProblem(line.targetPrice, 'money', { optional: true });
    if (price !== undefined) errors[`lines.${index}.targetPrice`] = price;
  });
  return errors;
}

export function toRequestInput({ lines, note, ...values }: RequestValues): DraftBuyerRequestInput {
  return {
    ...values,
    note: note.trim() === '' ? null : note,
    lines: lines.map(({ description, groupCode, quantity, unit, targetPrice, minimumStars }) => ({
      description,
      groupCode: groupCode === '' ? null : groupCode,
      quantity,
      unit,
      targetPrice: targetPrice === '' ? null : Number(targetPrice),
      minimumStars: minimumStars === '' ? null : Number(minimumStars),
    })),
  };
}
