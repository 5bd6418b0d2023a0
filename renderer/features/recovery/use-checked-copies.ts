import { readDevice } from '@renderer/data/device';
import { fileReasonText } from '@renderer/features/copy-words';
import type { Platform } from '@renderer/platform/platform';
import { backupTasks } from '@renderer/use-cases/background';
import { type FoundCopy, findCopies } from '@renderer/use-cases/find-copies';
import { backupErrorReason } from '@shared/backup/errors';
import type { BackupTotals } from '@shared/backup/format';
import { useEffect, useState } from 'react';

/** What opening a copy showed. */
export type Checked =
  | { readonly state: 'waiting' }
  | { readonly state: 'good'; readonly totals: BackupTotals }
  /** Whole or not, only the passphrase tells. */
  | { readonly state: 'locked' }
  | { readonly state: 'bad'; readonly text: string };

export interface CheckedCopy {
  readonly copy: FoundCopy;
  readonly checked: Checked;
}

/** How many of the newest are opened without being asked for: a pen drive is slow. */
const CHECKED_AT_ONCE = 6;

/** Opens a copy from its first byte to its last. */
const check = async (copy: FoundCopy): Promise<Checked> => {
  const read = await copy.read();
  if (!read.ok) return { state: 'bad', text: fileReasonText(read.error) };
  const passphrase = await readDevice('copyPassphrase');
  const opened = await backupTasks().open({ file: read.value, passphrase });
  if (opened.ok) return { state: 'good', totals: opened.value.contents.totals };
  const { reason } = opened.error;
  if (reason === 'locked' || reason === 'wrong-passphrase') return { state: 'locked' };
  return { state: 'bad', text: backupErrorReason(opened.error) };
};

/** The copies within reach, the newest opened one after the other. Undefined while they are looked for. */
export const useCheckedCopies = (platform: Platform): readonly CheckedCopy[] | undefined => {
  const [found, setFound] = useState<readonly FoundCopy[]>();
  const [results, setResults] = useState<ReadonlyMap<string, Checked>>(new Map());
  useEffect(() => {
    let isCurrent = true;
    const look = async () => {
      const copies = await findCopies(platform);
      if (!isCurrent) return;
      setFound(copies);
      for (const copy of copies.slice(0, CHECKED_AT_ONCE)) {
        const result = await check(copy);
        if (!isCurrent) return;
        setResults((before) => new Map(before).set(copy.key, result));
      }
    };
    void look();
    return () => {
      isCurrent = false;
    };
  }, [platform]);
  return found?.map((copy) => ({ copy, checked: results.get(copy.key) ?? { state: 'waiting' } }));
};
