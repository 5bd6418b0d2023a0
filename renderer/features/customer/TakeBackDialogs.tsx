import { Text } from '@mantine/core';
import { useOwnerApproval } from '@renderer/data/owner-approval';
import type { CustomerFile } from '@renderer/data/queries/customer-file';
import { notify } from '@renderer/ui/notify';
import { cancelSale } from '@renderer/use-cases/cancel-sale';
import { reversePayment } from '@renderer/use-cases/reverse-payment';
import { formatDay } from '@shared/calendar/format';
import type { Installment } from '@shared/domain/installment';
import { isHeldByPayments } from '@shared/domain/payment';
import { formatMoney } from '@shared/money/format';
import { chequesGoingBack, goBackText } from '@shared/rules/cheques/go-back';
import { ConfirmDialog } from './ConfirmDialog';
import type { FileDialogProps } from './file-dialog';
import { ReturnInstead } from './ReturnInstead';
import { cancelRefusedText, reversalRefusedText } from './refusal-texts';
import { reversalWords } from './reversal-words';

/** Of a sale, with what a cheque is owed as that was given as its down payment. */
const ownOf = (id: string, { installments, cheques }: CustomerFile): Installment[] => {
  const down = cheques.flatMap((cheque) => (cheque.saleId === id ? cheque.id : []));
  return installments.filter(({ originId }) => originId === id || down.includes(originId));
};

const isHeld = (id: string, file: CustomerFile): boolean =>
  isHeldByPayments({ id, installmentIds: ownOf(id, file).map((own) => own.id) }, file.payments);

/** Asks before a payment is reversed or a sale cancelled, and does it. */
export const TakeBackDialogs = ({ file, action, onClose }: FileDialogProps) => {
  const { withOwner } = useOwnerApproval();
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
          const reversed = await withOwner(null, (by) => reversePayment(by, payment.id));
          if (!reversed) return;
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
  if (sale) {
    const goBack = goBackText(chequesGoingBack(ownOf(sale.id, file), file.cheques).length, 'dela');
    return (
      <ConfirmDialog
        title="Cancelar esta venda?"
        confirm="Cancelar venda"
        onClose={onClose}
        onConfirm={async () => {
          const cancelled = await withOwner(null, (by) => cancelSale(by, sale.id));
          if (!cancelled) return;
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
        {goBack && <Text>{goBack}</Text>}
      </ConfirmDialog>
    );
  }
  return null;
};
