import type { PaymentError } from '@renderer/use-cases/receive-payment';
import { type CivilDay, dayParts } from '@shared/calendar/civil-day';
import { formatDay, formatDayMonth } from '@shared/calendar/format';
import type { Means } from '@shared/domain/payment';
import { formatMoney } from '@shared/money/format';
import type { ReceiveLine, ReceiveProblem, ReceiveView } from './receive-view';

/** A piece of a sentence; an amount or name that carries it is strong. */
export interface Piece {
  readonly text: string;
  readonly strong?: boolean;
}

export const MEANS: readonly { readonly means: Means; readonly label: string }[] = [
  { means: 'cash', label: 'Dinheiro' },
  { means: 'pix', label: 'Pix' },
  { means: 'card', label: 'Cartão' },
  { means: 'cheque', label: 'Cheque' },
  { means: 'other', label: 'Outro' },
];

/** More than these are counted instead of named. */
const NAMED = 4;

const listed = (parts: readonly string[]): string =>
  parts.length > 1 ? `${parts.slice(0, -1).join(', ')} e ${parts.at(-1)}` : (parts[0] ?? '');

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

const partlyText = (
  line: ReceiveLine,
  hasSettled: boolean,
  sameOrigin: boolean,
  today: CivilDay,
): Piece[] => {
  const { number, count, description, dueDay } = line.installment;
  const isAhead = dueDay > today;
  const verb = isAhead ? (hasSettled ? ' e adianta' : 'Adianta') : hasSettled ? ' e' : 'Paga';
  const which = sameOrigin
    ? hasSettled
      ? `da ${number}`
      : `da parcela ${number}`
    : `da parcela ${number} de ${count} (${description})`;
  return [
    { text: `${verb} parte ${which}, que fica com ` },
    { text: formatMoney(line.restCents), strong: true },
    {
      text: isAhead
        ? ` para ${shortDay(dueDay, today)}.`
        : dueDay === today
          ? ' para hoje.'
          : ', ainda em atraso.',
    },
  ];
};

/** What will happen when it is saved, in one or two sentences; empty while nothing can be. */
export const outcomeText = (view: ReceiveView, today: CivilDay): Piece[] => {
  if (!view.plan) return [];
  const reached = view.lines.filter(({ paidCents }) => paidCents > 0);
  const settled = reached.filter(({ isSettled }) => isSettled);
  const partly = reached.find(({ isSettled }) => !isSettled);
  const sameOrigin = new Set(reached.map(({ installment }) => installment.originId)).size === 1;
  const pieces: Piece[] = [{ text: settledText(settled, sameOrigin) }];
  if (partly) pieces.push(...partlyText(partly, settled.length > 0, sameOrigin, today));
  else pieces.push({ text: '.' });
  if (settled.length === view.lines.length) pieces.push({ text: ' Nada mais fica em aberto.' });
  if (view.plan.waivedCents > 0)
    pieces.push({ text: ` Dispensa ${formatMoney(view.plan.waivedCents)} de multa e juros.` });
  return pieces.filter(({ text }) => text !== '');
};

export type ReceiveField = 'amount' | 'tendered' | 'day';

const overBalanceText = (
  problem: Extract<ReceiveProblem, { reason: 'over-balance' }>,
  view: ReceiveView,
  means: Means,
): string => {
  const over = formatMoney((view.amountCents ?? 0) - problem.balanceCents);
  const what = problem.ofPicked
    ? `As parcelas marcadas somam ${formatMoney(problem.balanceCents)}.`
    : `O que está em aberto soma ${formatMoney(problem.balanceCents)}.`;
  return means === 'cash' ? `${what} Sobram ${over} de troco.` : `${what} O valor passa em ${over}.`;
};

/** What is wrong, at the field where it is put right. */
export const problemText = (
  problem: ReceiveProblem,
  view: ReceiveView,
  means: Means,
): { field: ReceiveField; text: string } => {
  switch (problem.reason) {
    case 'amount-missing':
      return { field: 'amount', text: 'Digite quanto está sendo pago, por exemplo 150,00.' };
    case 'amount-not-positive':
      return { field: 'amount', text: 'O valor precisa ser maior que zero.' };
    case 'nothing-to-pay':
      return { field: 'amount', text: 'Não há parcela em aberto para receber.' };
    case 'over-balance':
      return { field: 'amount', text: overBalanceText(problem, view, means) };
    case 'tendered-not-understood':
      return { field: 'tendered', text: 'Digite quanto foi entregue em dinheiro.' };
    case 'tendered-short':
      return {
        field: 'tendered',
        text: `Faltam ${formatMoney(problem.missingCents)} para o valor recebido.`,
      };
    case 'day-missing':
      return { field: 'day', text: 'Informe o dia do pagamento, por exemplo 20/11/2026.' };
    case 'day-in-the-future':
      return { field: 'day', text: 'O dia do pagamento não pode ser depois de hoje.' };
  }
};

const AGAIN = 'Nada foi gravado.';

/** Why a payment was not written, in one or two sentences for the person at the counter. */
export const paymentRefusedText = (error: PaymentError): string => {
  switch (error.reason) {
    case 'customer-not-found':
      return `Não achamos mais este cliente. ${AGAIN} Procure pelo nome em Clientes.`;
    case 'installment-not-open':
      return `Uma das parcelas foi paga ou cancelada enquanto esta tela estava aberta. ${AGAIN} Confira a lista e tente de novo.`;
    case 'over-balance':
      return `O que está em aberto mudou: agora são ${formatMoney(error.balanceCents)}. ${AGAIN} Confira o valor e tente de novo.`;
    case 'day-in-the-future':
      return `O dia do pagamento não pode ser depois de hoje. ${AGAIN}`;
    case 'before-sale':
      return `O dia do pagamento é antes da compra, feita em ${formatDay(error.day)}. ${AGAIN}`;
    case 'means-not-positive':
      return `Cada forma de pagamento precisa de um valor maior que zero. ${AGAIN}`;
    case 'credit-short':
      return `O saldo a favor agora é ${formatMoney(error.creditCents)}. ${AGAIN} Confira o valor e tente de novo.`;
    case 'tendered-under-amount':
      return `O dinheiro entregue é menor que o valor recebido. ${AGAIN}`;
    case 'amount-not-positive':
    case 'nothing-to-pay':
      return `Não há o que receber com este valor. ${AGAIN} Confira a lista e tente de novo.`;
  }
};
