import type { Progress } from '@renderer/data/backup/dump-store';
import { journalMark } from '@renderer/data/backup/journal-mark';
import { localMoment } from '@renderer/data/local-moment';
import { copyDue, type DueFacts } from '@shared/backup/due';
import type { Result } from '@shared/result';
import { type BackupContext, type ExportError, type Exported, exportBackup } from './export-backup';
import { copiesRemembered } from './remember-copies';

/** What only the window knows. */
export type Moment = Pick<DueFacts, 'openForMs' | 'idleForMs' | 'isClosing'>;

export interface AutomaticOptions {
  readonly progress?: Progress;
  /** Told before a copy is begun. */
  readonly onBegin?: () => void;
}

const AWAY = 'folder-missing';

/** The store and the places as the rules want to know them; null where there is nothing to copy yet. */
const factsOf = async ({ db, clock, platform }: BackupContext, moment: Moment): Promise<DueFacts | null> => {
  const mark = await journalMark(db);
  if (mark === '') return null;
  const kept = await copiesRemembered();
  const at = kept?.provenAt;
  const places = await platform.places.list();
  return {
    ...moment,
    now: clock.now(),
    today: clock.today(),
    changed: kept?.mark !== mark,
    ...(at !== undefined && { proven: { at, day: localMoment(at).day } }),
    places: places.map(({ id, reachable }) => {
      const trouble = kept?.places[id]?.trouble;
      return { id, reachable, ...(trouble && { trouble: { ...trouble, wasAway: trouble.reason === AWAY } }) };
    }),
  };
};

/** Makes a copy if it is time for one; null when it is not. Asked every little while, and on closing. */
export const automaticBackup = async (
  context: BackupContext,
  moment: Moment,
  { progress, onBegin }: AutomaticOptions = {},
): Promise<Result<Exported, ExportError> | null> => {
  const facts = await factsOf(context, moment);
  const due = facts && copyDue(facts);
  if (!due?.make) return null;
  onBegin?.();
  return exportBackup(context, {
    places: due.places,
    // Closing would break off one that somebody began by hand.
    waits: moment.isClosing,
    ...(progress && { progress }),
  });
};
