import { createBrowserPlaces } from '@renderer/platform/browser-places';
import { type FolderFaults, folderInMemory } from '@test/support/folder-in-memory';
import { describe, expect, it } from 'vitest';

const bytes = new TextEncoder().encode('cópia');
const other = new TextEncoder().encode('outra cópia');

const placesWith = (faults: FolderFaults = {}) => {
  const folder = folderInMemory(faults);
  return { ...folder, places: createBrowserPlaces(async () => folder.handle) };
};

const listed = async ({ places }: ReturnType<typeof placesWith>) =>
  (await places.list())[0]?.files.map(({ name }) => name);

describe('copies in the browser', () => {
  it('are in one place, which the owner neither adds nor forgets', async () => {
    const { places } = placesWith();
    expect(await places.list()).toEqual([
      { id: 'browser', kind: 'browser', name: 'Neste navegador', reachable: true, files: [] },
    ]);
    expect(places.add).toBeUndefined();
    expect(places.forget).toBeUndefined();
  });

  it('are written, listed newest first, read and discarded', async () => {
    const kept = placesWith();
    const { places } = kept;
    expect(await places.write('browser', { name: 'a.emdia', bytes })).toEqual({
      ok: true,
      name: 'a.emdia',
      sizeBytes: 6,
    });
    await places.write('browser', { name: 'b.emdia.age', bytes: other });
    expect(await listed(kept)).toEqual(['b.emdia.age', 'a.emdia']);
    expect(await places.read('browser', 'a.emdia')).toEqual({ ok: true, bytes });
    expect(await places.discard('browser', ['a.emdia', 'nunca-houve.emdia'])).toEqual({
      removed: ['a.emdia'],
    });
    expect(await listed(kept)).toEqual(['b.emdia.age']);
    expect(await places.read('browser', 'a.emdia')).toEqual({ ok: false, reason: 'file-missing' });
  });

  it('are all that is listed or discarded, whatever else is kept there', async () => {
    const kept = placesWith();
    await kept.places.write('browser', { name: 'a.emdia', bytes });
    kept.files.set('registro.log', new File(['x'], 'registro.log'));
    // Left by a tab that was closed between making the file and writing it.
    kept.files.set('vazia.emdia', new File([], 'vazia.emdia'));
    expect(await listed(kept)).toEqual(['a.emdia']);
    expect(await kept.places.discard('browser', ['registro.log', '../a.emdia'])).toEqual({ removed: [] });
    expect(kept.files.has('registro.log')).toBe(true);
    await expect(kept.places.write('browser', { name: 'registro.log', bytes })).rejects.toThrow();
  });

  it.each(['write', 'close'] as const)('say when the share of the disk is full (%s)', async (step) => {
    const kept = placesWith();
    await kept.places.write('browser', { name: 'ontem.emdia', bytes });
    const full = placesWith({ [step]: new DOMException('full', 'QuotaExceededError') });
    full.files.set('ontem.emdia', new File([bytes], 'ontem.emdia'));
    for (const name of ['ontem.emdia', 'hoje.emdia']) {
      expect(await full.places.write('browser', { name, bytes: other })).toEqual({
        ok: false,
        reason: 'disk-full',
      });
    }
    expect([...full.files.keys()]).toEqual(['ontem.emdia']);
    expect(await full.places.read('browser', 'ontem.emdia')).toEqual({ ok: true, bytes });
  });

  it.each([
    ['other bytes', (written: Uint8Array<ArrayBuffer>) => written.map((byte) => byte ^ 1)],
    ['fewer bytes', (written: Uint8Array<ArrayBuffer>) => written.slice(1)],
  ])('are compared with what was written: %s', async (_what, keeps) => {
    const { places } = placesWith({ keeps });
    expect(await places.write('browser', { name: 'a.emdia', bytes })).toEqual({
      ok: false,
      reason: 'damaged',
    });
  });

  it('stay when they cannot be removed', async () => {
    const kept = placesWith({ remove: new DOMException('held', 'NoModificationAllowedError') });
    await kept.places.write('browser', { name: 'a.emdia', bytes });
    expect(await kept.places.discard('browser', ['a.emdia'])).toEqual({ removed: [] });
    expect(await listed(kept)).toEqual(['a.emdia']);
  });

  it('know no other place', async () => {
    const { places } = placesWith();
    expect(await places.write('p1', { name: 'a.emdia', bytes })).toEqual({ ok: false, reason: 'no-place' });
    expect(await places.read('p1', 'a.emdia')).toEqual({ ok: false, reason: 'no-place' });
    expect(await places.discard('p1', ['a.emdia'])).toEqual({ removed: [] });
  });

  it('are out of reach where the browser keeps no files', async () => {
    const places = createBrowserPlaces(() => Promise.reject(new DOMException('no', 'SecurityError')));
    expect(await places.list()).toMatchObject([{ reachable: false, files: [] }]);
    expect(await places.write('browser', { name: 'a.emdia', bytes })).toEqual({
      ok: false,
      reason: 'unknown',
    });
    expect(await places.discard('browser', ['a.emdia'])).toEqual({ removed: [] });
  });
});
