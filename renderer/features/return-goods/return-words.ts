import type { ReturnError } from '@renderer/use-cases/return-goods';
import type { Cheque } from '@shared/domain/cheque/cheque';
import type { MoneyMeans } from '@shared/domain/day-money';
import type { ReturnPlan } from '@shared/domain/goods-return';
import { formatMoney } from '@shared/money/format';
import { installmentsText } from '@shared/wording/counted';
import { byMeans } from './money-means';
import type { ReturnProblem } from './return-view';

const fallText = ({ falls, fellCents }: ReturnPlan): string => {
  const whole = falls.filter(({ isWhole }) => isWhole).length;
  const hasPart = whole < falls.length;
  if (whole === 0) return `Cai parte de 1 parcela, ${formatMoney(fellCents)}`;
  const verb = whole === 1 && !hasPart ? 'Cai' : 'Caem';
  return `${verb} ${installmentsText(whole)}${hasPart ? ' e parte de outra' : ''}, ${formatMoney(fellCents)}`;
};

const beyondText = ({ beyondCents }: ReturnPlan, giveBack: MoneyMeans | undefined): string =>
  giveBack === undefined
    ? `${formatMoney(beyondCents)} viram saldo a favor`
    : `${formatMoney(beyondCents)} são devolvidos ${byMeans(giveBack)}`;

/** `Caem 3 parcelas, R$ 210,00; R$ 40,00 viram saldo a favor.` */
export const outcomeText = (plan: ReturnPlan, giveBack: MoneyMeans | undefined): string =>
  `${[
    ...(plan.fellCents > 0 ? [fallText(plan)] : []),
    ...(plan.beyondCents > 0 ? [beyondText(plan, giveBack)] : []),
  ].join('; ')}.`;

/** What becomes of the money of cheques for what falls, and what can be done before. */
export const waitingText = (cheques: readonly Pick<Cheque, 'number'>[]): string =>
  cheques.length === 1
    ? `O cheque ${cheques[0]?.number} cobre o que cai: o que ele trouxer a mais vira saldo a favor quando compensar. Se preferir, entregue antes o cheque ao cliente.`
    : `${cheques.length} cheques cobrem o que cai: o que trouxerem a mais vira saldo a favor quando compensarem. Se preferir, entregue antes os cheques ao cliente.`;

/** `items` is any of them; `none` where nothing on this screen helps. */
export type ReturnField = 'amount' | `item-${number}` | 'items' | 'none';

/** What is wrong, and the field where it is put right. */
export const problemText = (
  problem: ReturnProblem,
): { readonly field: ReturnField; readonly text: string } => {
  switch (problem.reason) {
    case 'nothing-chosen':
      return { field: 'items', text: 'Diga quantos de cada item voltam.' };
    case 'amount-missing':
      return { field: 'amount', text: 'Digite quanto vale o que volta, por exemplo 80,00.' };
    case 'amount-not-positive':
      return { field: 'amount', text: 'O valor precisa ser maior que zero.' };
    case 'more-than-left':
      return {
        field: 'amount',
        text: `É mais do que resta desta compra: ${formatMoney(problem.leftCents)}.`,
      };
    case 'quantity-not-positive':
      return { field: 'items', text: 'A quantidade precisa ser um número inteiro, maior que zero.' };
    case 'more-than-bought':
      return {
        field: `item-${problem.item}`,
        text: problem.leftQuantity === 0 ? 'Já voltou tudo.' : `Só há ${problem.leftQuantity} para voltar.`,
      };
    case 'sale-cancelled':
      return { field: 'none', text: 'Esta venda foi cancelada: não há o que devolver.' };
    case 'covered-by-agreement':
      return {
        field: 'none',
        text: 'Parcelas desta compra entraram em um acordo. Para devolver, desfaça primeiro o acordo.',
      };
    case 'nothing-to-return':
      return { field: 'none', text: 'Tudo desta compra já voltou.' };
    case 'not-by-item':
    case 'by-item-only':
      return { field: 'none', text: 'Escolha de novo o que volta.' };
  }
};

/** Why it was not written. */
export const refusedText = (error: ReturnError): string => {
  switch (error.reason) {
    case 'sale-not-found':
      return 'Não achamos mais esta venda. Nada foi gravado.';
    case 'amount-changed':
      return 'A conta desta compra mudou enquanto esta tela estava aberta. Nada foi gravado. Confira os valores e tente de novo.';
    default:
      return `${problemText(error).text} Nada foi gravado.`;
  }
};

/** `Devolução gravada: …` */
export const doneText = (plan: ReturnPlan, giveBack: MoneyMeans | undefined): string =>
  `Devolução gravada. ${outcomeText(plan, giveBack)}`;
