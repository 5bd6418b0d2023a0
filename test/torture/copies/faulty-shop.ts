import 'fake-indexeddb/auto';
import type { BackupPlaces } from '@renderer/platform/platform';
import { directTasks } from '@renderer/use-cases/background/tasks';
import type { BackupContext } from '@renderer/use-cases/export-backup';
import type { Bytes } from '@shared/ipc/bytes';
import { type FileReason, fileReasons } from '@shared/ipc/reasons';
import { type BackupShop, openBackupShop } from '@test/support/backup';
import { addCustomer, sell } from '@test/support/shop';

/** What may go wrong at a step of making a copy. */
export const faults = ['throws', 'quota', 'half', 'other-bytes', ...fileReasons] as const;
export type Fault = (typeof faults)[number];

export const places = ['pen-drive', 'nuvem'] as const;

const quota = (): Error => Object.assign(new Error('no room'), { name: 'QuotaExceededError' });
const lost = (): Error => Object.assign(new Error('the thread is gone'), { name: 'WorkerLost' });

const half = (bytes: Bytes): Bytes => bytes.slice(0, bytes.length >> 1);
const changed = (bytes: Bytes): Bytes => {
  const other = bytes.slice();
  const at = other.length >> 1;
  other[at] = (other[at] ?? 0) ^ 255;
  return other;
};

/** A shop whose copies go into two places, and one step of whose making goes wrong. */
export interface FaultyShop {
  readonly shop: BackupShop;
  readonly context: BackupContext;
  readonly files: Readonly<Record<(typeof places)[number], Map<string, Bytes>>>;
  /** From now on the step with this number fails so, counted from 0; null for none. */
  arm(step: number | null, fault?: Fault): void;
  /** The steps taken since, by name. */
  readonly steps: string[];
}

export const openFaultyShop = async (): Promise<FaultyShop> => {
  const shop = openBackupShop({});
  await sell(shop, await addCustomer(shop));
  const files = { 'pen-drive': new Map<string, Bytes>(), nuvem: new Map<string, Bytes>() };
  const steps: string[] = [];
  let armed: { readonly step: number | null; readonly fault: Fault } = { step: null, fault: 'throws' };

  /** The fault of the step that begins now, if it is its turn. */
  const faultAt = (name: string): Fault | null => {
    steps.push(name);
    return steps.length - 1 === armed.step ? armed.fault : null;
  };
  const orThrow = (fault: Fault | null): void => {
    if (fault === 'quota') throw quota();
    if (fault !== null) throw lost();
  };
  const reasonOf = (fault: Fault): FileReason => fileReasons.find((reason) => reason === fault) ?? 'unknown';
  const folder = (id: string): Map<string, Bytes> => files[id as keyof typeof files];

  const faultyPlaces: BackupPlaces = {
    list: async () =>
      places.map((id) => ({
        id,
        kind: 'folder',
        name: `/${id}`,
        reachable: true,
        files: [...folder(id)].map(([name, bytes]) => ({ name, sizeBytes: bytes.length, modifiedAt: 0 })),
      })),
    write: async (id, { name, bytes }) => {
      const fault = faultAt(`write ${id}`);
      if (fault === 'throws' || fault === 'quota') orThrow(fault);
      // A drive that says it wrote, and did not, or not that.
      if (fault === 'half' || fault === 'other-bytes') {
        folder(id).set(name, fault === 'half' ? half(bytes) : changed(bytes));
        return { ok: true, name, sizeBytes: bytes.length };
      }
      // Noticed when it was read back; what is there is not a copy.
      if (fault === 'damaged') folder(id).set(name, changed(bytes));
      if (fault !== null) return { ok: false, reason: reasonOf(fault) };
      folder(id).set(name, bytes);
      return { ok: true, name, sizeBytes: bytes.length };
    },
    read: async (id, name) => {
      const fault = faultAt(`read ${id}`);
      const bytes = folder(id).get(name);
      if (fault === 'throws' || fault === 'quota') orThrow(fault);
      if (!bytes) return { ok: false, reason: 'file-missing' };
      if (fault === 'half') return { ok: true, bytes: half(bytes) };
      if (fault === 'other-bytes') return { ok: true, bytes: changed(bytes) };
      return fault === null ? { ok: true, bytes: bytes.slice() } : { ok: false, reason: reasonOf(fault) };
    },
    discard: async (id, names) => {
      const fault = faultAt(`discard ${id}`);
      if (fault === 'throws' || fault === 'quota') orThrow(fault);
      return { removed: fault === null ? names.filter((name) => folder(id).delete(name)) : [] };
    },
  };

  const direct = directTasks();
  const context: BackupContext = {
    ...shop,
    platform: { ...shop.platform, places: faultyPlaces },
    tasks: {
      ...direct,
      dump: async (request, progress) => {
        orThrow(faultAt('dump'));
        return direct.dump(request, progress);
      },
      prove: async (request, progress) => {
        orThrow(faultAt('prove'));
        return direct.prove(request, progress);
      },
    },
  };
  return {
    shop,
    context,
    files,
    steps,
    arm: (step, fault = 'throws') => {
      steps.length = 0;
      armed = { step, fault };
    },
  };
};
