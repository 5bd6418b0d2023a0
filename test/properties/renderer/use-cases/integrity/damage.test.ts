import type { Database } from '@renderer/data/database';
import { checkIntegrity } from '@renderer/use-cases/check-integrity';
import { repairRecords } from '@renderer/use-cases/repair-records';
import { type BackupTable, primaryKeys } from '@shared/backup/tables';
import { followingFields } from '@shared/domain/integrity/mended-changes';
import { exampleShop } from '@shared/sample-shop/example';
import { fill } from '@test/support/fill';
import { openShop, type TestShop } from '@test/support/shop';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  at,
  type Chance,
  chance,
  comparable,
  type Damage,
  inflict,
  originals,
  otherValue,
  putBack,
  type Row,
  smallShop,
  stored,
} from './damage';

let shop: TestShop;
let db: Database;
let sound: Awaited<ReturnType<typeof stored>>;

const sameAs = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** Another value in one of these fields of some row; null where it would say the same. */
const changed = (
  table: BackupTable,
  fields: readonly string[],
  { row, field, how }: Chance,
  isMeant: (row: Row) => boolean = () => true,
): Damage | null => {
  const before = at(sound[table]?.filter(isMeant) ?? [], row);
  const name = at(fields, field);
  if (!before || name === undefined) return null;
  const after = { ...before, [name]: otherValue(before[name], how) };
  // A row without a key is no row.
  const hasKey = typeof after[primaryKeys[table]] !== 'undefined' && after[primaryKeys[table]] !== null;
  return sameAs(after, before) || !hasKey ? null : { table, before, after };
};

/** Damages, looks, repairs, looks again, and puts everything back. */
const suffer = async (damage: Damage | null) => {
  if (!damage) return null;
  await inflict(db, damage);
  try {
    const findings = await checkIntegrity(db);
    expect(findings, JSON.stringify(damage)).not.toEqual([]);
    const damaged = await stored(db);
    await repairRecords(shop, findings);
    const after = await stored(db);
    expect(originals(comparable(after))).toEqual(originals(comparable(damaged)));
    return { findings, left: await checkIntegrity(db), after: comparable(after) };
  } finally {
    await putBack(db, damage, sound);
  }
};

beforeAll(async () => {
  shop = openShop('2026-11-20');
  ({ db } = shop);
  await fill(db, [smallShop(exampleShop('2026-11-20'))]);
  expect(await checkIntegrity(db)).toEqual([]);
  sound = await stored(db);
});
afterAll(() => db.close());

type Following = keyof typeof followingFields;
const following = fc.constantFrom<Following>('customers', 'installments', 'cheques', 'tabs');

describe('what follows from other records, put wrong', () => {
  it('is found and worked out anew, to what it was', async () => {
    await fc.assert(
      fc.asyncProperty(following, chance, async (table, chosen) => {
        const outcome = await suffer(changed(table, followingFields[table], chosen));
        if (!outcome) return;
        // A row that is found under no customer is only told of.
        if (outcome.findings.some(({ kind }) => kind === 'unseen')) return;
        expect(outcome.left).toEqual([]);
        const { journal: _, ...rows } = outcome.after;
        const { journal: __, ...before } = comparable(sound);
        expect(rows).toEqual(before);
        expect(outcome.after.journal?.slice(sound.journal?.length)).toMatchObject([{ kind: 'repair' }]);
      }),
      { numRuns: 20 },
    );
  });

  it('is found in a summary too, and when it is gone', async () => {
    await fc.assert(
      fc.asyncProperty(chance, async (chosen) => {
        const before = at(sound.summaries ?? [], chosen.row);
        if (!before) return;
        const fields = Object.keys(before).filter((name) => name !== 'customerId');
        const isGone = chosen.how > 0.9;
        const damage = isGone
          ? { table: 'summaries' as const, before, after: null }
          : changed('summaries', fields, chosen);
        const outcome = await suffer(damage);
        if (!outcome) return;
        expect(outcome.left).toEqual([]);
        expect(outcome.after.summaries).toEqual(comparable(sound).summaries);
      }),
      { numRuns: 25 },
    );
  });

  it('changes nothing in a sound shop', async () => {
    await repairRecords(shop, await checkIntegrity(db));
    expect(await stored(db)).toEqual(sound);
  });
});

/** Fields of original records that something else speaks for. */
const spokenFor: Readonly<Partial<Record<BackupTable, readonly string[]>>> = {
  sales: ['totalCents', 'downPaymentCents', 'installmentCount', 'customerId', 'id'],
  installments: ['principalCents', 'number', 'count', 'originId', 'customerId', 'id', 'cancelledOn'],
  payments: [
    'totalCents',
    'means',
    'allocations',
    'creditCents',
    'reversesId',
    'installmentIds',
    'customerId',
    'id',
  ],
  tabs: ['cents', 'customerId', 'id'],
  tabClosings: ['totalCents', 'entryCount', 'installmentCount', 'customerId', 'id'],
  // A cheque's id is only a name: what waits for it follows the cheque, whatever it is called.
  cheques: ['events', 'installmentIds', 'customerId'],
  contacts: ['customerId', 'id'],
  agreements: ['updatedCents', 'totalCents', 'discountCents', 'covered', 'events', 'customerId', 'id'],
  proposals: ['customerId', 'id'],
  // The moment a line was written at is its own word alone.
  journal: ['refId', 'kind'],
};

const makes = new Set([
  'sale',
  'payment',
  'tab-entry',
  'tab-closed',
  'contact',
  'agreement',
  'cheque-taken',
  'agreement-signed',
]);
const isMaking = ({ kind }: Row): boolean => makes.has(String(kind));

/** The first thing that happened to an agreement is not there. */
const SIGNING_GONE: Chance = { row: 0, field: 0.6, how: 0.5 };

/** Whether anything else names the row: an id that nothing does is only a name. */
const isNamed = (table: BackupTable, row: Row): boolean => {
  const id = JSON.stringify(row[primaryKeys[table]]);
  return Object.values(sound)
    .flat()
    .some((other) => other !== row && JSON.stringify(other).includes(id));
};

describe('an original record', () => {
  it('does not change or go without being noticed, and no repair touches it', async () => {
    const tables = Object.keys(spokenFor) as BackupTable[];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...tables), chance, async (table, chosen) => {
        const isMeant = table === 'journal' ? isMaking : undefined;
        const damage = changed(table, spokenFor[table] ?? [], chosen, isMeant);
        const isOfItsKey = damage?.after && damage.after.id !== damage.before.id;
        if (damage && isOfItsKey && !isNamed(table, damage.before)) return;
        const outcome = await suffer(damage);
        if (outcome) expect(outcome.left).not.toEqual([]);
      }),
      { numRuns: 30, examples: [['agreements', SIGNING_GONE]] },
    );
  });
});
