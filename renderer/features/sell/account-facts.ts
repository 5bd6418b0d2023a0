import { formatMoney } from '@shared/money/format';
import type { CreditStanding } from '@shared/rules/credit/credit-standing';
import { installmentsText } from '@shared/wording/counted';

/** `R$ 312,50 em aberto em 3 parcelas, R$ 90,00 em cheques a compensar · R$ 20,00 na caderneta · nada em atraso · limite de R$ 800,00` */
export const accountText = (standing: CreditStanding): string => {
  const { openCents, openCount, awaitingCents, tabCents, overdueCents, daysLate, limitCents } = standing;
  const inCheques = awaitingCents > 0 ? `, ${formatMoney(awaitingCents)} em cheques a compensar` : '';
  const parts = [
    openCount === 0
      ? 'nada em aberto'
      : `${formatMoney(openCents)} em aberto em ${installmentsText(openCount)}${inCheques}`,
    tabCents > 0 ? `${formatMoney(tabCents)} na caderneta` : '',
    daysLate > 0
      ? `${formatMoney(overdueCents)} em atraso há ${daysLate === 1 ? '1 dia' : `${daysLate} dias`}`
      : openCount > 0
        ? 'nada em atraso'
        : '',
    limitCents === undefined ? '' : `limite de ${formatMoney(limitCents)}`,
  ];
  return parts.filter((part) => part !== '').join(' · ');
};
