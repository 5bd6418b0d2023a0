import type { ReversalError } from '@renderer/use-cases/reverse-payment';
import type { Payment } from '@shared/domain/payment';
import { formatMoney } from '@shared/money/format';

const creditText = (gainedCents: number): string => {
  if (gainedCents === 0) return '';
  return gainedCents > 0
    ? ` ${formatMoney(gainedCents)} de saldo a favor.`
    : ` Saldo a favor usado: ${formatMoney(-gainedCents)}.`;
};

/** Said at the corner once a payment is written. */
export const receivedText = ({
  totalCents,
  changeCents,
  creditCents = 0,
}: Pick<Payment, 'totalCents' | 'changeCents' | 'creditCents'>): string => {
  const change = changeCents > 0 ? ` Troco: ${formatMoney(changeCents)}.` : '';
  return `Recebido ${formatMoney(totalCents)}.${change}${creditText(creditCents)}`;
};

/** Why what was just received cannot be taken back from here. */
export const reversalRefusedText = (error: ReversalError): string =>
  error === 'credit-used'
    ? 'O saldo a favor deste recebimento já foi usado. Desfaça primeiro o recebimento que o usou.'
    : 'Este recebimento já não pode ser desfeito daqui. Abra a ficha do cliente para ver.';
