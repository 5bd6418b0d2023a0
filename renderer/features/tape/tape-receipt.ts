import type { Database } from '@renderer/data/database';
import { customerFile } from '@renderer/data/queries/customer-file';
import { receiptPaper } from '@renderer/documents/from-records/receipt';
import type { PaperDocument } from '@renderer/documents/paper-document';
import type { JournalEntry, JournalKind } from '@shared/domain/journal';
import type { Shop } from '@shared/domain/shop';

const WITH_RECEIPT: ReadonlySet<JournalKind> = new Set(['payment', 'return', 'refund']);

/** Whether a line of the tape has a paper of its own. */
export const hasReceipt = ({ kind, undoes }: JournalEntry): boolean =>
  WITH_RECEIPT.has(kind) && undoes === undefined;

export interface TapeReceipt {
  readonly title: string;
  readonly document: PaperDocument;
}

/** The second copy of the paper of a line, or null when its customer's file no longer has it. */
export const tapeReceipt = async (
  db: Database,
  shop: Shop,
  { customerId, refId }: JournalEntry,
): Promise<TapeReceipt | null> => {
  const file = customerId === undefined ? null : await customerFile(db, customerId);
  const payment = file?.payments.find(({ id }) => id === refId);
  if (!file || !payment) return null;
  const document = receiptPaper({ ...file, shop, payment, isSecondCopy: true });
  const name = document.kind === 'receipt' ? 'Recibo' : 'Comprovante de devolução';
  return { title: `${name} ${payment.number} de ${file.customer.name}`, document };
};
