import { Skeleton, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface LoadingProps {
  /** One line, as for a heading; else a block of several. */
  readonly line?: boolean;
  readonly rows?: number;
}

/** Grey shapes where words will be, and the news for who cannot see them. */
export function Loading({ line = false, rows = 6 }: LoadingProps) {
  const { t } = useTranslation();
  if (line) return <Skeleton component="span" display="block" height="1.35em" aria-hidden />;
  return (
    <div role="status">
      <VisuallyHidden>{t('table.loading')}</VisuallyHidden>
      {Array.from({ length: rows }, (_, row) => (
        <Skeleton key={row} height="2.75rem" mb="0.5rem" aria-hidden />
      ))}
    </div>
  );
}
