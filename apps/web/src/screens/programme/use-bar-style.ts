import { formatNumber } from '@ocop/values';
import { useMemo } from 'react';
import { useLanguage } from '../../i18n/use-language';

/**
 * What all bar charts here have in common: no animation, no tab stop inside (the table beside it is for who cannot see
 * it), numbers as the reader writes them, and room for the number behind the longest bar.
 */
export function useBarStyle() {
  const language = useLanguage();
  return useMemo(
    () =>
      ({
        valueFormatter: (value: number) => formatNumber(String(value), language),
        barChartProps: { accessibilityLayer: false, margin: { top: 20, right: 36 } },
        barProps: { isAnimationActive: false },
        xAxisProps: { allowDecimals: false },
        tickLine: 'none',
      }) as const,
    [language],
  );
}

/** Names at the left of lying bars: as the axis is drawn otherwise, in the text's colour of either scheme. */
export const nameTick = { fill: 'currentColor', fontSize: 12, lineHeight: '1.3em' };
