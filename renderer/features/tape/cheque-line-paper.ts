import type { Database } from '@renderer/data/database';
import { customerFile } from '@renderer/data/queries/customer-file';
import { readOperators } from '@renderer/data/settings';
import { chequeHandoverPaper } from '@renderer/documents/from-records/cheque-handover';
import { chequeListPaper } from '@renderer/documents/from-records/cheque-list';
import { chequeReceiptPaper } from '@renderer/documents/from-records/cheque-receipt';
import { depositSlipPaper, goesWithSlip } from '@renderer/documents/from-records/deposit-slip';
import type { PaperDocument } from '@renderer/documents/paper-document';
import type { ChequeLine } from '@renderer/use-cases/cheques/cheque-line';
import type { ChequeCountLine } from '@renderer/use-cases/cheques/record-count';
import { formatDay } from '@shared/calendar/format';
import type { LocalHoliday } from '@shared/calendar/holidays';
import type { Cheque } from '@shared/domain/cheque/cheque';
import { lifeOf } from '@shared/domain/cheque/cheque-life';
import { operatorName } from '@shared/domain/done-by';
import type { JournalEntry } from '@shared/domain/journal';
import type { Shop } from '@shared/domain/shop';
import { chequesText } from '@shared/wording/counted';

/** What the papers of the tape are made with. */
export interface PaperMaking {
  readonly shop: Shop;
  readonly holidays: readonly LocalHoliday[];
}

export interface TapePaper {
  readonly title: string;
  readonly document: PaperDocument;
}

type Maker = (db: Database, making: PaperMaking, entry: JournalEntry) => Promise<TapePaper | null>;

const detailOf = ({ detail }: JournalEntry) => detail as Partial<ChequeCountLine> | undefined;

const chequesById = async (db: Database, ids: readonly string[]): Promise<Cheque[]> =>
  (await db.cheques.bulkGet([...ids])).flatMap((cheque) => cheque ?? []);

/** The receipt of cheques taken, or of one handed back. */
const customersPaper: Maker = async (db, { shop }, entry) => {
  const [first] = await chequesById(db, detailOf(entry)?.chequeIds ?? []);
  const file = first && (await customerFile(db, first.customerId));
  const cheque = file?.cheques.find(({ id }) => id === first?.id);
  if (!file || !cheque) return null;
  const { receiptNumber } = cheque;
  const isTaking = entry.kind === 'cheque-taken';
  if (isTaking && receiptNumber === undefined) return null;
  const records = { ...file, shop, isSecondCopy: true };
  const operator = operatorName(entry.by, (await readOperators(db)).people);
  const document =
    isTaking && receiptNumber !== undefined
      ? chequeReceiptPaper({ ...records, receiptNumber, operator })
      : chequeHandoverPaper({ ...records, cheque });
  const name = isTaking ? `Recibo de cheques ${receiptNumber}` : `Entrega do cheque ${cheque.number}`;
  return document && { title: `${name} de ${file.customer.name}`, document };
};

/** The slip of cheques that went to the bank; none once that was taken back. */
const slipPaper: Maker = async (db, { shop }, entry) => {
  const cheques = await chequesById(db, detailOf(entry)?.chequeIds ?? []);
  const document = depositSlipPaper({ shop, cheques, batchId: entry.refId, isSecondCopy: true });
  return (
    document && {
      title: `${document.data.what === 'custody' ? 'Custódia' : 'Depósito'} de ${chequesText(document.data.cheques.length)}`,
      document,
    }
  );
};

/** Where a cheque was when a line was written. */
const asOf = (cheque: Cheque, at: number): Cheque => {
  const events = cheque.events.filter((event) => event.at <= at);
  return events.length === 0 ? cheque : { ...cheque, status: lifeOf({ events }).status };
};

/** What a count of the drawer found. */
const countPaper: Maker = async (db, { shop, holidays }, entry) => {
  const { day, at } = entry;
  const { chequeIds = [], missingIds = [] } = detailOf(entry) ?? {};
  const cheques = await chequesById(db, [...chequeIds, ...missingIds]);
  const owners = await db.customers.bulkGet([...new Set(cheques.map(({ customerId }) => customerId))]);
  return {
    title: `Conferência dos cheques de ${formatDay(day)}`,
    document: chequeListPaper({
      shop,
      day,
      cheques: cheques.map((cheque) => asOf(cheque, at)),
      names: new Map(owners.flatMap((owner) => (owner ? [[owner.id, owner.name]] : []))),
      holidays,
      missingIds,
    }),
  };
};

const makerOf = (entry: JournalEntry): Maker | undefined => {
  const move: ChequeLine['move'] | undefined = detailOf(entry)?.move;
  if (move === undefined || entry.undoes !== undefined) return undefined;
  if (entry.kind === 'cheques-counted') return countPaper;
  if (entry.kind === 'cheque-taken' || move === 'redeem' || move === 'replace') return customersPaper;
  return entry.kind === 'cheque-moved' && goesWithSlip(move) ? slipPaper : undefined;
};

/** Whether a line about cheques has a paper of its own; nothing goes to the bank with one that was taken back. */
export const hasChequePaper = (entry: JournalEntry, isUndone: boolean): boolean => {
  const maker = makerOf(entry);
  return maker !== undefined && !(isUndone && maker === slipPaper);
};

/** The paper of a line about cheques, printed again; null where it tells of nothing that stands. */
export const chequeLinePaper: Maker = async (db, making, entry) =>
  (await makerOf(entry)?.(db, making, entry)) ?? null;
