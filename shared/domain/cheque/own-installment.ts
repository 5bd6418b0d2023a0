import { type Installment, untouched } from '../installment';
import type { Cheque } from './cheque';

/** What a loose cheque is owed as: one installment of its own, due on its good day. */
export const ownInstallment = (
  id: string,
  { id: originId, customerId, cents, goodDay, number, importId }: Cheque,
  bank: string,
): Installment => ({
  ...untouched,
  id,
  customerId,
  originKind: 'cheque',
  originId,
  number: 1,
  count: 1,
  dueDay: goodDay,
  principalCents: cents,
  description: `Cheque ${number} · ${bank}`,
  open: 1,
  ...(importId !== undefined && { importId }),
});
