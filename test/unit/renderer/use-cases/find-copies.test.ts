import 'fake-indexeddb/auto';
import { keepSafetyCopy } from '@renderer/data/safety-copies';
import { findCopies } from '@renderer/use-cases/find-copies';
import { openBackupShop } from '@test/support/backup';
import { expectOk } from '@test/support/shop';
import { describe, expect, it } from 'vitest';

const bytes = new Uint8Array([1, 2, 3]);
const at = (day: number, hour: number) => new Date(2026, 10, day, hour).getTime();

const safety = (store: string, day: number, before?: 'upgrade') =>
  keepSafetyCopy(
    {
      at: at(day, 12),
      store,
      name: `em-dia-loja-2026-11-${day}-1200.emdia`,
      customers: 1,
      openCents: 0,
      before,
    },
    bytes,
  );

describe('copies within reach', () => {
  it('are those of every place and those kept here, the newest first, of a shop alone', async () => {
    const shop = openBackupShop({});
    shop.files.set('em-dia-loja-2026-11-18-0900.emdia', bytes);
    shop.files.set('em-dia-loja-2026-11-20-0900.emdia.age', bytes);
    shop.files.set('lista de compras.txt', bytes);
    await safety('em-dia', 19);
    await safety('em-dia-2', 17, 'upgrade');
    await safety('em-dia-exemplo', 16);
    const found = await findCopies(shop.platform);
    expect(found.map(({ at: when }) => when)).toEqual([at(20, 9), at(19, 12), at(18, 9), at(17, 12)]);
    expect(found.map(({ where }) => where)).toEqual([
      { kind: 'place', place: '/copias' },
      { kind: 'here', before: 'restore' },
      { kind: 'place', place: '/copias' },
      { kind: 'here', before: 'upgrade' },
    ]);
    expect(found.map(({ isLocked }) => isLocked)).toEqual([true, false, false, false]);
    for (const copy of found) expect(expectOk(await copy.read())).toEqual(bytes);
  });

  it('are said to be gone when they are', async () => {
    const shop = openBackupShop({ read: async () => ({ ok: false, reason: 'no-place' }) });
    shop.files.set('em-dia-loja-2026-11-30-0900.emdia', bytes);
    const [newest] = await findCopies(shop.platform);
    expect(await newest?.read()).toEqual({ ok: false, error: 'folder-missing' });
  });

  it('are those kept here where no place can be asked, or none is within reach', async () => {
    const list = async () => {
      throw new Error('no bridge');
    };
    const kept = await findCopies(openBackupShop({ list }).platform);
    expect(kept.every(({ where }) => where.kind === 'here')).toBe(true);
    const place = { id: 'p', kind: 'folder', name: 'E:\\', reachable: false, files: [] } as const;
    expect(await findCopies(openBackupShop({ list: async () => [place] }).platform)).toHaveLength(
      kept.length,
    );
  });
});
