import { useOwnerApproval } from '@renderer/data/owner-approval';
import { notify } from '@renderer/ui/notify';
import { addHoliday, removeHoliday } from '@renderer/use-cases/update-holidays';
import type { LocalHoliday } from '@shared/calendar/holidays';
import { holidayRefused } from './holiday-words';
import { useUndoSetting } from './use-undo-setting';

/** Adds and removes the shop's own holidays, and says how it went; what was done can be taken back. */
export const useHolidays = () => {
  const { withOwner } = useOwnerApproval();
  const undo = useUndoSetting();
  const tell = (seq: number | undefined, text: string) =>
    notify.done(text, seq === undefined ? undefined : () => undo(seq));
  /** True when it was added. */
  const add = async (holiday: LocalHoliday): Promise<boolean> => {
    const added = await withOwner(null, (by) => addHoliday(by, holiday));
    if (!added) return false;
    if (added.ok) tell(added.value.seq, `${holiday.name} entrou na lista de feriados.`);
    else notify.failed(holidayRefused[added.error]);
    return added.ok;
  };
  const remove = async (holiday: LocalHoliday): Promise<void> => {
    const removed = await withOwner(null, (by) => removeHoliday(by, holiday));
    if (!removed) return;
    if (removed.ok) tell(removed.value.seq, `${holiday.name} saiu da lista de feriados.`);
    else notify.failed(holidayRefused[removed.error]);
  };
  return { add, remove };
};
