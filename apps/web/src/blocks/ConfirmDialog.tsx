import { Button, Group, Modal, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../client/problem';
import { ProblemAlert } from './ProblemAlert';

interface ConfirmDialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly title: string;
  /** What will happen, and the fields that it needs, as a reason. */
  readonly children: ReactNode;
  /** The word on the button: what it does, never just "OK". */
  readonly confirmWord: string;
  /** Red for what cannot be taken back. */
  readonly grave?: boolean;
  readonly pending: boolean;
  readonly problem: Problem | undefined;
  readonly onConfirm: () => void;
}

/** Asks before something that others will see or that cannot be taken back. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { opened, onClose, title, children, confirmWord, grave = false, pending, problem, onConfirm } = props;
  const { t } = useTranslation();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={title}
      closeButtonProps={{ 'aria-label': t('actions.close') }}
      // The dialog's heading is no second banner of the page.
      attributes={{ header: { role: 'none' } }}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onConfirm();
        }}
      >
        <Stack gap="md">
          <ProblemAlert problem={problem} />
          {children}
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={onClose}>
              {t('actions.cancel')}
            </Button>
            <Button type="submit" loading={pending} {...(grave && { color: 'red.9' })}>
              {confirmWord}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
