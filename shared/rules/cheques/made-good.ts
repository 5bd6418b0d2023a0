import type { Agreement } from '../../domain/agreement/agreement';
import type { Cheque } from '../../domain/cheque/cheque';
import { isUnpaid } from '../../domain/cheque/cheque-moves';
import type { Installment } from '../../domain/installment';
import { listed } from '../../wording/listed';

/** Whether a cheque that failed has nothing left to bring: what it covers was paid in another way, or is in an agreement. */
export const isMadeGood = (
  { status, installmentIds }: Pick<Cheque, 'status' | 'installmentIds'>,
  installments: readonly Installment[],
): boolean =>
  isUnpaid(status) && !installments.some(({ id, open }) => open === 1 && installmentIds.includes(id));

/** The agreements that hold what a cheque covers, by number. */
export const agreementsOf = (
  { installmentIds }: Pick<Cheque, 'installmentIds'>,
  installments: readonly Installment[],
  agreements: readonly Pick<Agreement, 'id' | 'number'>[],
): number[] => {
  const ids = new Set(
    installments.flatMap(({ id, coveredBy }) => (coveredBy && installmentIds.includes(id) ? coveredBy : [])),
  );
  return agreements
    .filter(({ id }) => ids.has(id))
    .map(({ number }) => number)
    .sort((a, b) => a - b);
};

/** `no acordo nº 3`, `nos acordos nº 3 e 4` */
export const inAgreementsText = (numbers: readonly number[]): string =>
  `${numbers.length === 1 ? 'no acordo' : 'nos acordos'} nº ${listed(numbers)}`;

/** What to do with a cheque that failed once nothing it covers is open. */
export const madeGoodText = (agreementNumbers: readonly number[]): string =>
  agreementNumbers.length > 0
    ? `O que ele cobre está ${inAgreementsText(agreementNumbers)}: entregue o cheque ao assinar.`
    : 'Tudo o que ele cobre já está pago: entregue o cheque ao cliente.';

/** Before such a cheque goes to the bank. */
export const NOTHING_TO_BRING =
  'Nada do que ele cobre está em aberto: se compensar, o valor vira saldo a favor do cliente. O certo é entregar o cheque.';
