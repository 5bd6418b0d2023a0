import 'fake-indexeddb/auto';
import { forgetDevice, readDevice, writeDevice } from '@renderer/data/device';
import {
  addCopyPlace,
  forgetCopyPlace,
  removeCopyPassphrase,
  setCopyPassphrase,
} from '@renderer/use-cases/copy-places';
import { openShopWithPlaces } from '@test/support/copy-places';
import { beforeEach, describe, expect, it } from 'vitest';

beforeEach(async () => {
  await forgetDevice('copies');
  await forgetDevice('copyPassphrase');
});

const trouble = { reason: 'locked', since: 1, triedAt: 1, tries: 1 };

describe('the places of copies', () => {
  it('forgets how copies went in a place together with the place', async () => {
    const shop = await openShopWithPlaces('pen', 'nuvem');
    await writeDevice('copies', { places: { pen: { trouble }, nuvem: { trouble } }, takenHomeAt: 5 });
    await forgetCopyPlace(shop, 'pen');
    expect(await readDevice('copies')).toEqual({ places: { nuvem: { trouble } }, takenHomeAt: 5 });
  });

  it('lets the owner lock copies, spaces around left out, and stop', async () => {
    const shop = await openShopWithPlaces('pen');
    await setCopyPassphrase(shop, '  pa\u0303o na chapa ');
    expect(await readDevice('copyPassphrase')).toBe('pão na chapa');
    await removeCopyPassphrase(shop);
    expect(await readDevice('copyPassphrase')).toBeUndefined();
  });

  it('are the owner’s to change', async () => {
    const shop = await openShopWithPlaces('pen');
    const cashier = { ...shop, operator: { id: 'o2', role: 'cashier' } as const };
    await expect(addCopyPlace(cashier)).rejects.toThrow('needs the owner');
    await expect(forgetCopyPlace(cashier, 'pen')).rejects.toThrow('needs the owner');
    await expect(setCopyPassphrase(cashier, 'pão na chapa')).rejects.toThrow('needs the owner');
    await expect(removeCopyPassphrase(cashier)).rejects.toThrow('needs the owner');
  });
});
