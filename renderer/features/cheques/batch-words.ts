import type { Cheque } from '@shared/domain/cheque/cheque';
import { chequesText } from '@shared/wording/counted';
import type { BatchMove } from './marks';

interface BatchWords {
  readonly title: string;
  /** `3 cheques`, beside their sum; or that none of them can. */
  readonly which: string;
  readonly day: string;
  readonly account: string;
  readonly effect: string;
  readonly button: string;
}

const NONE: Record<BatchMove, string> = {
  deposit: 'Nenhum deles pode ir ao banco nesse dia.',
  clear: 'Nenhum deles pode ter compensado nesse dia.',
};

/** What the dialog says of `marked` cheques, of which `ready` can make the move. */
export const batchWords = (move: BatchMove, marked: number, ready: readonly Cheque[]): BatchWords => {
  const count = ready.length;
  const isOne = marked === 1;
  const verb = move === 'deposit' ? 'Depositar' : 'Anotar';
  const others = count === 1 ? 'só o outro' : `só os outros ${count}`;
  return {
    title:
      move === 'deposit' ? (isOne ? 'Depositar' : 'Depositar juntos') : isOne ? 'Compensou' : 'Compensaram',
    which: count === 0 ? NONE[move] : chequesText(count),
    day: move === 'deposit' ? 'Dia do depósito' : 'Dia em que o banco pagou',
    account: count === 1 ? 'Conta em que entra' : 'Conta em que entram',
    effect: `O que ${count === 1 ? 'ele cobre' : 'eles cobrem'} fica pago nesse dia. Dá para desfazer.`,
    button: count > 0 && count < marked ? `${verb} ${others}` : verb,
  };
};
