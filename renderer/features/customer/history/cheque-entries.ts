import { formatDay } from '@shared/calendar/format';
import type { Cheque } from '@shared/domain/cheque/cheque';
import { type ChequeStep, isStep } from '@shared/domain/cheque/cheque-life';
import { sumCents } from '@shared/money/cents';
import { happenedText } from '@shared/rules/cheques/happened-words';
import { reasonName } from '@shared/rules/cheques/move-words';
import { joined, type TimelineEntry } from './entry';

interface Happening {
  readonly step: ChequeStep;
  /** The day it was taken back. */
  readonly undoneOn?: string;
  readonly cheques: readonly Cheque[];
}

/** A cheque that cleared is told by the payment it made. */
const isTold = ({ move, paymentId }: ChequeStep): boolean => move !== 'clear' || paymentId === undefined;

/** What happened to cheques, those of one batch together as far as they went the same way: a sheet brings many days. */
const happenings = (cheques: readonly Cheque[]): Happening[] => {
  const found = new Map<string, Happening>();
  for (const cheque of cheques) {
    for (const step of cheque.events.filter(isStep).filter(isTold)) {
      const undoneOn = cheque.events.find(({ undoes }) => undoes === step.id)?.day;
      const key = [step.batchId, step.move, step.day, step.reason, undoneOn].join(' ');
      const known = found.get(key);
      found.set(key, { step, undoneOn, cheques: [...(known?.cheques ?? []), cheque] });
    }
  }
  return [...found.values()];
};

/** `bom para 10/12/2026`, `bons para 10/12/2026 a 10/05/2027` */
const goodDays = (cheques: readonly Cheque[]): string => {
  const days = cheques.map(({ goodDay }) => goodDay).sort();
  const [first = '', last = first] = [days[0], days.at(-1)];
  if (first === last) return `${cheques.length === 1 ? 'bom' : 'bons'} para ${formatDay(first)}`;
  return `bons para ${formatDay(first)} a ${formatDay(last)}`;
};

const takenText = (cheques: readonly Cheque[]): string => {
  const [first] = cheques;
  const signers = new Set(cheques.map(({ drawer }) => drawer.name));
  return joined([
    first?.receiptNumber !== undefined && `recibo de cheques ${first.receiptNumber}`,
    goodDays(cheques),
    signers.size === 1 && `assinado${cheques.length === 1 ? '' : 's'} por ${first?.drawer.name}`,
  ]);
};

const detailOf = ({ step, cheques }: Happening): string => {
  const { move, reason, to, notes } = step;
  if (move === 'take') return takenText(cheques);
  const told = joined([
    reason !== undefined && reasonName(reason),
    to && (move === 'pass-on' ? `a ${to}` : to),
    notes,
  ]);
  return told === '' ? goodDays(cheques) : told;
};

/** What happened to a customer's cheques, an entry for all that was done together. */
export const chequeEntries = (cheques: readonly Cheque[]): TimelineEntry[] =>
  happenings(cheques).map((happening): TimelineEntry => {
    const { step, undoneOn, cheques: moved } = happening;
    const [first] = moved;
    return {
      kind: 'cheque',
      key: step.id,
      cheques: moved,
      move: step.move,
      day: step.day,
      at: step.at,
      title: happenedText(step.move, moved.length, first?.number),
      detail: detailOf(happening),
      cents: sumCents(moved.map(({ cents }) => cents)),
      undone: undoneOn && `desfeito em ${formatDay(undoneOn)}`,
    };
  });
