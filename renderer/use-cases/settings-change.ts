import { readSetting, type Settings, settingSchemas, writeSetting } from '@renderer/data/settings';
import { err, ok, type Result } from '@shared/result';
import { z } from 'zod';
import { sameRecord } from './customer-records';
import { needsOwner, transact, type UseCaseContext, writeJournal } from './use-case';

/** The settings a person changes; the journal's line names one of them as `refId`. */
const changeable = z.enum([
  'shop',
  'terms',
  'credit',
  'contactPolicy',
  'ladders',
  'messages',
  'negotiation',
  'clauses',
]);
export type ChangeableSetting = z.infer<typeof changeable>;

/** Writes a setting with its journal line. Gives the line's number; none when nothing changed. */
export const changeSetting = <K extends ChangeableSetting>(
  context: UseCaseContext,
  key: K,
  value: Settings[K],
  label: string,
): Promise<Result<number | undefined, never>> => {
  needsOwner(context, 'settings');
  return transact(
    context,
    ['settings', 'journal'],
    async (context): Promise<Result<number | undefined, never>> => {
      const { db } = context;
      const before = (await db.settings.get(key))?.value;
      if (before !== undefined && sameRecord(before, value)) return ok(undefined);
      await writeSetting(db, key, value);
      const after = await readSetting(db, key);
      return ok(await writeJournal(context, { kind: 'shop', refId: key, label, detail: { before, after } }));
    },
  );
};

export type UndoSettingError =
  | 'nothing-to-undo'
  /** Changed again since; undoing would lose that. */
  | 'changed-since'
  /** It was the first time the shop was written down: there is nothing to go back to. */
  | 'first-entry';

const detailSchema = z.object({ before: z.unknown(), after: z.unknown() });

/** Brings back a setting as it was before the change of journal line `seq`. */
export const undoSettingChange = (
  context: UseCaseContext,
  seq: number,
): Promise<Result<void, UndoSettingError>> => {
  needsOwner(context, 'settings');
  return transact(
    context,
    ['settings', 'journal'],
    async (context): Promise<Result<void, UndoSettingError>> => {
      const { db } = context;
      const entry = await db.journal.get(seq);
      const key = changeable.safeParse(entry?.refId);
      const detail = detailSchema.safeParse(entry?.detail);
      if (entry?.kind !== 'shop' || !key.success || !detail.success) return err('nothing-to-undo');
      if ((await db.journal.where('undoes').equals(seq).count()) > 0) return err('nothing-to-undo');
      const { before, after } = detail.data;
      if (!sameRecord((await db.settings.get(key.data))?.value, after)) return err('changed-since');
      const known = settingSchemas[key.data].safeParse(before);
      if (!known.success && key.data === 'shop') return err('first-entry');
      // Terms and rules never written before are the built-in ones.
      if (known.success) await db.settings.put({ key: key.data, value: known.data });
      else await db.settings.delete(key.data);
      await writeJournal(context, {
        kind: 'shop',
        refId: key.data,
        label: entry.label,
        undoes: seq,
        detail: { before: after, after: before },
      });
      return ok(undefined);
    },
  );
};
