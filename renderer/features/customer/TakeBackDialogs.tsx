import { Text } from '@mantine/core';
import { useShop } from '@renderer/data/shop-context';
import { notify } from '@renderer/ui/notify';
import { cancelSale } from '@renderer/use-cases/cancel-sale';
import { reversePayment } from '@renderer/use-cases/reverse-payment';
import { formatDay } from '@shared/calendar/format';
import { formatMoney } from '@shared/money/format';
import { ConfirmDialog } from './ConfirmDialog';
import type { FileDialogProps } from './file-dialog';
import { cancelRefusedText, reversalRefusedText } from './refusal-texts';

/** Asks before a payment is reversed or a sale cancelled, and does it. */
export const TakeBackDialogs = ({ file, action, onClose }: FileDialogProps) => {
  const shop = useShop();
  const payment = action?.what === 'reverse' && file.payments.find(({ id }) => id === action.id);
  const sale = action?.what === 'cancel' && file.sales.find(({ id }) => id === action.id);
  if (payment)
    return (
      <ConfirmDialog
        title="Estornar este recebimento?"
        confirm="Estornar"
        onClose={onClose}
        onConfirm={async () => {
          const reversed = await reversePayment(shop, payment.id);
          if (reversed.ok) notify.done(`Recebimento de ${formatMoney(payment.totalCents)} estornado.`);
          else notify.failed(reversalRefusedText(reversed.error));
        }}
      >
        <Text>
          {formatMoney(payment.totalCents)} recebidos em {formatDay(payment.day)}, recibo {payment.number}.
        </Text>
        <Text>As parcelas voltam a ficar em aberto, como antes. O recibo fica guardado como cancelado.</Text>
      </ConfirmDialog>
    );
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
