import type { ChequeFileRecords } from '@renderer/data/queries/cheques';
import { openOf, type WantedCheque } from '@renderer/features/take-cheques';
import type { CivilDay } from '@shared/calendar/civil-day';
import type { Terms } from '@shared/domain/terms';
import { type Cents, sumCents } from '@shared/money/cents';
import { formatMoney } from '@shared/money/format';

/** What the cheques in the place of another are for: all it covers that is open, with its late charges so far. */
export const wantedInPlace = (
  { installments }: ChequeFileRecords,
  today: CivilDay,
  terms: Terms,
): WantedCheque[] =>
  installments
    .filter(({ open }) => open === 1)
    .map((installment) => ({ cents: openOf(installment, today, terms), day: installment.dueDay }));

/** Whether the new cheques bring what is asked for, in a sentence. */
export const differenceText = (wanted: readonly WantedCheque[], totalCents: Cents): string => {
  const wantedCents = sumCents(wanted.map(({ cents }) => cents));
  const overCents = totalCents - wantedCents;
  if (overCents === 0) return `Os novos cobrem tudo: ${formatMoney(wantedCents)}.`;
  return overCents > 0
    ? `Sobram ${formatMoney(overCents)}: viram saldo a favor quando tudo compensar.`
    : `Faltam ${formatMoney(-overCents)} de ${formatMoney(wantedCents)}: continuam em aberto, para receber de outro jeito.`;
};
