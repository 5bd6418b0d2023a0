import { Text } from '@mantine/core';
import type { CustomerFile } from '@renderer/data/queries/customer-file';
import { useShop } from '@renderer/data/shop-context';
import { notify } from '@renderer/ui/notify';
import { cancelSale } from '@renderer/use-cases/cancel-sale';
import { reversePayment } from '@renderer/use-cases/reverse-payment';
import { formatDay } from '@shared/calendar/format';
import { isHeldByPayments } from '@shared/domain/payment';
import { formatMoney } from '@shared/money/format';
import { ConfirmDialog } from './ConfirmDialog';
import type { FileDialogProps } from './file-dialog';
import { ReturnInstead } from './ReturnInstead';
import { cancelRefusedText, reversalRefusedText } from './refusal-texts';
import { reversalWords } from './reversal-words';

const isHeld = (id: string, { installments, payments }: CustomerFile): boolean => {
  const own = installments.filter(({ originId }) => originId === id);
  return isHeldByPayments({ id, installmentIds: own.map((installment) => installment.id) }, payments);
};

/** Asks before a payment is reversed or a sale cancelled, and does it. */
export const TakeBackDialogs = ({ file, action, onClose }: FileDialogProps) => {
  const shop = useShop();
  const payment = action?.what === 'reverse' && file.payments.find(({ id }) => id === action.id);
  const sale = action?.what === 'cancel' && file.sales.find(({ id }) => id === action.id);
  if (payment) {
    const words = reversalWords(payment);
    return (
      <ConfirmDialog
        title={words.title}
        confirm={words.confirm}
        onClose={onClose}
        onConfirm={async () => {
          const reversed = await reversePayment(shop, payment.id);
          if (reversed.ok) notify.done(words.done);
          else notify.failed(reversalRefusedText(reversed.error));
        }}
      >
        {words.lines.map((line) => (
          <Text key={line}>{line}</Text>
        ))}
      </ConfirmDialog>
    );
  }
  if (sale && isHeld(sale.id, file)) return <ReturnInstead sale={sale} onClose={onClose} />;
  if (sale)
    return (
      <ConfirmDialog
        title="Cancelar esta venda?"
        confirm="Cancelar venda"
        onClose={onClose}
        onConfirm={async () => {
          const cancelled = await cancelSale(shop, sale.id);
          if (cancelled.ok) notify.done(`Venda ${sale.number} cancelada.`);
          else notify.failed(cancelRefusedText(cancelled.error));
        }}
      >
        <Text>
          Venda {sale.number}, de {formatDay(sale.day)}: {sale.description}, {formatMoney(sale.totalCents)}.
        </Text>
        <Text>
          As parcelas deixam de valer
          {sale.downPaymentCents > 0 &&
            ` e a entrada de ${formatMoney(sale.downPaymentCents)} é devolvida ao cliente`}
          . A venda continua no histórico, como cancelada.
        </Text>
      </ConfirmDialog>
    );
  return null;
};
