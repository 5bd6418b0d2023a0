import { formatDay } from '@shared/calendar/format';
import { meansLabel } from '@shared/domain/means-label';
import type { Means } from '@shared/domain/payment';
import { formatMoney } from '@shared/money/format';
import { installmentsText } from '@shared/wording/counted';
import type { ReceiveProblem } from './receive-problem';
import type { ReceiveView } from './receive-view';

/** As the buttons of the counter call them. */
export const meansShort = (means: Means): string =>
  means === 'credit' ? 'Saldo' : means === 'other' ? 'Outro' : meansLabel(means);

/** The fields of the panel, by the names they have in the form. */
export type ReceiveField = 'amount' | 'tendered' | 'day' | 'waive' | `part-${Means}`;

export interface FieldProblem {
  readonly field: ReceiveField;
  readonly text: string;
}

const creditShortText = (creditCents: number): string =>
  creditCents > 0
    ? `O saldo a favor é ${formatMoney(creditCents)}.`
    : 'Já não há saldo a favor para usar. Escolha outra forma.';

/** What is wrong, at the field where it is put right. */
export const problemText = (problem: ReceiveProblem, view: Pick<ReceiveView, 'excess'>): FieldProblem => {
  switch (problem.reason) {
    case 'amount-missing':
      return { field: 'amount', text: 'Digite quanto está sendo pago, por exemplo 150,00.' };
    case 'amount-not-positive':
      return { field: 'amount', text: 'O valor precisa ser maior que zero.' };
    case 'nothing-to-pay':
      return { field: 'amount', text: 'Não há parcela em aberto para receber.' };
    case 'over-balance': {
      const what = problem.ofPicked ? 'As parcelas marcadas somam' : 'O que está em aberto soma';
      const over = formatMoney(view.excess?.excessCents ?? 0);
      return { field: 'amount', text: `${what} ${formatMoney(problem.balanceCents)}. Sobram ${over}.` };
    }
    case 'part-missing':
      return {
        field: `part-${problem.means}`,
        text: `Digite quanto entra em ${meansLabel(problem.means).toLocaleLowerCase('pt-BR')}.`,
      };
    case 'part-not-positive':
      return { field: `part-${problem.means}`, text: 'Digite mais que zero, ou tire esta forma.' };
    case 'parts-over-amount':
      return {
        field: `part-${problem.means}`,
        text: `As formas passam do valor em ${formatMoney(problem.overCents)}.`,
      };
    case 'credit-short':
      return {
        field: problem.isNamed ? 'part-credit' : 'amount',
        text: creditShortText(problem.creditCents),
      };
    case 'waive-not-understood':
      return { field: 'waive', text: 'Digite quanto dispensar.' };
    case 'waive-over-charges':
      return { field: 'waive', text: `Multa e juros somam ${formatMoney(problem.chargesCents)}.` };
    case 'tendered-not-understood':
      return { field: 'tendered', text: 'Digite quanto foi entregue em dinheiro.' };
    case 'tendered-short':
      return { field: 'tendered', text: `Faltam ${formatMoney(problem.missingCents)} em dinheiro.` };
    case 'day-missing':
      return { field: 'day', text: 'Informe o dia do pagamento, por exemplo 20/11/2026.' };
    case 'day-in-the-future':
      return { field: 'day', text: 'O dia do pagamento não pode ser depois de hoje.' };
  }
};

const UNFINISHED: ReadonlySet<ReceiveProblem['reason']> = new Set([
  'amount-missing',
  'part-missing',
  'waive-not-understood',
]);

/** Still being typed: said only when it is tried to be saved. */
export const isUnfinished = ({ reason }: ReceiveProblem): boolean => UNFINISHED.has(reason);

/** Under the title: how much is open, what the customer has, and the day that counts. */
export const subtitleText = (
  {
    lines,
    waitingCount,
    creditCents,
    day,
  }: Pick<ReceiveView, 'lines' | 'waitingCount' | 'creditCents' | 'day'>,
  today: string,
): string =>
  [
    `${installmentsText(lines.length + waitingCount)} em aberto`,
    waitingCount > 0 ? `${waitingCount} aguardando cheque` : '',
    creditCents > 0 ? `saldo a favor ${formatMoney(creditCents)}` : '',
    `atraso contado até ${day === today ? 'hoje, ' : ''}${formatDay(day)}`,
  ]
    .filter((part) => part !== '')
    .join(' · ');
