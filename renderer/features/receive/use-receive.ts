import { customerFile } from '@renderer/data/queries/customer-file';
import { useShop } from '@renderer/data/shop-context';
import { notify } from '@renderer/ui/notify';
import { type PaymentRequest, receivePayment } from '@renderer/use-cases/receive-payment';
import { reversePayment } from '@renderer/use-cases/reverse-payment';
import { formatMoney } from '@shared/money/format';
import { useRef } from 'react';
import type { Received } from './ReceiptPaper';
import { paymentRefusedText } from './receive-words';

/** Saves a payment; tells how it went and offers to take it back. Gives what was received, or null. */
export const useReceive = () => {
  const context = useShop();
  // A second Enter while the first is being written would be a second payment.
  const busy = useRef(false);

  const undo = async (paymentId: string) => {
    const undone = await reversePayment(context, paymentId);
    if (undone.ok) notify.done('Recebimento desfeito. As parcelas voltaram como estavam.');
    else notify.failed('Este recebimento já não pode ser desfeito daqui. Abra a ficha do cliente para ver.');
  };

  const write = async (request: PaymentRequest): Promise<Received | null> => {
    const saved = await receivePayment(context, request);
    if (!saved.ok) {
      notify.failed(paymentRefusedText(saved.error));
      return null;
    }
    const payment = saved.value;
    const change = payment.changeCents > 0 ? ` Troco: ${formatMoney(payment.changeCents)}.` : '';
    notify.done(`Recebido ${formatMoney(payment.totalCents)}.${change}`, () => void undo(payment.id));
    const file = await customerFile(context.db, payment.customerId);
    return file && { payment, file };
  };

  return async (request: PaymentRequest): Promise<Received | null> => {
    if (busy.current) return null;
    busy.current = true;
    try {
      return await write(request);
    } catch (error) {
      notify.failed('Não foi possível gravar agora. Nada mudou nas parcelas. Tente de novo.');
      throw error;
    } finally {
      busy.current = false;
    }
  };
};
