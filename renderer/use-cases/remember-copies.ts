import type { CopiesKept, CopyTrouble, PlaceKept } from '@renderer/data/backup/copies-kept';
import { changeDevice, readDevice } from '@renderer/data/device';
import { sumCents } from '@shared/money/cents';
import type { BackupContext, BackupFile, ExportError, PlaceOutcome } from './export-backup';

const reasonOf = (error: ExportError): string =>
  error.reason === 'not-written' ? error.cause : error.reason;

const troubleAfter = (before: CopyTrouble | undefined, reason: string, at: number): CopyTrouble => ({
  reason,
  since: before?.since ?? at,
  triedAt: at,
  tries: (before?.tries ?? 0) + 1,
});

const placeAfter = (
  before: PlaceKept | undefined,
  { result }: PlaceOutcome,
  file: Pick<BackupFile, 'record'> | undefined,
  at: number,
): PlaceKept =>
  result.ok && file
    ? { good: file.record }
    : {
        ...before,
        trouble: troubleAfter(before?.trouble, result.ok ? 'unknown' : reasonOf(result.error), at),
      };

/** Where nothing can be written, as on a full disk: else the day's copy would be made over and over. */
let unwritten: CopiesKept | undefined;

/** How copies went on this computer. */
export const copiesRemembered = async (): Promise<CopiesKept | undefined> =>
  unwritten ?? (await readDevice('copies'));

const remember = async (change: (before: CopiesKept | undefined) => CopiesKept): Promise<void> => {
  try {
    await changeDevice('copies', (before) => change(unwritten ?? before));
    unwritten = undefined;
  } catch (error) {
    unwritten = change(await copiesRemembered());
    throw error;
  }
};

/** Notes how a copy went in each place, for the status and for trying again; what is on the device only. */
export const rememberOutcomes = async (
  { clock, platform }: BackupContext,
  outcomes: readonly PlaceOutcome[],
  file?: Pick<BackupFile, 'record' | 'mark' | 'contents'> & { readonly isTaken: boolean },
): Promise<void> => {
  const at = clock.now();
  const isProven = outcomes.some(({ result }) => result.ok);
  await remember((before) => {
    const places = { ...before?.places };
    for (const outcome of outcomes) {
      places[outcome.place.id] = placeAfter(places[outcome.place.id], outcome, file, at);
    }
    return {
      ...before,
      places,
      ...(file && isProven && { mark: file.mark, provenAt: at }),
      ...(file?.isTaken && { takenHomeAt: at }),
    };
  });
  if (!file || !(isProven || file.isTaken)) return;
  const { counts, header, totals } = file.contents;
  // A copy of nothing, as of a store that was deleted under an open window, must not hide that a shop was here.
  if (header.shop === '' && totals.customers === 0) return;
  await platform.lastKnown.remember({
    at,
    shop: header.shop,
    customers: totals.customers,
    records: sumCents(Object.values(counts)),
  });
};
