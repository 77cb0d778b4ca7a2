import { Button, Group, Stack, TextInput, type TextInputProps } from '@mantine/core';
import { formatLocalDate, isLocalDate } from '@ocop/values';
import type { FormEvent, ReactNode } from 'react';
import type { Problem } from '../client/problem';
import classes from './Form.module.css';
import { ProblemAlert } from './ProblemAlert';

interface FormFrameProps {
  readonly onSubmit: (event: FormEvent<HTMLFormElement>) => void;
  readonly problem: Problem | undefined;
  readonly pending: boolean;
  /** The word on the button: what it does, as "Publish". */
  readonly submitWord: string;
  /** Red for what cannot be taken back. */
  readonly grave?: boolean;
  /** Beside the button, as the way out. */
  readonly beside?: ReactNode;
  readonly children: ReactNode;
}

/** A form of a comfortable width: its problem on top, its button below, and no second click while it is sent. */
export function FormFrame({ onSubmit, problem, pending, submitWord, grave = false, beside, children }: FormFrameProps) {
  return (
    <form className={classes.form} noValidate onSubmit={onSubmit}>
      <ProblemAlert problem={problem} />
      <Stack gap="md">{children}</Stack>
      <Group gap="sm">
        <Button type="submit" loading={pending} {...(grave && { color: 'red.9' })}>
          {submitWord}
        </Button>
        {beside}
      </Group>
    </form>
  );
}

interface FieldsetProps {
  readonly legend: string;
  readonly children: ReactNode;
}

/** Fields that belong together, under a name that screen readers tell. */
export function Fieldset({ legend, children }: FieldsetProps) {
  return (
    <fieldset className={classes.fieldset}>
      <legend>{legend}</legend>
      <Stack gap="md">{children}</Stack>
    </fieldset>
  );
}

/**
 * The browser's own date input. It shows the day as the device is set, so the day is written below as dd/MM/yyyy, the
 * way this product writes it everywhere.
 */
export function DateInput(props: Omit<TextInputProps, 'type'>) {
  const day = typeof props.value === 'string' && isLocalDate(props.value) ? formatLocalDate(props.value) : undefined;
  return (
    <TextInput
      {...props}
      type="date"
      description={day ?? props.description}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
    />
  );
}
