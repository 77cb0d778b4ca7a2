import { useInterval } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

const minuteInMs = 60_000;

/** How long there is until an instant, in the largest unit that says enough; the server's clock decides, not this one. */
export function TimeLeft({ until }: { until: string }) {
  const { t } = useTranslation('sourcing');
  const [now, setNow] = useState(() => Date.now());
  useInterval(() => setNow(Date.now()), minuteInMs, { autoInvoke: true });
  const minutes = Math.floor((Date.parse(until) - now) / minuteInMs);
  if (minutes < 0) return <span>{t('timeLeft.over')}</span>;
  if (minutes < 120) return <span>{t('timeLeft.minutes', { count: minutes })}</span>;
  const hours = Math.floor(minutes / 60);
  if (hours < 48) return <span>{t('timeLeft.hours', { count: hours })}</span>;
  return <span>{t('timeLeft.days', { count: Math.floor(hours / 24) })}</span>;
}
