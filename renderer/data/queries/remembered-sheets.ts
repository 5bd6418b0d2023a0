import type { Database } from '@renderer/data/database';
import { readSetting } from '@renderer/data/settings';
import { type RememberedSheet, rememberedSheetSchema } from '@shared/import/remembered';

/** How earlier sheets were understood. An entry that is not as it should be is as good as forgotten. */
export const rememberedSheets = async (db: Database): Promise<RememberedSheet[]> => {
  const stored = (await readSetting(db, 'importMappings')) ?? {};
  return Object.values(stored).flatMap((entry) => {
    const parsed = rememberedSheetSchema.safeParse(entry);
    return parsed.success ? [parsed.data] : [];
  });
};
