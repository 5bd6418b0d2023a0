import { useOwnerApproval } from '@renderer/data/owner-approval';
import { useShop } from '@renderer/data/shop-context';
import type { ReadTables } from '@renderer/import/tables/read-tables';
import { readFilesInWorker } from '@renderer/import/tables/tables-reader';
import { importRecordsBack, type RecordsBack } from '@renderer/use-cases/records-back/import-records-back';
import { type PreparedRecords, prepareRecordsBack } from '@renderer/use-cases/records-back/prepare';
import type { UseCaseContext } from '@renderer/use-cases/use-case';
import { useEffect, useRef, useState } from 'react';
import { problemText } from './words';

/** Rows that were looked at, and could be brought in. */
export interface Looked {
  readonly read: ReadTables;
  readonly prepared: PreparedRecords;
}

export type BackStep =
  | { readonly step: 'reading'; readonly share: number }
  | { readonly step: 'looking'; readonly share: number }
  | { readonly step: 'lost' }
  | { readonly step: 'preview'; readonly looked: Looked; readonly problem?: string }
  | { readonly step: 'saving'; readonly share: number }
  | { readonly step: 'done'; readonly looked: Looked; readonly back: RecordsBack };

export interface RecordsBackFlow {
  readonly state: BackStep;
  save(looked: Looked): Promise<void>;
}

/** From files of Em Dia to their records in the shop. Until `save`, nothing is written. */
export const useRecordsBack = (files: readonly File[]): RecordsBackFlow => {
  const { db } = useShop();
  const { withOwner } = useOwnerApproval();
  const [state, setState] = useState<BackStep>({ step: 'reading', share: 0 });
  const isHere = useRef(true);

  const look = async (read: ReadTables, problem?: string) => {
    const prepared = await prepareRecordsBack(db, read.sheets, (share) => {
      if (isHere.current) setState({ step: 'looking', share });
    });
    if (isHere.current) setState({ step: 'preview', looked: { read, prepared }, problem });
  };

  const open = async () => {
    const read = await readFilesInWorker(files, (share) => {
      if (isHere.current) setState({ step: 'reading', share });
    });
    if (!isHere.current) return;
    if (read) await look(read);
    else setState({ step: 'lost' });
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for these files
  useEffect(() => {
    isHere.current = true;
    open().catch((error: unknown) => {
      if (isHere.current) setState({ step: 'lost' });
      reportError(error);
    });
    return () => {
      isHere.current = false;
    };
  }, [files]);

  const write = async (by: UseCaseContext, looked: Looked) => {
    setState({ step: 'saving', share: 0 });
    const names = files.map(({ name }) => name);
    const back = await importRecordsBack(by, looked.prepared, names, (share) =>
      setState({ step: 'saving', share }),
    );
    if (back.ok) return setState({ step: 'done', looked, back: back.value });
    if (back.error.reason === 'changed-meanwhile') return look(looked.read, problemText(back.error));
    setState({ step: 'preview', looked, problem: problemText(back.error) });
  };

  return {
    state,
    save: async (looked) => {
      await withOwner('import', (by) => write(by, looked));
    },
  };
};
