import { formatPercent } from '@shared/money/format';

/** `0.126825` as `12,68%`. */
export const rateText = (rate: number): string => formatPercent(rate * 10_000);
