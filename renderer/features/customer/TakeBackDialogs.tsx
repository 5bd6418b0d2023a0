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

const isHeld = (id: string, { installments, payments, cheques }: CustomerFile): boolean => {
  const down = cheques.flatMap((cheque) => (cheque.saleId === id ? cheque.id : []));
  const own = installments.filter(({ originId }) => originId === id || down.includes(originId));
  return isHeldByPayments({ id, installmentIds: own.map((installment) => installment.id) }, payments);
};

/** Those in the drawer that were taken for it. */
const chequesBack = (id: string, { installments, cheques }: CustomerFile): number => {
  const own = installments.filter(({ originId }) => originId === id).map((installment) => installment.id);
  return cheques.filter(
    ({ status, saleId, installmentIds }) =>
      status === 'held' && (saleId === id || installmentIds.some((covered) => own.includes(covered))),
  ).length;
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
        {chequesBack(sale.id, file) > 0 && (
          <Text>
            {chequesBack(sale.id, file) === 1
              ? 'O cheque dela sai da gaveta: devolva-o ao cliente.'
              : `Os ${chequesBack(sale.id, file)} cheques dela saem da gaveta: devolva-os ao cliente.`}
          </Text>
        )}
      </ConfirmDialog>
    );
  return null;
};
