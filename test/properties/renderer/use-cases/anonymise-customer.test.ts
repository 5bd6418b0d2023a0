import 'fake-indexeddb/auto';
import { storeRowSchemas } from '@renderer/data/backup/schemas';
import { Database } from '@renderer/data/database';
import { storeFigures } from '@renderer/data/queries/store-figures';
import { anonymiseCustomer } from '@renderer/use-cases/anonymise-customer';
import { mergeCustomers } from '@renderer/use-cases/merge-customers';
import { writeJournal } from '@renderer/use-cases/use-case';
import { type BackupTable, backupTables, rowSchemas } from '@shared/backup/tables';
import { anonymisedFields } from '@shared/domain/anonymise-fields';
import { chequeKey } from '@shared/domain/cheque/cheque';
import type { Customer } from '@shared/domain/customer';
import { type OwnedTable, ownedTables } from '@shared/domain/integrity/records';
import type { JournalEntry } from '@shared/domain/journal';
import type { Payment } from '@shared/domain/payment';
import { searchTokens } from '@shared/domain/search-tokens';
import { retentionOf } from '@shared/rules/privacy/retention';
import { exampleShop } from '@shared/sample-shop/example';
import { TestClock } from '@test/support/clock';
import { expectSound } from '@test/support/expect-sound';
import { MARK, MARKED_DIGITS, marked, numbersIn, textsIn } from '@test/support/marked';
import { expectOk } from '@test/support/result';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const TODAY = '2026-11-20';
/** By then everything that was open has prescribed. */
const LATER = '2045-01-02';
/** Told apart from the digits of any day, amount or id. */
const isMarked = (text: string): boolean =>
  text.toLowerCase().includes(MARK.toLowerCase()) || text.includes(MARKED_DIGITS);

type Tables = Readonly<Record<BackupTable, readonly unknown[]>>;

const tablesOf = async (db: Database): Promise<Tables> => {
  const tables = {} as Record<BackupTable, readonly unknown[]>;
  for (const table of backupTables) tables[table] = await db.table(table).toArray();
  return tables;
};

/** Codes of the app and of banks; a test beside the list of fields says which. */
const keptTexts = (table: OwnedTable | 'customers'): string[] =>
  Object.entries(anonymisedFields[table]).flatMap(([path, treatment]) => (treatment === 'kept' ? path : []));

const example = exampleShop(TODAY);

const ofCustomers = <Row extends object>(rows: readonly Row[], ids: ReadonlySet<string>): Row[] =>
  rows.filter((row) => 'customerId' in row && ids.has(String(row.customerId)));

/** Of whom nothing waits: no tab, no credit, no cheque. */
const free = example.customers.filter(({ id }) => {
  const own = (table: OwnedTable) => ofCustomers<object>(example[table], new Set([id]));
  const records = Object.fromEntries(ownedTables.map((table) => [table, own(table)]));
  return retentionOf({ ...records, addedOn: TODAY } as never, LATER).holds.length === 0;
});

const talkedTo = free.findIndex(({ id }) => example.contacts.some(({ customerId }) => customerId === id));

let shops = 0;
/** A shop with these customers of the example, and two who are nobody's business. */
const openWith = async (ids: readonly string[]) => {
  shops += 1;
  const db = new Database(`anonymise-${shops}`);
  const others = example.customers.filter(({ id }) => !ids.includes(id)).slice(0, 2);
  const people = new Set([...ids, ...others.map(({ id }) => id)]);
  for (const table of backupTables) {
    const rows: readonly object[] = example[table];
    const kept =
      table === 'customers'
        ? example.customers.filter(({ id }) => people.has(id))
        : table === 'settings' || table === 'drawerClosings'
          ? rows
          : ofCustomers(rows, people);
    await db.table(table).bulkAdd(structuredClone(kept));
  }
  return { db, clock: new TestClock(LATER) };
};

/** What no row of the example has, and a row of this customer might. */
const withEverything: { readonly [Table in OwnedTable | 'customers']?: object } = {
  customers: {
    phones: [{ digits: '5588999990000', whatsapp: true }],
    address: { line: 'x', district: 'x', city: 'x' },
    credit: { guarantor: { name: 'x', phone: 'x' }, askedOn: TODAY, incomeCents: 100 },
    limitCents: 100_000,
    payday: 5,
  },
  sales: { items: [{ description: 'x', quantity: 2, unitCents: 100 }] },
  proposals: { closed: { day: TODAY, how: 'declined', reason: 'x' } },
  agreements: { authorisation: { beyond: ['x'], reason: 'x' } },
};

/** Puts the mark into every text of these customers: their records, their rows, what the journal keeps of them. */
const markAll = async (db: Database, ids: readonly string[]): Promise<ReadonlySet<OwnedTable>> => {
  const found = new Set<OwnedTable>();
  for (const table of [...ownedTables, 'customers'] as const)
    for (const row of await db.table(table).toArray()) {
      if (!ids.includes(table === 'customers' ? row.id : row.customerId)) continue;
      if (table !== 'customers') found.add(table);
      const full = marked(rowSchemas[table], { ...row, ...withEverything[table] }, keptTexts(table));
      // What a record is found by follows from the rest of it.
      if (table === 'cheques') full.key = chequeKey(full);
      if (table === 'customers') full.tokens = full.mergedIntoId ? [] : searchTokens(full);
      await db.table(table).put(full);
    }
  return found;
};

const markJournal = async (
  context: { readonly db: Database; readonly clock: TestClock },
  customer: Customer,
): Promise<void> => {
  const { id } = customer;
  const write = (entry: Partial<JournalEntry>) =>
    writeJournal(context, { kind: 'customer-changed', ...entry });
  await write({
    customerId: id,
    refId: id,
    label: customer.name,
    detail: { before: customer, after: customer },
  });
  await write({ kind: 'data-exported', customerId: id, label: `${MARK} · PDF` });
  // An undo, a removed reason, a line about many: the customer is in what they keep.
  await write({
    kind: 'credit-decision',
    customerId: id,
    label: `${MARK} · porque sim`,
    detail: { reason: MARK },
  });
  await write({
    kind: 'records-imported',
    label: 'planilha.csv',
    detail: { before: { customers: [customer] } },
  });
  await write({ kind: 'repair', label: `Saldo de ${customer.name}` });
};

const moneyOf = ({ payments, journal, installments, sales, summaries }: Tables) => ({
  payments: (payments as Payment[]).map(({ day, totalCents, number }) => ({ day, totalCents, number })),
  tape: (journal as JournalEntry[]).map(({ seq, at, day, kind, cents, customerId, refId, undoes, by }) => ({
    ...{ seq, at, day, kind, cents, customerId, refId, undoes, by },
  })),
  numbers: [installments, sales, payments].map(numbersIn),
  summaries,
});

describe('anonymising a customer', () => {
  const seen = new Set<OwnedTable>();

  it('leaves no text of theirs in any table, and every sum as it was', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.integer({ min: 1, max: 4 }), async (start, many) => {
        const chosen = Array.from({ length: many }, (_, index) => free[(start + index * 3) % free.length]);
        const ids = [...new Set(chosen.flatMap((customer) => customer?.id ?? []))];
        const [first = '', ...others] = ids;
        const context = await openWith(ids);
        const { db } = context;
        for (const id of ids) await db.customers.update(id, { document: undefined });
        // The first is one person with the others, as the shop found out one by one.
        for (const duplicateId of others)
          expectOk(await mergeCustomers(context, { keptId: first, duplicateId }));
        for (const table of await markAll(db, ids)) seen.add(table);
        for (const id of ids) await markJournal(context, (await db.customers.get(id)) as Customer);
        await expectSound(db);
        const before = await tablesOf(db);
        const figures = await storeFigures(db);
        expect(backupTables.flatMap((table) => textsIn(before[table])).filter(isMarked)).not.toEqual([]);

        const { name } = expectOk(await anonymiseCustomer(context, { customerId: first }));
        expect(name).toBe('Cliente anonimizado 1');

        const after = await tablesOf(db);
        for (const table of backupTables) {
          expect(textsIn(after[table]).filter(isMarked), table).toEqual([]);
          expect(after[table].filter((row) => !storeRowSchemas[table].safeParse(row).success)).toEqual([]);
        }
        const line = after.journal.at(-1);
        expect(line).toMatchObject({ kind: 'customer-anonymised', customerId: first, label: name });
        expect(moneyOf({ ...after, journal: after.journal.slice(0, -1), summaries: [] })).toEqual(
          moneyOf({ ...before, summaries: [] }),
        );
        expect(await storeFigures(db)).toEqual(figures);
        await expectSound(db);
        // Everybody else is as before.
        const own = new Set(ids);
        for (const table of [...ownedTables, 'customers', 'summaries'] as const) {
          const others = (rows: readonly unknown[]) =>
            (rows as { id?: string; customerId?: string }[]).filter(
              (row) => !own.has((table === 'customers' ? row.id : row.customerId) ?? ''),
            );
          expect(others(after[table])).toEqual(others(before[table]));
        }
        db.close();
      }),
      // With somebody the shop talked to, whatever else comes.
      { numRuns: 6, examples: [[talkedTo, 1]] },
    );
    // Cheques, tabs and decisions: the use case's own test.
    expect([...seen].sort()).toEqual(
      expect.arrayContaining(['contacts', 'installments', 'payments', 'sales']),
    );
  });
});
