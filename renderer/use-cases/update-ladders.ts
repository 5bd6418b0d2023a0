import { err, ok, type Result } from '@shared/result';
import { type Ladders, laddersSchema } from '@shared/rules/ladder/ladder';
import { changeSetting } from './settings-change';
import type { UseCaseContext } from './use-case';

export interface UpdatedLadders {
  readonly ladders: Ladders;
  /** The journal line that `undoSettingChange` takes back; absent when nothing changed. */
  readonly seq?: number;
}

/** Changes the reminder ladders of the shop. Steps already taken stay taken; promises keep their tolerance. */
export const updateLadders = async (
  context: UseCaseContext,
  ladders: Ladders,
): Promise<Result<UpdatedLadders, 'invalid'>> => {
  const parsed = laddersSchema.safeParse(ladders);
  if (!parsed.success) return err('invalid');
  const changed = await changeSetting(context, 'ladders', parsed.data, 'Régua de lembretes');
  return changed.ok ? ok({ ladders: parsed.data, seq: changed.value }) : changed;
};
