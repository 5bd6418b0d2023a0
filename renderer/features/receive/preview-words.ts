import { type CivilDay, dayParts } from '@shared/calendar/civil-day';
import { formatDay, formatDayMonth } from '@shared/calendar/format';
import { sumCents } from '@shared/money/cents';
import { formatMoney } from '@shared/money/format';
import { installmentsText } from '@shared/wording/counted';
import { listed } from '@shared/wording/listed';
import type { ReceiveDraft } from './receive-draft';
import type { ReceiveLine, ReceiveView } from './receive-view';

/** A piece of a sentence; an amount that carries it is strong. */
export interface Piece {
  readonly text: string;
  readonly strong?: boolean;
}
type Sentence = readonly Piece[];

/** More than these are counted instead of named. */
const NAMED = 4;

const strong = (cents: number): Piece => ({ text: formatMoney(cents), strong: true });

const shortDay = (day: CivilDay, today: CivilDay): string =>
  Math.abs(dayParts(day).year - dayParts(today).year) > 1 ? formatDay(day) : formatDayMonth(day);

const settledText = (settled: readonly ReceiveLine[], sameOrigin: boolean): string => {
  const [first] = settled;
  if (!first) return '';
  const { number, count, description } = first.installment;
  if (settled.length === 1)
    return sameOrigin
      ? `Paga a parcela ${number} inteira`
      : `Paga inteira a parcela ${number} de ${count} (${description})`;
  return sameOrigin && settled.length <= NAMED
    ? `Paga as parcelas ${listed(settled.map(({ installment }) => String(installment.number)))} inteiras`
    : `Paga ${settled.length} parcelas inteiras`;
};

const partlyText = (line: ReceiveLine, hasSettled: boolean, sameOrigin: boolean, day: CivilDay): Piece[] => {
  const { number, count, description, dueDay } = line.installment;
  const isAhead = dueDay > day;
  const verb = isAhead ? (hasSettled ? ' e adianta' : 'Adianta') : hasSettled ? ' e' : 'Paga';
  const which = sameOrigin
    ? hasSettled
      ? `da ${number}`
      : `da parcela ${number}`
    : `da parcela ${number} de ${count} (${description})`;
  const until = isAhead
    ? ` para ${shortDay(dueDay, day)}.`
    : dueDay === day
      ? ' para hoje.'
      : ', ainda em atraso.';
  return [{ text: `${verb} parte ${which}, que fica com ` }, strong(line.restCents), { text: until }];
};

/** Which installments are cleared, and what remains on the one that is not. */
const reachedSentence = ({ lines, day }: ReceiveView): Sentence => {
  const reached = lines.filter(({ paidCents }) => paidCents > 0);
  const settled = reached.filter(({ isSettled }) => isSettled);
  const partly = reached.find(({ isSettled }) => !isSettled);
  const sameOrigin = new Set(reached.map(({ installment }) => installment.originId)).size === 1;
  return [
    { text: settledText(settled, sameOrigin) },
    ...(partly ? partlyText(partly, settled.length > 0, sameOrigin, day) : [{ text: '.' }]),
  ];
};

const RIGHT = 'direito do cliente, art. 52 do Código de Defesa do Consumidor';

/** What is taken off for paying early (CDC art. 52 §2). */
const earlySentence = ({ plan }: ReceiveView): Sentence =>
  plan && plan.reducedCents > 0
    ? [{ text: 'Por pagar antes, saem ' }, strong(plan.reducedCents), { text: ` de juros (${RIGHT}).` }]
    : [];

/** What would be, if all were paid: the customer is told without having to ask. */
const couldSaveSentence = ({ plan, earlyCents }: ReceiveView): Sentence =>
  earlyCents > 0 && plan?.reducedCents === 0
    ? [{ text: 'Se quitar tudo, saem ' }, strong(earlyCents), { text: ` de juros (${RIGHT}).` }]
    : [];

const waivedSentence = ({ plan }: ReceiveView): Sentence =>
  plan && plan.waivedCents > 0
    ? [{ text: 'Dispensa ' }, strong(plan.waivedCents), { text: ' de multa e juros.' }]
    : [];

/** What goes back over the counter, and what the customer has with the shop afterwards. */
const moneyBackSentence = (view: ReceiveView, { keepsExcess }: ReceiveDraft): Sentence => {
  const { excess, changeCents, creditCents, parts } = view;
  const usedCents = parts.all.find(({ means }) => means === 'credit')?.cents ?? 0;
  const gainedCents = excess && keepsExcess ? excess.excessCents : 0;
  const leftCents = creditCents - usedCents + gainedCents;
  return [
    ...(changeCents > 0 ? [{ text: 'Troco de ' }, strong(changeCents), { text: '. ' }] : []),
    ...(excess && !keepsExcess ? [{ text: 'Sobram ' }, strong(excess.excessCents), { text: '. ' }] : []),
    ...(usedCents > 0 || gainedCents > 0
      ? [{ text: 'O saldo a favor fica em ' }, strong(leftCents), { text: '.' }]
      : []),
  ];
};

/** `, fora 2 parcelas que aguardam cheque` */
const waitingText = ({ waitingCount }: ReceiveView): string =>
  waitingCount === 0
    ? ''
    : `, fora ${installmentsText(waitingCount)} que ${waitingCount === 1 ? 'aguarda' : 'aguardam'} cheque`;

const leftSentence = (view: ReceiveView): Sentence => {
  const { lines } = view;
  const open = lines.filter(({ isSettled }) => !isSettled);
  if (open.length === 0) return [{ text: `Nada mais fica em aberto${waitingText(view)}.` }];
  const count =
    open.length === 1 ? 'Fica em aberto 1 parcela, ' : `Ficam em aberto ${open.length} parcelas, `;
  return [{ text: count }, strong(sumCents(open.map(({ restCents }) => restCents))), { text: '.' }];
};

export interface PaymentPreviewText {
  readonly title: string;
  readonly sentences: readonly Sentence[];
}

/** What will happen when it is saved, a sentence for each thing; null while nothing can be. */
export const previewText = (
  view: ReceiveView,
  draft: ReceiveDraft,
  today: CivilDay,
): PaymentPreviewText | null => {
  if (!view.plan || view.amountCents === null) return null;
  const when = view.day === today ? 'agora' : `em ${formatDay(view.day)}`;
  return {
    title: `${view.day === today ? 'Se pagar' : 'Se pagou'} ${formatMoney(view.amountCents)} ${when}`,
    sentences: [
      reachedSentence(view),
      earlySentence(view),
      waivedSentence(view),
      moneyBackSentence(view, draft),
      leftSentence(view),
      couldSaveSentence(view),
    ].filter((sentence) => sentence.length > 0),
  };
};
