import type { SaleError } from '@renderer/use-cases/register-sale';
import type { CivilDay } from '@shared/calendar/civil-day';
import { formatDayMonth, relativeDay, weekdayName } from '@shared/calendar/format';
import type { Sale } from '@shared/domain/sale';
import type { Terms } from '@shared/domain/terms';
import { formatMoney, formatPercent } from '@shared/money/format';
import { chequesText } from '@shared/wording/counted';
import { chequesRefusedText } from './cheque-refusals';
import type { SellView } from './sell-view';

/** `1 + 9`, as shops call a plan whose down payment is one installment more. */
export const onePlusText = (count: number | null): string => `1 + ${count ?? 'n'}`;

/** Under the first due day: where it moves to, or why it was proposed. */
export const firstDueText = (
  { plan, firstDueDay, isPayday }: Pick<SellView, 'plan' | 'firstDueDay' | 'isPayday'>,
  today: CivilDay,
): string | undefined => {
  const [first] = plan;
  if (first && firstDueDay && first.dueDay > firstDueDay)
    return `cai em domingo ou feriado: fica para ${weekdayName(first.dueDay)}, ${formatDayMonth(first.dueDay)}`;
  return isPayday && firstDueDay
    ? `dia em que o cliente recebe: ${weekdayName(firstDueDay)}, ${relativeDay(firstDueDay, today)}`
    : undefined;
};

/** What is charged on a late installment, as the carnê says it. */
export const lateTermsText = ({ lateFeeBp, lateInterestBp, graceDays }: Terms): string => {
  const parts = [
    lateFeeBp > 0 ? `multa de ${formatPercent(lateFeeBp)}` : '',
    lateInterestBp > 0 ? `juros de ${formatPercent(lateInterestBp)} ao mês` : '',
  ].filter((part) => part !== '');
  if (parts.length === 0) return 'Sem multa nem juros por atraso.';
  const grace =
    graceDays > 0 ? `, contados depois de ${graceDays === 1 ? '1 dia' : `${graceDays} dias`}` : '';
  return `Depois do vencimento: ${parts.join(' e ')}${grace}.`;
};

/** How far the typed total is from the items; empty where it is the same. */
export const itemsDifferenceText = (itemsCents: number, totalCents: number | null): string => {
  if (totalCents === null || totalCents === itemsCents) return '';
  const difference = formatMoney(Math.abs(itemsCents - totalCents));
  return totalCents < itemsCents
    ? `Desconto de ${difference} sobre os itens`
    : `${difference} além dos itens`;
};

const AGAIN = 'Nada foi gravado.';

/** `Venda nº 12 gravada, com 5 cheques.` */
export const soldText = ({ number }: Pick<Sale, 'number'>, cheques: number): string =>
  `Venda nº ${number} gravada${cheques > 0 ? `, com ${chequesText(cheques)}` : ''}.`;

const PLAN_REFUSED = `O plano não fecha com estes valores. ${AGAIN} Confira o total, a entrada, as parcelas e os juros.`;

const factsRefusedText = (error: Exclude<SaleError, string>): string => {
  switch (error.reason) {
    case 'decision-needed':
      return `A conta deste cliente mudou em outra janela e a venda precisa de uma decisão. ${AGAIN} Feche de novo para decidir.`;
    case 'down-payment-cheque':
    case 'cheque-covers-nothing':
    case 'cheque':
      return chequesRefusedText(error);
    default:
      return PLAN_REFUSED;
  }
};

/** Why a sale was not written, for the person at the counter. */
export const saleRefusedText = (error: SaleError): string => {
  if (typeof error === 'object') return factsRefusedText(error);
  switch (error) {
    case 'customer-not-found':
      return `Não achamos mais este cliente. ${AGAIN} Procure pelo nome em Clientes.`;
    case 'sale-in-the-future':
      return `O dia da venda não pode ser depois de hoje. ${AGAIN}`;
    case 'credit-short':
      return `O saldo a favor já não chega para a entrada. ${AGAIN} Escolha outra forma e tente de novo.`;
    case 'description-missing':
      return `Falta dizer o que foi vendido. ${AGAIN}`;
    default:
      return PLAN_REFUSED;
  }
};
