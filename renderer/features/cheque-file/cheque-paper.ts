import type { CustomerFile } from '@renderer/data/queries/customer-file';
import { chequeHandoverPaper } from '@renderer/documents/from-records/cheque-handover';
import { chequeReceiptPaper } from '@renderer/documents/from-records/cheque-receipt';
import type { PaperDocument } from '@renderer/documents/paper-document';
import type { Cheque } from '@shared/domain/cheque/cheque';
import type { Shop } from '@shared/domain/shop';

const wasHandedBack = ({ status }: Pick<Cheque, 'status'>): boolean =>
  status === 'redeemed' || status === 'replaced';

/** Whether the customer was given, or signed, a paper for it. */
export const hasPaper = (cheque: Pick<Cheque, 'status' | 'receiptNumber'>): boolean =>
  wasHandedBack(cheque) || cheque.receiptNumber !== undefined;

/** The receipt of a cheque that was handed back; of another, the one it was taken with. */
export const chequePaper = (
  file: CustomerFile,
  chequeId: string,
  { shop, isSecondCopy }: { readonly shop: Shop; readonly isSecondCopy: boolean },
): PaperDocument | null => {
  const cheque = file.cheques.find(({ id }) => id === chequeId);
  if (!cheque) return null;
  if (wasHandedBack(cheque)) return chequeHandoverPaper({ ...file, shop, cheque, isSecondCopy });
  const { receiptNumber } = cheque;
  return receiptNumber === undefined
    ? null
    : chequeReceiptPaper({ ...file, shop, receiptNumber, isSecondCopy });
};

export const paperTitle = ({ customer, cheques }: CustomerFile, chequeId: string): string =>
  `Recibo do cheque ${cheques.find(({ id }) => id === chequeId)?.number ?? ''} de ${customer.name}`;
