import { useOwnerApproval } from '@renderer/data/owner-approval';
import { customerFile } from '@renderer/data/queries/customer-file';
import { useShop } from '@renderer/data/shop-context';
import { notify } from '@renderer/ui/notify';
import { type PaymentError, type PaymentRequest, receivePayment } from '@renderer/use-cases/receive-payment';
import { reversePayment } from '@renderer/use-cases/reverse-payment';
import { err, ok, type Result } from '@shared/result';
import { useRef } from 'react';
import { receivedText, reversalRefusedText } from './done-words';
import type { Received } from './ReceiptPaper';

/** Saves a payment; tells how it went and offers to take it back. Null while another is still being written, or no owner came. */
export const useReceive = () => {
  const context = useShop();
  const { withOwner } = useOwnerApproval();
  // A second Enter while the first is being written would be a second payment.
  const busy = useRef(false);

  const undo = async (paymentId: string) => {
    const undone = await withOwner(null, (by) => reversePayment(by, paymentId));
    if (!undone) return;
    if (undone.ok) notify.done('Recebimento desfeito. As parcelas voltaram como estavam.');
    else notify.failed(reversalRefusedText(undone.error));
  };

  const write = async (request: PaymentRequest): Promise<Result<Received | null, PaymentError>> => {
    const saved = await withOwner(null, (by) => receivePayment(by, request));
    if (!saved) return ok(null);
    if (!saved.ok) return err(saved.error);
    const payment = saved.value;
    notify.done(receivedText(payment), () => void undo(payment.id));
    const file = await customerFile(context.db, payment.customerId);
    return ok(file && { payment, file });
  };

  return async (request: PaymentRequest): Promise<Result<Received | null, PaymentError>> => {
    if (busy.current) return ok(null);
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
