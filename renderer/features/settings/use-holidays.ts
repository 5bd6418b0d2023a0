import { useShop } from '@renderer/data/shop-context';
import { notify } from '@renderer/ui/notify';
import { addHoliday, removeHoliday } from '@renderer/use-cases/update-holidays';
import type { LocalHoliday } from '@shared/calendar/holidays';
import { holidayRefused } from './holiday-words';
import { useUndoSetting } from './use-undo-setting';

/** Adds and removes the shop's own holidays, and says how it went; what was done can be taken back. */
export const useHolidays = () => {
  const context = useShop();
  const undo = useUndoSetting();
  const tell = (seq: number | undefined, text: string) =>
    notify.done(text, seq === undefined ? undefined : () => undo(seq));
  /** True when it was added. */
  const add = async (holiday: LocalHoliday): Promise<boolean> => {
    const added = await addHoliday(context, holiday);
    if (added.ok) tell(added.value.seq, `${holiday.name} entrou na lista de feriados.`);
    else notify.failed(holidayRefused[added.error]);
    return added.ok;
  };
  const remove = async (holiday: LocalHoliday): Promise<void> => {
    const removed = await removeHoliday(context, holiday);
    if (removed.ok) tell(removed.value.seq, `${holiday.name} saiu da lista de feriados.`);
    else notify.failed(holidayRefused[removed.error]);
  };
  return { add, remove };
};
