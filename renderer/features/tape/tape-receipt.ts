import type { Database } from '@renderer/data/database';
import { customerFile } from '@renderer/data/queries/customer-file';
import type { TapeLine } from '@renderer/data/queries/tape';
import { readOperators } from '@renderer/data/settings';
import { receiptPaper } from '@renderer/documents/from-records/receipt';
import { operatorName } from '@shared/domain/done-by';
import type { JournalEntry, JournalKind } from '@shared/domain/journal';
import { chequeLinePaper, hasChequePaper, type PaperMaking, type TapePaper } from './cheque-line-paper';

const WITH_RECEIPT: ReadonlySet<JournalKind> = new Set(['payment', 'return', 'refund']);

/** Whether a line of the tape has a paper of its own. */
export const hasReceipt = ({ entry, isUndone }: Pick<TapeLine, 'entry' | 'isUndone'>): boolean =>
  (WITH_RECEIPT.has(entry.kind) && entry.undoes === undefined) || hasChequePaper(entry, isUndone);

/** The second copy of the paper of a line, or null when there is nothing of it any more. */
export const tapeReceipt = async (
  db: Database,
  making: PaperMaking,
  entry: JournalEntry,
): Promise<TapePaper | null> => {
  if (!WITH_RECEIPT.has(entry.kind)) return chequeLinePaper(db, making, entry);
  const { customerId, refId } = entry;
  const file = customerId === undefined ? null : await customerFile(db, customerId);
  const payment = file?.payments.find(({ id }) => id === refId);
  if (!file || !payment) return null;
  const { people } = await readOperators(db);
  const operator = operatorName(entry.by, people);
  const document = receiptPaper({ ...file, shop: making.shop, payment, operator, isSecondCopy: true });
  const name = document.kind === 'receipt' ? 'Recibo' : 'Comprovante de devolução';
  return { title: `${name} ${payment.number} de ${file.customer.name}`, document };
};
