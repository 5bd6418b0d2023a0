import type { Cheque, ChequeEvent } from '@shared/domain/cheque/cheque';
import { standingSteps } from '@shared/domain/cheque/cheque-life';
import type { ChequeMove } from '@shared/domain/cheque/cheque-moves';
import type { Shop } from '@shared/domain/shop';
import type { PaperDocument } from '../paper-document';
import { byGoodDay, chequeData } from './cheque';
import { shopParty } from './party';

const TO_BANK: ReadonlySet<ChequeEvent['move']> = new Set(['deposit', 'redeposit', 'put-in-custody']);

/** Whether cheques that made a move went to the bank with a slip. */
export const goesWithSlip = (move: ChequeMove | 'undo' | 'count'): boolean =>
  move !== 'count' && TO_BANK.has(move);

export interface DepositSlipRecords {
  readonly shop: Shop;
  readonly cheques: readonly Cheque[];
  /** What was done together, of which this is the paper; absent is what each did last. */
  readonly batchId?: string;
  readonly isSecondCopy?: boolean;
}

/** The slip that goes to the bank with cheques; null when none of them went there and stands so. */
export const depositSlipPaper = ({
  shop,
  cheques,
  batchId,
  isSecondCopy,
}: DepositSlipRecords): (PaperDocument & { kind: 'deposit-slip' }) | null => {
  const went = byGoodDay(cheques).flatMap((cheque) => {
    const steps = standingSteps(cheque.events).filter(({ move }) => TO_BANK.has(move));
    const step = batchId === undefined ? steps.at(-1) : steps.find((one) => one.batchId === batchId);
    return step ? [{ cheque, step }] : [];
  });
  const step = went[0]?.step;
  if (!step) return null;
  return {
    kind: 'deposit-slip',
    data: {
      shop: shopParty(shop),
      day: step.day,
      what: step.move === 'put-in-custody' ? 'custody' : 'deposit',
      to: step.to,
      cheques: went.map(({ cheque }) => chequeData(cheque)),
      isSecondCopy,
    },
  };
};
