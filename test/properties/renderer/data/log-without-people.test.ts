import { connectLog, note } from '@renderer/data/log';
import { linesOf } from '@renderer/data/log-writer';
import { storeFacts } from '@renderer/data/queries/support-facts';
import { registerCustomer } from '@renderer/use-cases/register-customer';
import { registerSale } from '@renderer/use-cases/register-sale';
import { backupTables, rowSchemas } from '@shared/backup/tables';
import { createRotatingLog, type LogFiles } from '@shared/log/rotating-log';
import { supportText } from '@shared/log/support-file';
import { type BackupShop, openFullShop } from '@test/support/backup';
import { MARK, MARKED_DIGITS, marked, textsIn } from '@test/support/marked';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const HOME = 'app://em-dia/';
const PIN = '739182';
const PASSPHRASE = 'girassol amarelo no muro';

const memoryFiles = (): LogFiles => {
  const files = new Map<string, string>();
  return {
    size: async (name) => (files.get(name) ?? '').length,
    append: async (name, text) => {
      files.set(name, (files.get(name) ?? '') + text);
    },
    rename: async (from, to) => {
      const text = files.get(from);
      if (text !== undefined) files.set(to, text);
      files.delete(from);
    },
    read: async (name) => files.get(name) ?? '',
  };
};

let shop: BackupShop;
let texts: string[];
let log: ReturnType<typeof createRotatingLog>;
let stop: () => void;

beforeEach(async () => {
  shop = await openFullShop();
  for (const table of backupTables) {
    const rows = await shop.db.table(table).toArray();
    const all = rows.map((row) => marked(rowSchemas[table], row, ['id', 'customerId', 'key', 'refId']));
    await shop.db.table(table).bulkPut(all);
    texts = [...(texts ?? []), ...textsIn(all)];
  }
  log = createRotatingLog(memoryFiles());
  stop = connectLog((noted) => void log.append(linesOf(noted, HOME)));
});
afterEach(() => stop());

const expectNobodyIn = (text: string): void => {
  for (const secret of [MARK, MARKED_DIGITS, PIN, PASSPHRASE, 'girassol']) expect(text).not.toContain(secret);
};

const fileForSupport = async (): Promise<string> =>
  supportText({
    ...(await storeFacts(shop.db)),
    version: `1.0.0 ${MARK}`.slice(0, 5),
    platform: 'browser',
    now: shop.clock.now(),
    offsetMinutes: -180,
    freeBytes: 12_300_000_000,
    log: await log.read(),
  });

/** What a bug in the middle of somebody's records throws: their texts anywhere an error can hold a text. */
const throwing = (text: string): Error => {
  const error = new Error(`${text}\n    at ${text} (${HOME}assets/${text}-BdFx2k_1.js:1:2)`, { cause: text });
  return Object.assign(error, {
    name: text,
    stack: `${error.stack}\n    at ${text} (${HOME}assets/a-BdFx2k_1.js:1:2)\n${text}`,
  });
};

const noteAll = (error: unknown): void => {
  note(({ errorName, positions }) => ({ event: 'error', error: errorName(error), at: positions(error) }));
  note(({ errorName, positions }) => ({ event: 'rejection', error: errorName(error), at: positions(error) }));
  note(({ logReason }) => ({ event: 'store-not-opened', reason: logReason(String(error)) }));
  note(({ logReason }) => ({ event: 'backup-failed', reason: logReason(String((error as Error).name)) }));
  note(({ logReason }) => ({
    event: 'restore-refused',
    reason: logReason(String((error as Error).message)),
  }));
};

describe('the log of a shop full of people', () => {
  it('names nobody, whatever an error carries', async () => {
    const anyText = fc.oneof(
      fc.constantFrom(MARK, MARKED_DIGITS, PIN, PASSPHRASE),
      fc.constantFrom(...texts),
      fc.string(),
    );
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        noteAll(throwing(text));
        noteAll(text);
        noteAll(
          Object.assign(throwing(`${MARK} ${text}`), {
            stack: `${text}\n at (${HOME}assets/x-BdFx2k_1.js:1:1)`,
          }),
        );
      }),
      { numRuns: 150 },
    );
    const kept = await log.read();
    expect(kept.split('\n').length).toBeGreaterThan(500);
    expectNobodyIn(kept);
    expectNobodyIn(await fileForSupport());
  });

  it('names nobody when use cases fail on their records', async () => {
    shop.db.customers.hook('creating', () => {
      throw throwing(`${MARK} ${PIN}`);
    });
    shop.db.sales.hook('creating', () => {
      throw throwing(PASSPHRASE);
    });
    const customers = await shop.db.customers.toArray();
    const failures: unknown[] = [];
    const keep = (error: unknown) => failures.push(error);
    await registerCustomer(shop, { name: `${MARK} das Dores`, phones: [] }).catch(keep);
    for (const { id } of customers.slice(0, 3)) {
      await registerSale(shop, {
        customerId: id,
        day: shop.clock.today(),
        description: MARK,
        items: [],
        totalCents: 10_000,
        downPaymentCents: 0,
        downPaymentMeans: 'cash',
        installmentCount: 1,
        firstDueDay: '2026-12-20',
        interval: { kind: 'monthly' },
        decision: { reason: MARK },
      }).catch(keep);
    }
    expect(failures.length).toBeGreaterThan(1);
    for (const failure of failures) noteAll(failure);
    expectNobodyIn(await log.read());
    const file = await fileForSupport();
    expectNobodyIn(file);
    expect(file).toContain(`clientes: ${customers.length}`);
    expect(file).toContain('Um erro do programa');
  });

  it('says nothing of what somebody else wrote into its file', async () => {
    await log.append([`${MARK} das Dores`, JSON.stringify({ time: 1, what: { event: MARK } })]);
    expectNobodyIn(await fileForSupport());
  });
});
