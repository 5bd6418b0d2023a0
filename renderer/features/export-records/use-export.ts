import { useOwnerApproval } from '@renderer/data/owner-approval';
import { makeTablesInWorker } from '@renderer/data/tables/make-in-worker';
import type { TablesRequest } from '@renderer/data/tables/make-tables';
import { notify } from '@renderer/ui/notify';
import { exportRecords } from '@renderer/use-cases/export-records';
import { useState } from 'react';
import { exportErrorText, savedAllText } from './export-words';

export interface Export {
  /** Share of the work done, 0 to 1; null while nothing is being made. */
  readonly share: number | null;
  save(request: TablesRequest): Promise<void>;
}

/** Makes the chosen spreadsheets and saves them. */
export const useExport = (): Export => {
  const { withOwner } = useOwnerApproval();
  const [share, setShare] = useState<number | null>(null);

  const save = async (request: TablesRequest) => {
    if (share !== null) return;
    setShare(0);
    try {
      const exported = await withOwner('export', (by) =>
        exportRecords(by, request, makeTablesInWorker, setShare),
      );
      if (!exported) return;
      if (exported.ok) return notify.done(savedAllText(exported.value.saved, exported.value.rows));
      const text = exportErrorText(exported.error);
      if (text !== null) notify.failed(text);
    } catch {
      notify.failed('As planilhas não puderam ser feitas. Nada mudou na sua loja; tente de novo.');
    } finally {
      setShare(null);
    }
  };

  return { share, save };
};
