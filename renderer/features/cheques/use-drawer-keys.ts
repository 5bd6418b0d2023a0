import { useChequeDrawer } from '@renderer/stores/cheque-drawer';
import { listKeys } from '@renderer/ui/list-keys';
import { type Shortcuts, useShortcuts } from '@renderer/ui/shortcuts';
import type { ChequeList } from './use-cheque-list';
import type { Marks } from './use-marks';
import { viewBeside } from './views';

interface DrawerKeys {
  readonly list: ChequeList;
  readonly marks: Marks;
  readonly onSearch: () => void;
  readonly onCount: () => void;
  readonly onPrint: () => void;
}

/** Keys of the whole screen; letters belong to the cheque on the right. */
export const useDrawerKeys = ({ list, marks, onSearch, onCount, onPrint }: DrawerKeys): void => {
  const { view, typed } = useChequeDrawer();
  const hasMarks = marks.marked.count > 0;
  const space = ({ shiftKey }: KeyboardEvent) => (shiftKey ? marks.markGroup() : marks.markChosen());
  const batch = () => marks.open(marks.marked.deposit.cheques.length > 0 ? 'deposit' : 'clear');
  const forget = () => list.search('');
  const previous = () => list.show(viewBeside(view, -1));
  const next = () => list.show(viewBeside(view, 1));
  const inList: Shortcuts = { ...listKeys(list.move), ' ': space, Enter: hasMarks ? batch : undefined };
  useShortcuts({
    // Who signed is a list with keys of its own.
    ...(view !== 'signers' && inList),
    ...(view === 'ended' && { ',': () => list.stepMonth(-1), '.': () => list.stepMonth(1) }),
    // With nothing marked and nothing searched for, Esc leaves the screen.
    Escape: hasMarks ? marks.clear : typed !== '' ? forget : undefined,
    ArrowLeft: previous,
    ArrowRight: next,
    'mod+f': onSearch,
    F7: onCount,
    F8: onPrint,
  });
};
