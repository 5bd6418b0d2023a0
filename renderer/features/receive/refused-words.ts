import type { PaymentError } from '@renderer/use-cases/receive-payment';
import { formatDay } from '@shared/calendar/format';
import { formatMoney } from '@shared/money/format';

const AGAIN = 'Nada foi gravado.';

/** Why a payment was not written, in one or two sentences for the person at the counter. */
export const paymentRefusedText = (error: PaymentError): string => {
  switch (error.reason) {
    case 'customer-not-found':
      return `Não achamos mais este cliente. ${AGAIN} Procure pelo nome em Clientes.`;
    case 'installment-not-open':
      return `Uma das parcelas foi paga ou cancelada enquanto esta tela estava aberta. ${AGAIN} Confira a lista e tente de novo.`;
    case 'awaiting-cheque':
      return `Uma das parcelas espera um cheque. ${AGAIN} Para receber de outro jeito, resgate o cheque em Cheques.`;
    case 'over-balance':
      return `O que está em aberto mudou: agora são ${formatMoney(error.balanceCents)}. ${AGAIN} Confira o valor e tente de novo.`;
    case 'day-in-the-future':
      return `O dia do pagamento não pode ser depois de hoje. ${AGAIN}`;
    case 'before-sale':
      return `O dia é antes da compra, feita em ${formatDay(error.day)}. ${AGAIN}`;
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
