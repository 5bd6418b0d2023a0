import type { Cheque } from '../../domain/cheque/cheque';
import { type ChequeReturn, lifeOf } from '../../domain/cheque/cheque-life';
import { isUnpaid } from '../../domain/cheque/cheque-moves';
import { returnReason } from '../../domain/cheque/return-reasons';
import type { ReturnedCheque } from '../messages/cheque-words';

/** A cheque that came back from the bank and was not made good, with the last time it did. */
export interface CameBack {
  readonly cheque: Cheque;
  readonly last: ChequeReturn;
}

/** Those that came back and were not made good, the last one first; one that was only stopped never came back. */
export const cameBack = (cheques: readonly Cheque[]): CameBack[] =>
  cheques
    .flatMap((cheque): CameBack[] => {
      const last = isUnpaid(cheque.status) ? lifeOf(cheque).returns.at(-1) : undefined;
      return last ? [{ cheque, last }] : [];
    })
    .sort((a, b) => b.last.day.localeCompare(a.last.day) || b.cheque.cents - a.cheque.cents);

/** What a message may say of it. */
export const toldOf = ({ cheque: { cents, goodDay }, last: { reason } }: CameBack): ReturnedCheque => ({
  cents,
  goodDay,
  reasonCode: reason,
  reasonText: returnReason(reason)?.plain,
});
