import type { PaymentRequest } from '@renderer/use-cases/receive-payment';
import { type ReceiveDraft, waiverOf } from './receive-draft';
import type { ReceiveView } from './receive-view';

/** What is saved; null while something stands in the way. */
export const paymentRequest = (
  customerId: string,
  draft: ReceiveDraft,
  view: ReceiveView,
): PaymentRequest | null => {
  if (view.problem || draft.day === null) return null;
  const { payable, parts, cashCents, tenderedCents } = view;
  return {
    customerId,
    installmentIds: payable.map(({ id }) => id),
    means: parts.all,
    ...(cashCents > 0 && tenderedCents !== null && { tenderedCents }),
    day: draft.day,
    waive: waiverOf(draft),
    ...(view.excess && { keepExcess: true }),
  };
};
