import { pinTriesSchema } from '@shared/domain/pin-tries';
import { Dexie, type EntityTable } from 'dexie';
import { useLiveQuery } from 'dexie-react-hooks';
import { z } from 'zod';
import { copiesKeptSchema } from './backup/copies-kept';
import { lastCheckSchema } from './last-check';

/** Beside the shop's store and never in a copy of it: what belongs to this computer and not to the shop. */
export const DEVICE_DATABASE = 'em-dia-computador';

/** Everything this computer remembers, each with its schema; a row is parsed when it is read. */
export const deviceSchemas = {
  /** How copies went, place by place. */
  copies: copiesKeptSchema,
  /** With which new copies are locked; nothing there when they are not. */
  copyPassphrase: z.string().min(1),
  /** When all records were last looked through. */
  lastCheck: lastCheckSchema,
  /** Wrong tries of each PIN, by whose it is. */
  pinTries: z.record(z.string(), pinTriesSchema),
} as const;

export type DeviceKey = keyof typeof deviceSchemas;
export type DeviceValue<K extends DeviceKey> = z.infer<(typeof deviceSchemas)[K]>;

class DeviceDatabase extends Dexie {
  declare readonly values: EntityTable<{ readonly key: string; readonly value: unknown }, 'key'>;

  constructor() {
    super(DEVICE_DATABASE, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ values: 'key' });
  }
}

let opened: DeviceDatabase | undefined;
const device = (): DeviceDatabase => {
  opened ??= new DeviceDatabase();
  return opened;
};

/** What is remembered; undefined where nothing is, or what cannot be read: it must never keep the app from working. */
export const readDevice = async <K extends DeviceKey>(key: K): Promise<DeviceValue<K> | undefined> => {
  const row = await device().values.get(key);
  const read = deviceSchemas[key].safeParse(row?.value);
  return read.success ? (read.data as DeviceValue<K>) : undefined;
};

/** The new value follows from the old one in one transaction, so that two windows never undo each other. */
export const changeDevice = <K extends DeviceKey>(
  key: K,
  change: (before: DeviceValue<K> | undefined) => DeviceValue<K>,
): Promise<void> =>
  device().transaction('rw', device().values, async () => {
    const value = deviceSchemas[key].parse(change(await readDevice(key)));
    await device().values.put({ key, value });
  });

export const writeDevice = <K extends DeviceKey>(key: K, value: DeviceValue<K>): Promise<void> =>
  changeDevice(key, () => value);

export const forgetDevice = (key: DeviceKey): Promise<void> => device().values.delete(key);

/** Follows what is remembered, also as another window changes it; undefined until read, null for nothing. */
export const useDevice = <K extends DeviceKey>(key: K): DeviceValue<K> | null | undefined =>
  useLiveQuery(async () => (await readDevice(key)) ?? null, [key]);
