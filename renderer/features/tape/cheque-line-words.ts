import type { LineCheque } from '@renderer/data/queries/line-cheques';
import type { TapeLine } from '@renderer/data/queries/tape';
import { formatDay } from '@shared/calendar/format';
import type { ChequeMove } from '@shared/domain/cheque/cheque-moves';
import { meansLabel } from '@shared/domain/means-label';
import { happenedText } from '@shared/rules/cheques/happened-words';
import { reasonName } from '@shared/rules/cheques/move-words';
import { lowerFirst } from '@shared/wording/letter-case';
import { listed } from '@shared/wording/listed';

/** What the event of a line, or the one it took back, did. */
const moveOf = ({ cheque, event }: LineCheque): ChequeMove | undefined => {
  const told = event?.undoes === undefined ? event : cheque.events.find(({ id }) => id === event.undoes);
  return told === undefined || told.move === 'undo' ? undefined : told.move;
};

/** `Cheque depositado`, `3 cheques depositados`, `Desfeito: cheque depositado`; null where it tells of no cheque. */
export const chequeLineTitle = ({ entry, cheques = [] }: TapeLine): string | null => {
  const [first] = cheques;
  const move = first && moveOf(first);
  if (!move) return null;
  const happened = happenedText(move, cheques.length);
  return entry.kind === 'cheque-undone' ? `Desfeito: ${lowerFirst(happened)}` : happened;
};

const receiptText = (cheques: readonly LineCheque[]): string => {
  const payments = cheques.flatMap(({ payment }) => payment ?? []);
  const numbers = payments.map(({ number }) => number);
  if (numbers.length === 0) return '';
  return `${numbers.length === 1 ? 'recibo' : 'recibos'} ${listed(numbers)}`;
};

/** How the customer paid to have one back; what clears is a cheque by itself. */
const meansText = ({ event, payment }: LineCheque): string =>
  event?.move === 'redeem' && payment
    ? [...new Set(payment.means.map(({ means }) => meansLabel(means)))].join(' e ')
    : '';

/** The little that tells a line about cheques apart: why it came back, to whom it went, on which receipt. */
export const chequeLineDetail = ({ entry, cheques = [] }: TapeLine): string[] => {
  const [first] = cheques;
  const event = first?.event;
  if (!first || !event) return [];
  const { cheque } = first;
  return [
    event.reason === undefined ? '' : reasonName(event.reason),
    event.to === undefined ? '' : event.move === 'pass-on' ? `a ${event.to}` : event.to,
    event.move === 'take' && cheques.length === 1 ? `bom para ${formatDay(cheque.goodDay)}` : '',
    event.move === 'take' && cheque.receiptNumber !== undefined
      ? `recibo de cheques ${cheque.receiptNumber}`
      : '',
    meansText(first),
    receiptText(cheques),
    event.day === entry.day ? '' : `em ${formatDay(event.day)}`,
  ];
};
