import { formatMoney, formatPercent } from '../../money/format';
import { installmentsText } from '../../wording/counted';
import type { BeyondPolicy } from './beyond-policy';

/** What goes beyond what the shop offers of itself, each in one sentence. */
export const beyondText = (beyond: BeyondPolicy): string => {
  switch (beyond.what) {
    case 'discount':
      return beyond.allowedCents === 0
        ? 'A loja não costuma dar desconto neste caso.'
        : `O desconto passa do permitido, ${formatMoney(beyond.allowedCents)}.`;
    case 'down-payment':
      return `A entrada fica abaixo de ${formatMoney(beyond.leastCents)}.`;
    case 'interest':
      return beyond.mostBp === 0
        ? 'A loja não costuma cobrar juros no acordo.'
        : `Os juros passam de ${formatPercent(beyond.mostBp)} ao mês.`;
    case 'count':
      return `São mais de ${installmentsText(beyond.most)}.`;
    case 'installment':
      return `Há parcela abaixo de ${formatMoney(beyond.leastCents)}.`;
    case 'first-day':
      return `A primeira parcela fica para daqui a mais de ${beyond.mostDays} dias.`;
  }
};
