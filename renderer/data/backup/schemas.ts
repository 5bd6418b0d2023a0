import { type SettingKey, settingSchemas } from '@renderer/data/settings';
import { type BackupTable, backupTables, type RowSchemas, rowSchemas } from '@shared/backup/tables';
import { z } from 'zod';

/** Every table of the store is in a backup, and nothing else. */
export const storedTables: readonly BackupTable[] = backupTables;

const isKnown = (key: string): key is SettingKey => Object.hasOwn(settingSchemas, key);

const settingRowSchema = z
  .object({ key: z.string().min(1).max(100), value: z.unknown() })
  .refine(({ key, value }) => !isKnown(key) || settingSchemas[key].safeParse(value).success, {
    message: 'not what this setting holds',
  });

/** The rows of a backup as this store takes them. */
export const storeRowSchemas: RowSchemas = { ...rowSchemas, settings: settingRowSchema };
