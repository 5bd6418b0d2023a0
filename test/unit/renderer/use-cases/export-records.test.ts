import { makeTables } from '@renderer/data/tables/make-tables';
import { exportRecords } from '@renderer/use-cases/export-records';
import { recordTableNames } from '@shared/tables/record-tables';
import { openFullShop } from '@test/support/backup';
import { expectOk } from '@test/support/result';
import { describe, expect, it } from 'vitest';

const told = async (shop: Awaited<ReturnType<typeof openFullShop>>): Promise<(string | undefined)[]> =>
  (await shop.db.journal.toArray()).flatMap(({ kind, label }) => (kind === 'data-exported' ? [label] : []));

describe('taking records out', () => {
  it('saves one XLSX with everything, and the journal says what left', async () => {
    const shop = await openFullShop();
    const exported = expectOk(
      await exportRecords(shop, { tables: recordTableNames, format: 'xlsx' }, makeTables),
    );
    expect(exported.saved).toEqual(['Em Dia – Casa Nova Móveis – 2026-11-20 – Planilhas.xlsx']);
    expect([...shop.files.keys()]).toEqual(exported.saved);
    const [line] = await told(shop);
    expect(line).toMatch(/^Planilha do Excel, [\d.]+ linhas: Clientes, Vendas, Parcelas, /);
  });

  it('saves a CSV for each table', async () => {
    const shop = await openFullShop();
    const { saved, rows } = expectOk(
      await exportRecords(shop, { tables: ['customers', 'sales'], format: 'csv' }, makeTables),
    );
    expect(saved.map((name) => name.split(' – ').at(-1))).toEqual(['Clientes.csv', 'Vendas.csv']);
    expect(rows).toBe((await shop.db.customers.count()) + (await shop.db.sales.count()));
  });

  it('tells what was saved before the owner stopped, and journals only that', async () => {
    const shop = await openFullShop();
    let asked = 0;
    const platform = {
      ...shop.platform,
      saveFile: async ({ suggestedName }: { suggestedName: string }) => {
        asked += 1;
        return asked === 1
          ? ({ saved: true, name: suggestedName } as const)
          : ({ saved: false, reason: 'cancelled' } as const);
      },
    };
    const stopped = await exportRecords(
      { ...shop, platform },
      { tables: ['customers', 'sales'], format: 'csv' },
      makeTables,
    );
    expect(stopped).toMatchObject({ ok: false, error: { reason: 'cancelled', saved: [expect.any(String)] } });
    const [line] = await told(shop);
    expect(line).toMatch(/: Clientes$/);
  });

  it('writes nothing down where nothing was saved', async () => {
    const shop = await openFullShop();
    const platform = {
      ...shop.platform,
      saveFile: async () => ({ saved: false, reason: 'disk-full' }) as const,
    };
    const failed = await exportRecords(
      { ...shop, platform },
      { tables: ['sales'], format: 'xlsx' },
      makeTables,
    );
    expect(failed).toEqual({ ok: false, error: { reason: 'not-written', cause: 'disk-full', saved: [] } });
    expect(await told(shop)).toEqual([]);
  });

  it('needs the owner where somebody else is at work', async () => {
    const shop = await openFullShop();
    const cashier = { ...shop, operator: { id: 'caixa', role: 'cashier' as const } };
    await expect(exportRecords(cashier, { tables: ['sales'], format: 'xlsx' }, makeTables)).rejects.toThrow(
      'needs the owner: export',
    );
    expect(shop.files.size).toBe(0);
  });
});
