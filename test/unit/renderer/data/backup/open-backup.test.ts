import { currentVersion } from '@renderer/data/schema';
import { backupTables } from '@shared/backup/tables';
import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { openBackup } from '@renderer/data/backup/open-backup';
import { storedTables } from '@renderer/data/backup/schemas';
import { makeBackup } from '@renderer/use-cases/export-backup';
import { type BackupError, backupErrorText } from '@shared/backup/errors';
import type { Bytes } from '@shared/ipc/bytes';
import { backupOf, linesOf, openBackupShop, openFullShop, resealed } from '@test/support/backup';
import { expectOk } from '@test/support/shop';
import { beforeAll, describe, expect, it } from 'vitest';

let bytes: Bytes;
let lines: string[];

beforeAll(async () => {
  ({ bytes } = await makeBackup(await openFullShop()));
  lines = linesOf(bytes);
});

type Change = (line: string) => string;

/** The file with the first line that begins so changed, and the checksum made to match again. */
const changed = (begins: string, change: Change): Bytes => {
  const index = lines.findIndex((line) => line.startsWith(begins));
  expect(index).toBeGreaterThanOrEqual(0);
  return resealed(lines.map((line, at) => (at === index ? change(line) : line)));
};

const json =
  (edit: (value: { t: string; r: Record<string, unknown> }) => void): Change =>
  (line) => {
    const value = JSON.parse(line);
    edit(value);
    return `${JSON.stringify(value)}\n`;
  };

const refused = async (file: Bytes, maxBytes?: number): Promise<BackupError> => {
  const opened = await openBackup(file, { maxBytes });
  if (opened.ok) throw new Error('the file was accepted');
  return opened.error;
};

describe('a backup file', () => {
  it('holds every table of the store, one row a line, readable with common tools', async () => {
    expect(storedTables).toEqual(backupTables);
    expect(JSON.parse(lines[0] ?? '')).toEqual({
      format: 'em-dia-backup',
      formatVersion: 1,
      schemaVersion: currentVersion,
      createdAt: '2026-11-20T10:00:00.001Z',
      shop: 'Casa Nova Móveis',
      app: '0.1.0',
    });
    const tables = lines.slice(1, -1).map((line) => (JSON.parse(line) as { t: string }).t);
    expect([...new Set(tables)]).toEqual(backupTables);
    const { footer } = JSON.parse(lines.at(-1) ?? '');
    expect(footer.counts.customers).toBe(tables.filter((table) => table === 'customers').length);
    expect(footer.sha256).toBe(createHash('sha256').update(lines.slice(0, -1).join('')).digest('hex'));
  });

  it('is accepted as it is, resealed, and uncompressed', async () => {
    const opened = expectOk(await openBackup(bytes));
    expect(expectOk(await openBackup(resealed(lines))).contents).toEqual(opened.contents);
    const plain = new TextEncoder().encode(lines.join(''));
    expect(expectOk(await openBackup(plain)).contents).toEqual(opened.contents);
  });
});

describe('a file that is refused', () => {
  it('is empty, or something else', async () => {
    expect(await refused(new Uint8Array())).toEqual({ reason: 'empty' });
    expect(await refused(backupOf(['']))).toEqual({ reason: 'empty' });
    expect(await refused(new TextEncoder().encode('Cliente;CPF\r\n'))).toEqual({ reason: 'not-a-backup' });
    expect(await refused(backupOf(['{"format":"outro"}\n']))).toEqual({ reason: 'not-a-backup' });
    expect(await refused(new Uint8Array([0x1f, 0x8b, 1, 2, 3]))).toMatchObject({ reason: 'damaged-file' });
  });

  it('comes from a newer app', async () => {
    const newerSchema = changed('{"format"', (line) =>
      line.replace(/"schemaVersion":\d+/, `"schemaVersion":${currentVersion + 1}`),
    );
    expect(await refused(newerSchema)).toEqual({ reason: 'newer-version', app: '0.1.0' });
    const newerFormat = changed('{"format"', (line) =>
      line.replace('"formatVersion":1', '"formatVersion":2'),
    );
    expect(await refused(newerFormat)).toEqual({ reason: 'newer-version', app: '0.1.0' });
  });

  it('lacks its end', async () => {
    expect(await refused(bytes.slice(0, -20))).toEqual({ reason: 'truncated' });
    expect(await refused(backupOf(lines.slice(0, -1)))).toEqual({ reason: 'truncated' });
    expect(await refused(backupOf([...lines.slice(0, -1), (lines.at(-1) ?? '').slice(0, 40)]))).toEqual({
      reason: 'truncated',
    });
  });

  it('was changed without its checksum, even by one cent that keeps the totals', async () => {
    const edited = lines.map((line) => line.replace('"cents":1250', '"cents":1251'));
    expect(edited).not.toEqual(lines);
    expect(await refused(backupOf(edited))).toEqual({ reason: 'checksum-differs' });
  });

  it('has a damaged row, told by its line', async () => {
    const line = lines.findIndex((text) => text.startsWith('{"t":"sales"')) + 1;
    expect(await refused(changed('{"t":"sales"', () => 'rabisco\n'))).toEqual({
      reason: 'damaged-row',
      line,
    });
    const negative = changed(
      '{"t":"sales"',
      json(({ r }) => Object.assign(r, { totalCents: -1 })),
    );
    expect(await refused(negative)).toEqual({ reason: 'damaged-row', line });
    const impossible = changed(
      '{"t":"sales"',
      json(({ r }) => Object.assign(r, { day: '2026-02-30' })),
    );
    expect(await refused(impossible)).toEqual({ reason: 'damaged-row', line });
    expect(
      await refused(
        changed(
          '{"t":"settings"',
          json(({ r }) => Object.assign(r, { value: 7 })),
        ),
      ),
    ).toEqual({
      reason: 'damaged-row',
      line: 2,
    });
    const [header = '', ...rest] = lines;
    const latin1 = Buffer.concat([Buffer.from(header), Buffer.from(rest.join(''), 'latin1')]);
    expect(await refused(new Uint8Array(latin1))).toEqual({ reason: 'damaged-row', line: 3 });
  });

  it('has a table this version does not know', async () => {
    const file = changed('{"t":"tabs"', (line) => line.replace('"tabs"', '"espiões"'));
    expect(await refused(file)).toMatchObject({ reason: 'unknown-table', table: 'espiões' });
  });

  it('has rows twice or swapped', async () => {
    const at = lines.findIndex((line) => line.startsWith('{"t":"customers"'));
    const twice = [...lines.slice(0, at + 1), ...lines.slice(at)];
    expect(await refused(resealed(twice))).toEqual({ reason: 'out-of-order', line: at + 2 });
    const swapped = lines.with(at, lines[at + 1] ?? '').with(at + 1, lines[at] ?? '');
    expect(await refused(resealed(swapped))).toEqual({ reason: 'out-of-order', line: at + 2 });
  });

  it('lacks a row, or counts one too many', async () => {
    const journal = lines.findIndex((line) => line.startsWith('{"t":"journal"'));
    expect(await refused(resealed(lines.toSpliced(journal, 1)))).toEqual({
      reason: 'counts-differ',
      table: 'journal',
    });
    const miscounted = changed('{"footer"', (line) => line.replace(/"openCents":\d+/, '"openCents":1'));
    expect(await refused(miscounted)).toEqual({ reason: 'totals-differ' });
  });

  it.each([
    ['sales', { customerId: 'ninguém' }],
    ['installments', { originId: 'nenhuma' }],
    ['installments', { customerId: 'ninguém' }],
    ['installments', { coveredBy: 'nenhum' }],
    ['payments', { installmentIds: ['nenhuma'] }],
    ['payments', { reversesId: 'nenhum' }],
    ['payments', { originId: 'nenhum' }],
    ['tabs', { customerId: 'ninguém' }],
    ['cheques', { customerId: 'ninguém' }],
    ['contacts', { customerId: 'ninguém' }],
    ['agreements', { customerId: 'ninguém' }],
    ['summaries', { customerId: 'ninguém' }],
    ['customers', { mergedIntoId: 'ninguém' }],
  ])('has %s pointing to nothing: %o', async (table, link) => {
    const index = lines.findLastIndex((line) => line.startsWith(`{"t":"${table}"`));
    const edit = json(({ r }) => Object.assign(r, link));
    const file = resealed(lines.with(index, edit(lines[index] ?? '')));
    const error = await refused(file);
    if (table === 'customers') expect(error).toMatchObject({ reason: 'totals-differ' });
    else expect(error).toMatchObject({ reason: 'broken-link', line: index + 1, table });
  });

  it('would fill the memory when opened', async () => {
    const opened = lines.join('').length;
    expect(await refused(bytes, opened - 1)).toEqual({ reason: 'too-large', limitBytes: opened - 1 });
    const endless = backupOf([...lines.slice(0, 5), ' '.repeat(40 * 1_048_576)]);
    expect(endless.length).toBeLessThan(100_000);
    expect(await refused(endless)).toEqual({ reason: 'damaged-row', line: 6 });
    expect(await refused(backupOf([' '.repeat(1_048_576)]))).toEqual({ reason: 'not-a-backup' });
  });
});

describe('the words for a refusal', () => {
  const errors: BackupError[] = [
    { reason: 'empty' },
    { reason: 'not-a-backup' },
    { reason: 'newer-version', app: '2.0.0' },
    { reason: 'truncated' },
    { reason: 'damaged-file' },
    { reason: 'checksum-differs' },
    { reason: 'damaged-row', line: 1_204 },
    { reason: 'unknown-table', line: 3, table: 'x' },
    { reason: 'out-of-order', line: 3 },
    { reason: 'broken-link', line: 3, table: 'sales' },
    { reason: 'counts-differ', table: 'sales' },
    { reason: 'totals-differ' },
    { reason: 'too-large', limitBytes: 2_147_483_648 },
  ];

  it('differ, and each says that nothing changed', () => {
    const texts = errors.map(backupErrorText);
    expect(new Set(texts).size).toBe(errors.length);
    for (const text of texts) expect(text).toContain('Nada foi alterado na sua loja.');
    expect(texts[2]).toContain('versão 2.0.0');
    expect(texts[6]).toContain('linha 1.204');
    expect(texts[12]).toContain('2.048 MB');
  });

  it('are said of an empty shop never', async () => {
    const { bytes: nothing } = await makeBackup(openBackupShop());
    expect((await openBackup(nothing)).ok).toBe(true);
  });
});
