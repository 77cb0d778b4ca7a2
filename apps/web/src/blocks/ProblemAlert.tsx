import { Alert, Button } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../client/problem';

interface ProblemAlertProps {
  readonly problem: Problem | undefined;
  readonly onRetry?: () => void;
}

/** What went wrong, in the reader's language, where it happened, with the way on. */
export function ProblemAlert({ problem, onRetry }: ProblemAlertProps) {
  const { t } = useTranslation();
  if (problem === undefined) return null;
  return (
    <Alert role="alert" color="red" variant="light" icon={<IconAlertCircle aria-hidden />} title={t('problem.title')}>
      <p style={{ margin: 0 }}>{problem.code === 'NETWORK' ? t('problem.network') : problem.message}</p>
      {onRetry && (
        <Button variant="default" size="sm" mt="sm" onClick={onRetry}>
          {t('actions.retry')}
        </Button>
      )}
    </Alert>
  );
}
