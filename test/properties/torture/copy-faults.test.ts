import 'fake-indexeddb/auto';
import { openBackup } from '@renderer/data/backup/open-backup';
import { readDevice } from '@renderer/data/device';
import { readSetting } from '@renderer/data/settings';
import { exportBackup } from '@renderer/use-cases/export-backup';
import { everything } from '@test/support/backup';
import {
  type Fault,
  type FaultyShop,
  faults,
  openFaultyShop,
  places,
} from '@test/torture/copies/faulty-shop';
import { beforeAll, describe, expect, it } from 'vitest';

let faulty: FaultyShop;
let names: string[];

const exportOnce = () => {
  faulty.shop.clock.hour = (faulty.shop.clock.hour + 1) % 24;
  return exportBackup(faulty.context);
};

beforeAll(async () => {
  faulty = await openFaultyShop();
  faulty.arm(null);
  expect((await exportOnce()).ok).toBe(true);
  names = [...faulty.steps];
});

const shopWithoutStatus = async () => {
  const rows = await everything(faulty.shop.db);
  return { ...rows, settings: rows.settings?.filter((row) => (row as { key: string }).key !== 'lastBackup') };
};

/** Every file that is listed brings the shop back; one that could not be taken away is told of in its place. */
const expectOnlyGoodCopies = async (isTold: boolean): Promise<void> => {
  for (const id of places) {
    for (const [name, bytes] of faulty.files[id]) {
      const opened = await openBackup(bytes);
      if (!opened.ok) expect(isTold, `${name} stands in ${id}, and nobody is told`).toBe(true);
    }
  }
};

const failAt = async (step: number, fault: Fault): Promise<void> => {
  for (const id of places) faulty.files[id].clear();
  const before = await shopWithoutStatus();
  const status = await readSetting(faulty.shop.db, 'lastBackup');
  faulty.arm(step, fault);
  const exported = await exportOnce();
  const name = faulty.steps[step] ?? '';
  const kept = (await readDevice('copies'))?.places ?? {};
  expect(await shopWithoutStatus()).toEqual(before);

  const outcomes = exported.ok ? exported.value.outcomes : [];
  const failed = places.filter((id) => !outcomes.some(({ place, result }) => place.id === id && result.ok));
  // What did not get a copy says so; only letting old copies go may fail without a word.
  if (!name.startsWith('discard')) expect(failed.length, `${name} ${fault}`).toBeGreaterThan(0);
  for (const id of places)
    expect(kept[id]?.trouble !== undefined, `${id}: ${name} ${fault}`).toBe(failed.includes(id));
  if (!exported.ok) expect(await readSetting(faulty.shop.db, 'lastBackup')).toEqual(status);
  await expectOnlyGoodCopies(failed.length > 0 && name.startsWith('discard'));

  faulty.arm(null);
  const again = await exportOnce();
  expect(again.ok && again.value.outcomes.every(({ result }) => result.ok), `after ${name} ${fault}`).toBe(
    true,
  );
  for (const id of places) expect((await readDevice('copies'))?.places[id]?.trouble).toBeUndefined();
  await expectOnlyGoodCopies(false);
};

describe('a copy of which one step goes wrong', () => {
  it('takes the steps that are made to fail here', () => {
    expect(names).toEqual([
      'dump',
      'write pen-drive',
      'read pen-drive',
      'prove',
      'write nuvem',
      'read nuvem',
    ]);
  });

  it.each(faults)('says so, leaves nothing half-written, and works the next time: %s', async (fault) => {
    for (let step = 0; step < names.length; step += 1) await failAt(step, fault);
  });
});
