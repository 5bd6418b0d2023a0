import type { Cents } from '@shared/money/cents';
import type { ReceiveView } from './receive-view';

/** What the cheques are asked for: the installments the amount reaches, and how much where it is not all of them. */
export interface AskedCheques {
  readonly installmentIds?: readonly string[];
  readonly cents?: Cents;
}

export const askedCheques = ({
  lines,
  amountCents,
}: Pick<ReceiveView, 'lines' | 'amountCents'>): AskedCheques => {
  const reached = lines.filter(({ paidCents }) => paidCents > 0);
  if (reached.length === 0 || amountCents === null) return {};
  return {
    installmentIds: reached.map(({ installment }) => installment.id),
    ...(reached.some(({ isSettled }) => !isSettled) && { cents: amountCents }),
  };
};
