import { formatDocument } from '@shared/identity/document';
import { formatMoney } from '@shared/money/format';
import type { DrawerExposure } from '@shared/rules/cheques/exposure';
import { chequesText, counted } from '@shared/wording/counted';

const percent = new Intl.NumberFormat('pt-BR', { style: 'percent', maximumFractionDigits: 1 });

/** `3 cheques · o maior, R$ 900,00 · 12,5% do que está em aberto` */
export const exposureDetail = ({ count, largestCents, shareBasisPoints, document }: DrawerExposure): string =>
  [
    ...(document ? [formatDocument(document)] : []),
    chequesText(count),
    ...(count > 1 ? [`o maior, ${formatMoney(largestCents)}`] : []),
    `${percent.format(shareBasisPoints / 10_000)} do total`,
  ].join(' · ');

/** `1 já voltou`; null when none ever did. */
export const returnedText = ({ returned }: DrawerExposure): string | null =>
  returned === 0 ? null : counted(returned, 'já voltou', 'já voltaram');
