import { useForm, type FormErrors, type UseFormReturnType } from '@mantine/form';
import { useState, type FormEvent } from 'react';
import type { TypedDocumentNode } from 'urql';
import type { Problem } from '../client/problem';
import { useChange } from '../client/use-change';

interface ApiFormOptions<Values, Data, Variables extends Record<string, unknown>> {
  readonly initialValues: Values;
  /** Only what spares a round trip, as an empty field; the rules are the server's. */
  readonly validate?: (values: Values) => FormErrors;
  readonly document: TypedDocumentNode<Data, Variables>;
  readonly toVariables: (values: Values) => Variables;
  readonly onDone: (data: Data, values: Values) => void | Promise<void>;
}

export interface ApiForm<Values extends Record<string, unknown>> {
  readonly form: UseFormReturnType<Values>;
  readonly submit: (event?: FormEvent<HTMLFormElement>) => void;
  readonly pending: boolean;
  /** What no field is to blame for. */
  readonly problem: Problem | undefined;
}

/**
 * A form that is one mutation. The paths of its fields are those of the mutation's input ("lines.0.quantity"), so that
 * an error of the API lands at its field and the first one gets the focus.
 */
export function useApiForm<Values extends Record<string, unknown>, Data, Variables extends Record<string, unknown>>({
  initialValues,
  validate,
  document,
  toVariables,
  onDone,
}: ApiFormOptions<Values, Data, Variables>): ApiForm<Values> {
  const form = useForm<Values>({ initialValues, ...(validate && { validate }) });
  const { run, pending } = useChange(document);
  const [problem, setProblem] = useState<Problem>();
  const send = async (values: Values) => {
    setProblem(undefined);
    const outcome = await run(toVariables(values));
    if (outcome.ok) await onDone(outcome.data, values);
    else setProblem(placeProblems(form, outcome.problems));
  };
  const submit = form.onSubmit(
    (values) => void send(values),
    (errors) => focusFirst(form, Object.keys(errors)),
  );
  return { form, submit, pending, problem };
}

/** Puts each problem at its field; returns the first that has none on the screen. */
function placeProblems<Values extends Record<string, unknown>>(
  form: UseFormReturnType<Values>,
  problems: readonly Problem[],
): Problem | undefined {
  const placed = problems.filter(({ field }) => field !== null && form.getInputNode(field) !== null);
  for (const { field, message } of placed) form.setFieldError(field ?? '', message);
  focusFirst(form, placed.map(({ field }) => field ?? ''));
  return problems.find((problem) => !placed.includes(problem));
}

function focusFirst<Values extends Record<string, unknown>>(form: UseFormReturnType<Values>, paths: readonly string[]) {
  const nodes = paths.map((path) => form.getInputNode(path)).filter((node) => node !== null);
  const [first] = nodes.sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
  first?.focus();
}
