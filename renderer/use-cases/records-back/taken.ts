import { eachBatch } from '@renderer/data/backup/each-batch';
import type { Database } from '@renderer/data/database';
import { chequesInTheWay } from '@renderer/data/queries/known-cheques';
import { formatDay } from '@shared/calendar/format';
import type { Cheque } from '@shared/domain/cheque/cheque';
import type { Customer } from '@shared/domain/customer';
import type { DrawerClosing } from '@shared/domain/drawer-closing';
import type { AnyRecord } from '@shared/tables/record-tables';
import { holderOfDocument } from '../customer-records';
import { type FreshRow, numberedTables, printedNumber } from './rows';

/** What only one record of the shop may have: printed numbers, documents, cheques, a day's closing of the drawer. */
export interface Taken {
  /** Why these rows, all of one customer, cannot be taken; null when they can, and then they are. */
  take(rows: readonly FreshRow[]): Promise<string | null>;
}

const numbersOfStore = async (db: Database, fresh: readonly FreshRow[]): Promise<Map<string, string>> => {
  const holders = new Map<string, string>();
  const tables = new Set(fresh.map(({ table }) => table));
  for (const table of numberedTables) {
    if (!tables.has(table)) continue;
    await eachBatch(db, table, (rows) => {
      for (const row of rows) {
        const printed = printedNumber(table, row as unknown as AnyRecord);
        if (printed) holders.set(printed.name, printed.holder);
      }
    });
  }
  return holders;
};

export const takenInStore = async (db: Database, fresh: readonly FreshRow[]): Promise<Taken> => {
  const numbers = await numbersOfStore(db, fresh);
  const documents = new Map<string, string>();
  const closedDays = new Set(
    (await db.drawerClosings.toArray()).flatMap(({ day, cancelledOn }) => (cancelledOn ? [] : day)),
  );

  const numberTaken = (rows: readonly FreshRow[]): string | null => {
    for (const { table, record } of rows) {
      const printed = printedNumber(table, record);
      if (printed && (numbers.get(printed.name) ?? printed.holder) !== printed.holder)
        return `${printed.name} já existe na loja, com outros dados; mude o número na planilha`;
    }
    return null;
  };

  const documentTaken = async (rows: readonly FreshRow[]): Promise<string | null> => {
    for (const { table, record } of rows) {
      const { id, document, mergedIntoId } = record as Customer;
      if (table !== 'customers' || document === undefined || mergedIntoId !== undefined) continue;
      const holder = documents.get(document) ?? (await holderOfDocument(db, document, id))?.name;
      if (holder !== undefined) return `o CPF ou CNPJ já é de ${holder}`;
    }
    return null;
  };

  const chequeTaken = async (rows: readonly FreshRow[]): Promise<string | null> => {
    const cheques = rows.flatMap(({ table, record }) => (table === 'cheques' ? (record as Cheque) : []));
    if (cheques.length === 0) return null;
    const known = await chequesInTheWay(
      db,
      cheques.map(({ key }) => key),
    );
    return known[0] ? `o cheque nº ${known[0].number} já está na loja com outro registro` : null;
  };

  const drawerTaken = (rows: readonly FreshRow[]): string | null => {
    for (const { table, record } of rows) {
      const { day, cancelledOn } = record as DrawerClosing;
      if (table === 'drawerClosings' && cancelledOn === undefined && closedDays.has(day))
        return `o caixa de ${formatDay(day)} já foi fechado na loja`;
    }
    return null;
  };

  const remember = (rows: readonly FreshRow[]): void => {
    for (const { table, record } of rows) {
      const printed = printedNumber(table, record);
      if (printed) numbers.set(printed.name, printed.holder);
      const { document, mergedIntoId, name } = record as Customer;
      if (table === 'customers' && document !== undefined && mergedIntoId === undefined)
        documents.set(document, name);
      const { day, cancelledOn } = record as DrawerClosing;
      if (table === 'drawerClosings' && cancelledOn === undefined) closedDays.add(day);
    }
  };

  return {
    take: async (rows) => {
      const why =
        numberTaken(rows) ?? (await documentTaken(rows)) ?? (await chequeTaken(rows)) ?? drawerTaken(rows);
      if (why === null) remember(rows);
      return why;
    },
  };
};
