import 'fake-indexeddb/auto';
import { changeDevice, DEVICE_DATABASE, forgetDevice, readDevice, writeDevice } from '@renderer/data/device';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';

beforeEach(() => forgetDevice('copies'));

const taken = (takenHomeAt: number) => ({ places: {}, takenHomeAt });

describe('what this computer remembers', () => {
  it('is nothing at first, then what was written, and nothing again', async () => {
    expect(await readDevice('copies')).toBeUndefined();
    await writeDevice('copies', taken(3));
    expect(await readDevice('copies')).toEqual(taken(3));
    await forgetDevice('copies');
    expect(await readDevice('copies')).toBeUndefined();
  });

  it('loses no change when two windows change it at once', async () => {
    const add = () => changeDevice('copies', (before) => taken((before?.takenHomeAt ?? 0) + 1));
    await Promise.all(Array.from({ length: 10 }, add));
    expect(await readDevice('copies')).toEqual(taken(10));
  });

  it('refuses what is not what a key holds, and reads what is damaged as nothing', async () => {
    await writeDevice('copies', taken(1));
    await expect(writeDevice('copies', taken(-1))).rejects.toThrow();
    expect(await readDevice('copies')).toEqual(taken(1));
    const raw = await new Dexie(DEVICE_DATABASE).open();
    await raw.table('values').put({ key: 'copies', value: 'rabisco' });
    raw.close();
    expect(await readDevice('copies')).toBeUndefined();
  });
});
