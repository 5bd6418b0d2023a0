import { useShop } from '@renderer/data/shop-context';
import { notify } from '@renderer/ui/notify';
import { rejectedRowsCsv } from '@shared/import/rejected-csv';
import { exportHeaders } from '@shared/import/remembered';
import { toFileName } from '@shared/ipc/file-names';
import type { Preview } from './use-import';

/** Saves the rows that stay out, with the reason of each, to be mended and imported again. */
export const useSaveRejected = (): ((preview: Preview) => Promise<void>) => {
  const { platform } = useShop();
  return async ({ sheet, plan }) => {
    const csv = rejectedRowsCsv(exportHeaders(sheet.opened.columns, sheet.mapping), plan.rejected);
    const stem = sheet.fileName.replace(/\.[^.]*$/, '');
    const outcome = await platform.saveFile({
      kind: 'csv',
      suggestedName: toFileName(`${stem} - linhas a corrigir`, 'csv'),
      bytes: new TextEncoder().encode(csv),
    });
    if (outcome.saved) notify.done(`Linhas salvas em ${outcome.name}. Corrija e importe esse arquivo.`);
    else if (outcome.reason !== 'cancelled')
      notify.failed('Não foi possível salvar o arquivo. Escolha outra pasta e tente de novo.');
  };
};
