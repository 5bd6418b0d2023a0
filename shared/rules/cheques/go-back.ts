import type { Cheque } from '../../domain/cheque/cheque';
import type { Installment } from '../../domain/installment';

/** Those in the drawer that cover any of these: they go back to the customer when what they cover is taken back. */
export const chequesGoingBack = (
  installments: readonly Pick<Installment, 'id'>[],
  cheques: readonly Cheque[],
): Cheque[] => {
  const ids = new Set(installments.map(({ id }) => id));
  return cheques.filter(
    ({ status, installmentIds }) => status === 'held' && installmentIds.some((id) => ids.has(id)),
  );
};

/** `Os 3 cheques dela saem da gaveta: devolva-os ao cliente.` Of a sale, or of an agreement or a closing; null for none. */
export const goBackText = (count: number, whose: 'dela' | 'dele'): string | null => {
  if (count === 0) return null;
  return count === 1
    ? `O cheque ${whose} sai da gaveta: devolva-o ao cliente.`
    : `Os ${count} cheques ${whose} saem da gaveta: devolva-os ao cliente.`;
};
