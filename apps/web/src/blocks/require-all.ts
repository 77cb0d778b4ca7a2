import type { FormErrors } from '@mantine/form';

/** A check before sending: that these fields are not empty. Everything else is the server's to say. */
export function requireAll<Values extends Record<string, unknown>>(
  fields: readonly (keyof Values & string)[],
  message: string,
): (values: Values) => FormErrors {
  const isEmpty = (value: unknown) => (typeof value === 'string' ? value.trim() === '' : Array.isArray(value) && value.length === 0);
  return (values) => Object.fromEntries(fields.filter((field) => isEmpty(values[field])).map((field) => [field, message]));
}
