import { Textarea, type ButtonProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TypedDocumentNode } from 'urql';
import { ConfirmDialog } from './ConfirmDialog';
import { GuardedButton } from './GuardedButton';
import { useApiForm } from './use-api-form';
import { useDialog } from './use-dialog';

interface ChangeDialogProps<Data, Variables extends Record<string, unknown>> {
  readonly title: string;
  /** What happens next, and to whom. */
  readonly children: ReactNode;
  /** The word on the button that does it. */
  readonly confirmWord: string;
  readonly grave?: boolean;
  /** Present when the change needs a reason: who will read it. */
  readonly reason?: { readonly label: string; readonly description?: string };
  readonly document: TypedDocumentNode<Data, Variables>;
  readonly variables: (reason: string) => Variables;
  readonly onDone?: (data: Data) => void | Promise<void>;
}

interface ChangeButtonProps<Data, Variables extends Record<string, unknown>> extends ChangeDialogProps<Data, Variables> {
  /** The word on the button that asks. */
  readonly word: ReactNode;
  /** Why it cannot be done now. */
  readonly off?: string | undefined;
  readonly look?: ButtonProps;
}

/** One change of one record: a button, and a dialog that says what will happen before it does. */
export function ChangeButton<Data, Variables extends Record<string, unknown>>(props: ChangeButtonProps<Data, Variables>) {
  const { word, off, look, ...dialog } = props;
  const { opened, opening, open, close } = useDialog();
  return (
    <>
      <GuardedButton {...look} off={off} onClick={open}>
        {word}
      </GuardedButton>
      <ChangeDialog key={opening} {...dialog} opened={opened} onClose={close} />
    </>
  );
}

interface Opening {
  readonly opened: boolean;
  readonly onClose: () => void;
}

function ChangeDialog<Data, Variables extends Record<string, unknown>>(props: ChangeDialogProps<Data, Variables> & Opening) {
  const { opened, onClose, title, children, confirmWord, grave = false, reason, document, variables, onDone } = props;
  const { t } = useTranslation();
  const { form, submit, pending, problem } = useApiForm({
    initialValues: { reason: '' },
    validate: (values) => (reason !== undefined && values.reason.trim() === '' ? { reason: t('form.required') } : {}),
    document,
    toVariables: (values) => variables(values.reason),
    onDone: async (data) => {
      onClose();
      await onDone?.(data);
    },
  });
  const frame = { opened, onClose, title, confirmWord, grave, pending, problem };
  return (
    <ConfirmDialog {...frame} onConfirm={() => submit()}>
      {children}
      {reason && <Textarea {...reason} required autosize minRows={2} maxRows={8} data-autofocus {...form.getInputProps('reason')} />}
    </ConfirmDialog>
  );
}
