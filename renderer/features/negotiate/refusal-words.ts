import type { AgreementError } from '@renderer/use-cases/agreements/make-agreement';
import type { SaveProposalError } from '@renderer/use-cases/agreements/save-proposal';
import { formatDay } from '@shared/calendar/format';
import { formatMoney } from '@shared/money/format';
import type { ScreenError } from './negotiation-view';

export type Field = 'covered' | 'discount' | 'downPayment' | 'count' | 'firstDay' | 'interest';

export interface FieldError {
  readonly field: Field;
  readonly text: string;
}

/** What is wrong with the terms, at the field where it is put right. */
export const fieldError = (error: ScreenError): FieldError => {
  switch (error.reason) {
    case 'nothing-chosen':
      return { field: 'covered', text: 'Escolha ao menos uma parcela para entrar no acordo.' };
    case 'amount-negative':
      return { field: 'discount', text: 'O valor não pode ser negativo.' };
    case 'discount-takes-all':
      return {
        field: 'discount',
        text: `O desconto precisa ser menor que o total atualizado, ${formatMoney(error.updatedCents)}.`,
      };
    case 'down-payment-over-total':
      return {
        field: 'downPayment',
        text: `A entrada passa do total do acordo, ${formatMoney(error.totalCents)}.`,
      };
    case 'count-out-of-range':
      return { field: 'count', text: `Informe de 1 a ${error.most} parcelas.` };
    case 'discount-misread':
      return { field: 'discount', text: 'Corrija o valor do desconto.' };
    case 'down-payment-misread':
      return { field: 'downPayment', text: 'Corrija o valor da entrada.' };
    case 'rate-misread':
      return { field: 'interest', text: 'Escreva uma porcentagem, como 0,5.' };
    case 'first-day-missing':
      return { field: 'firstDay', text: 'Informe o dia da primeira parcela.' };
    case 'first-day-before-today':
      return { field: 'firstDay', text: 'A primeira parcela não pode vencer antes de hoje.' };
    case 'ends-too-late':
      return {
        field: 'firstDay',
        text: `O plano precisa terminar até ${formatDay(error.latest)}: use menos parcelas ou comece antes.`,
      };
    case 'interest-over-limit':
      return { field: 'interest', text: 'Uma loja pode cobrar no máximo 1% ao mês.' };
    case 'installment-too-small':
      return {
        field: 'count',
        text: `Cada parcela precisa ter ao menos ${formatMoney(error.leastCents)}. Use menos parcelas.`,
      };
  }
};

const AGAIN = 'Nada foi gravado.';

export type Refused = AgreementError | SaveProposalError;

/** Why an agreement or a proposal was not written, in one or two sentences for the person at the counter. */
export const refusedText = (error: Refused): string => {
  switch (error.reason) {
    case 'customer-not-found':
      return `Não achamos mais este cliente. ${AGAIN} Volte à lista de clientes e abra de novo.`;
    case 'installment-of-another-customer':
    case 'installment-not-open':
      return `Uma das parcelas foi paga ou cancelada enquanto vocês conversavam. ${AGAIN} Confira a lista e tente de novo.`;
    case 'installment-already-covered':
      return `Uma das parcelas já entrou em outro acordo. ${AGAIN} Confira a lista e tente de novo.`;
    case 'awaiting-cheque':
      return `Uma das parcelas agora aguarda um cheque. ${AGAIN} Resgate o cheque antes, ou faça o acordo sem ela.`;
    case 'tab-empty':
      return `A caderneta foi fechada ou esvaziada enquanto vocês conversavam. ${AGAIN} Confira a lista e tente de novo.`;
    case 'beyond-policy':
      return `As condições passam do que a loja oferece: ${error.beyond.join(' ')} ${AGAIN} Escreva o motivo para continuar.`;
    case 'proposal-not-found':
    case 'proposal-closed':
    case 'proposal-accepted':
      return `Esta proposta já foi encerrada. ${AGAIN} Abra a negociação de novo pela ficha.`;
    case 'valid-until-passed':
      return `O dia até quando a proposta vale já passou. ${AGAIN} Tente de novo com os valores de hoje.`;
    case 'credit-short':
      return `O saldo a favor já não chega para a entrada. ${AGAIN} Escolha outra forma e tente de novo.`;
    case 'amount-changed':
      return `O total atualizado mudou para ${formatMoney(error.updatedCents)} enquanto vocês conversavam. ${AGAIN} Confira os valores e tente de novo.`;
    default:
      return `${fieldError(error).text} ${AGAIN}`;
  }
};

/** What is chosen at the left changed meanwhile: said there, where it is put right. */
const AT_COVERED: ReadonlySet<Refused['reason']> = new Set([
  'installment-of-another-customer',
  'installment-not-open',
  'installment-already-covered',
  'awaiting-cheque',
  'tab-empty',
  'amount-changed',
]);

export const isAboutCovered = ({ reason }: Refused): boolean => AT_COVERED.has(reason);
