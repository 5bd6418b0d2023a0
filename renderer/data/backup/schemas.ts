import { hasStandIn, type SettingKey, settingSchemas } from '@renderer/data/settings';
import { type BackupTable, backupTables, type RowSchemas, rowSchemas } from '@shared/backup/tables';
import { z } from 'zod';

/** Every table of the store is in a backup, and nothing else. */
export const storedTables: readonly BackupTable[] = backupTables;

const isKnown = (key: string): key is SettingKey => Object.hasOwn(settingSchemas, key);

/** No copy of a whole shop is refused for the sake of its texts: what stands in for them does so after it too. */
const mayBeKept = (key: SettingKey, value: unknown): boolean =>
  hasStandIn(key) || settingSchemas[key].safeParse(value).success;

const settingRowSchema = z
  .object({ key: z.string().min(1).max(100), value: z.unknown() })
  .refine(({ key, value }) => !isKnown(key) || mayBeKept(key, value), {
    message: 'not what this setting holds',
  });

/** The rows of a backup as this store takes them. */
export const storeRowSchemas: RowSchemas = { ...rowSchemas, settings: settingRowSchema };
