import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { DomainError, type ErrorKind } from './domain-error.js';
import { platformErrors } from './platform.errors.js';

const refuse = (kind: ErrorKind): never => {
  throw new DomainError(kind);
};

function literal(node: ValueNode): unknown {
  if (node.kind === Kind.STRING) return node.value;
  if (node.kind === Kind.INT) return Number(node.value);
  return undefined;
}

function scalar<Internal, External>(name: string, parse: (value: unknown) => Internal, serialize: (value: unknown) => External) {
  return new GraphQLScalarType<Internal, External>({ name, parseValue: parse, serialize, parseLiteral: (node) => parse(literal(node)) });
}

function day(value: unknown): string {
  const isDay = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && new Date(`${value}T00:00:00Z`).toJSON()?.startsWith(value);
  return isDay ? (value) : refuse(platformErrors.INVALID_DATE);
}

function instant(value: unknown): Date {
  const time = typeof value === 'string' ? new Date(value) : new Date(Number.NaN);
  return Number.isNaN(time.getTime()) ? refuse(platformErrors.INVALID_DATE) : time;
}

function vnd(value: unknown): number {
  return Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : refuse(platformErrors.INVALID_MONEY);
}

function decimal(value: unknown): string {
  const isDecimal = typeof value === 'string' && /^-?\d{1,14}(\.\d{1,4})?$/.test(value);
  return isDecimal ? (value) : refuse(platformErrors.INVALID_DECIMAL);
}

/** The scalars of the schema by name. */
export const scalars = {
  Date: scalar('Date', day, (value) => String(value).slice(0, 10)),
  DateTime: scalar('DateTime', instant, (value) => new Date(value as Date).toISOString()),
  Vnd: scalar('Vnd', vnd, Number),
  Decimal: scalar('Decimal', decimal, (value) => String(value).replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '')),
};
