import type { FormErrors } from '@mantine/form';
import { randomId } from '@mantine/hooks';
import type { DraftConferenceInput } from '../../generated/graphql';

export const mostTypes = 20;

/** Named in both languages; seats as a NumberField gives them. */
export type TypeValues = {
  readonly key: string;
  name: { vi: string; en: string };
  capacity: string;
};

export type ConferenceValues = {
  name: { vi: string; en: string };
  description: { vi: string; en: string };
  startsOn: string;
  endsOn: string;
  provinceCode: string;
  venue: string;
  participantTypes: TypeValues[];
};

export function newType(vi = '', en = ''): TypeValues {
  return { key: randomId(), name: { vi, en }, capacity: '' };
}

/** Begins with the three kinds that a connection conference usually has. */
export function initialConference(): ConferenceValues {
  return {
    name: { vi: '', en: '' },
    description: { vi: '', en: '' },
    startsOn: '',
    endsOn: '',
    provinceCode: '',
    venue: '',
    participantTypes: [newType('Chủ thể OCOP', 'OCOP producers'), newType('Người mua', 'Buyers'), newType('Khách mời', 'Guests')],
  };
}

interface Words {
  readonly required: string;
  readonly numberProblem: (value: string, kind: 'whole') => string | undefined;
}

export function checkConference(values: ConferenceValues, { required, numberProblem }: Words): FormErrors {
  const errors: FormErrors = {};
  for (const field of ['startsOn', 'endsOn', 'provinceCode', 'venue'] as const) {
    if (values[field].trim() === '') errors[field] = required;
  }
  if (values.name.vi.trim() === '') errors['name.vi'] = required;
  if (values.description.vi.trim() === '') errors['description.vi'] = required;
  values.participantTypes.forEach(({ name, capacity }, index) => {
    if (name.vi.trim() === '') errors[`participantTypes.${index}.name.vi`] = required;
    const problem = numberProblem(capacity, 'whole');
    if (problem !== undefined) errors[`participantTypes.${index}.capacity`] = problem;
  });
  return errors;
}

export function toConferenceInput({ participantTypes, ...values }: ConferenceValues): DraftConferenceInput {
  return { ...values, participantTypes: participantTypes.map(({ name, capacity }) => ({ name, capacity: Number(capacity) })) };
}
