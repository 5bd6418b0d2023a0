import type { ChequeFileRecords } from '@renderer/data/queries/cheques';
import { formatDay } from '@shared/calendar/format';
import type { Cheque } from '@shared/domain/cheque/cheque';
import { type ChequeStep, lifeOf, standingSteps } from '@shared/domain/cheque/cheque-life';
import { chequeStatusWords, stepText } from '@shared/rules/cheques/move-words';
import { lowerFirst } from '@shared/wording/letter-case';

export interface UndoOffer {
  /** What is taken back: `Depositado, em 20/11/2026.` */
  readonly what: string;
  /** What follows from it, a sentence each. */
  readonly changes: readonly string[];
}

/** Where the cheque is again, once its last step is taken back. */
const backText = ({ events }: Cheque, last: ChequeStep): string => {
  const { status } = lifeOf({ events: [...events, { ...last, id: 'undo', move: 'undo', undoes: last.id }] });
  return `O cheque volta a ficar como antes: ${lowerFirst(chequeStatusWords[status].label)}.`;
};

const moneyText = ({ move, paymentId }: ChequeStep): string[] => {
  if (move === 'clear')
    return [
      paymentId === undefined
        ? 'O que ele cobre espera o cheque outra vez.'
        : 'O pagamento que ele fez é estornado, e o que ele cobre espera o cheque outra vez.',
    ];
  if (move === 'redeem' && paymentId !== undefined)
    return ['O pagamento recebido por ele é estornado e conta como devolvido ao cliente.'];
  if (move === 'replace') return ['Os cheques recebidos no lugar dele deixam de valer.'];
  return [];
};

/** The last thing that happened, where it can be taken back from here; null where it cannot. */
export const undoOffer = ({ cheque, replaced }: ChequeFileRecords): UndoOffer | null => {
  const last = standingSteps(cheque.events).at(-1);
  if (!last || last.imported) return null;
  const isTaking = last.move === 'take';
  if (isTaking && (cheque.saleId !== undefined || replaced)) return null;
  return {
    what: `${stepText(last)}, em ${formatDay(last.day)}.`,
    changes: isTaking
      ? ['O recebimento do cheque deixa de valer, e o que ele cobre fica em aberto como antes.']
      : [...moneyText(last), backText(cheque, last)],
  };
};
