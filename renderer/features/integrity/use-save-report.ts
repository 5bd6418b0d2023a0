import { useShop } from '@renderer/data/shop-context';
import { notify } from '@renderer/ui/notify';
import { toFileName } from '@shared/ipc/file-names';
import { reportCsv } from './report';
import type { Checked } from './use-inspection';

/** Saves what was found as a spreadsheet, for the owner. */
export const useSaveReport = ({ groups, names }: Checked): (() => Promise<void>) => {
  const { platform, today } = useShop();
  return async () => {
    const csv = reportCsv(groups, (id) => names.get(id) ?? 'um cliente que não está na loja');
    const saved = await platform.saveFile({
      kind: 'csv',
      suggestedName: toFileName(`Conferência ${today}`, 'csv'),
      bytes: new TextEncoder().encode(csv),
    });
    if (saved.saved) notify.done(`Relatório salvo: ${saved.name}`);
    else if (saved.reason !== 'cancelled')
      notify.failed('Não foi possível salvar o relatório. Escolha outra pasta e tente de novo.');
  };
};
