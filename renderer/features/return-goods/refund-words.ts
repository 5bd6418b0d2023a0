import type { RefundError } from '@renderer/use-cases/refund-credit';
import type { MoneyMeans } from '@shared/domain/day-money';
import type { Cents } from '@shared/money/cents';
import { formatMoney } from '@shared/money/format';
import { byMeans } from './money-means';

/** What is wrong with the amount; undefined when it can be paid out. */
export const refundProblem = (cents: Cents | null, creditCents: Cents): string | undefined => {
  if (cents === null) return 'Digite quanto vai para o cliente, por exemplo 40,00.';
  if (cents <= 0) return 'O valor precisa ser maior que zero.';
  return cents > creditCents ? `O saldo a favor é de ${formatMoney(creditCents)}.` : undefined;
};

export const refundedText = (cents: Cents, means: MoneyMeans): string =>
  `${formatMoney(cents)} devolvidos ao cliente ${byMeans(means)}.`;

export const refundRefusedText = (error: RefundError): string => {
  switch (error.reason) {
    case 'customer-not-found':
      return 'Não achamos mais este cliente. Nada foi gravado.';
    case 'amount-not-positive':
      return 'O valor precisa ser maior que zero. Nada foi gravado.';
    case 'credit-short':
      return `O saldo a favor agora é de ${formatMoney(error.creditCents)}. Nada foi gravado. Confira o valor e tente de novo.`;
  }
};
