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
  const words = useProblemWords();
  if (problem === undefined) return null;
  const outdated = isOutdated(problem);
  const onward = outdated ? () => location.reload() : onRetry;
  return (
    <Alert role="alert" color="red" variant="light" icon={<IconAlertCircle aria-hidden />} title={t('problem.title')}>
      <p style={{ margin: 0 }}>{words(problem)}</p>
      {onward && (
        <Button variant="default" size="sm" mt="sm" onClick={onward}>
          {outdated ? t('problem.reload') : t('actions.retry')}
        </Button>
      )}
    </Alert>
  );
}

/** The server has words for all problems but two: when it was not reached, and when it no longer knows this page's documents. */
function useProblemWords(): (problem: Problem) => string {
  const { t } = useTranslation();
  return (problem) => {
    if (problem.code === 'NETWORK') return t('problem.network');
    return isOutdated(problem) ? t('problem.outdated') : problem.message;
  };
}

/** A tab that was open while a new version was installed. */
function isOutdated({ code }: Problem): boolean {
  return code === 'PERSISTED_QUERY_NOT_FOUND';
}
