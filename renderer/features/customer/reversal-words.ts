import { formatDay } from '@shared/calendar/format';
import { returnValueCents } from '@shared/domain/goods-return';
import type { Payment } from '@shared/domain/payment';
import { formatMoney } from '@shared/money/format';

export interface ReversalWords {
  readonly title: string;
  readonly confirm: string;
  readonly lines: readonly string[];
  readonly done: string;
}

/** What is asked before an entry of the account is taken back, and said afterwards. */
export const reversalWords = (payment: Payment): ReversalWords => {
  const day = formatDay(payment.day);
  switch (payment.kind) {
    case 'return':
      return {
        title: 'Desfazer esta devolução?',
        confirm: 'Desfazer devolução',
        lines: [
          `${formatMoney(returnValueCents(payment))} devolvidos em ${day}.`,
          'A compra volta a ser como era: as parcelas voltam a ficar em aberto, e o que o cliente recebeu conta como devolvido à loja.',
        ],
        done: 'Devolução desfeita.',
      };
    case 'refund':
      return {
        title: 'Desfazer esta devolução de saldo?',
        confirm: 'Desfazer',
        lines: [
          `${formatMoney(-payment.totalCents)} pagos ao cliente em ${day}, recibo ${payment.number}.`,
          'O valor volta a ser saldo a favor do cliente e conta como devolvido à loja.',
        ],
        done: 'Saldo a favor de volta na ficha.',
      };
    default:
      return {
        title: 'Estornar este recebimento?',
        confirm: 'Estornar',
        lines: [
          `${formatMoney(payment.totalCents)} recebidos em ${day}, recibo ${payment.number}.`,
          'As parcelas voltam a ficar em aberto, como antes. O recibo fica guardado como cancelado.',
        ],
        done: `Recebimento de ${formatMoney(payment.totalCents)} estornado.`,
      };
  }
};
