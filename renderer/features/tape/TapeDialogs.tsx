import { drawerStart } from '@renderer/data/queries/drawer';
import type { TapeLine } from '@renderer/data/queries/tape';
import { useLive, useShop } from '@renderer/data/shop-context';
import type { PaperDocument } from '@renderer/documents/paper-document';
import { PaperPreview } from '@renderer/features/paper-preview';
import type { CivilDay } from '@shared/calendar/civil-day';
import { cashCents, type DayMoney } from '@shared/domain/day-money';
import { CloseDrawerDialog } from './CloseDrawerDialog';
import { UndoDialog } from './UndoDialog';

// pdfmake and its viewer load with the first paper that is looked at.
export type TapeDialog =
  | { readonly what: 'count' }
  | { readonly what: 'undo'; readonly line: TapeLine }
  | { readonly what: 'paper'; readonly title: string; readonly document: PaperDocument };

interface TapeDialogsProps {
  readonly dialog: TapeDialog | null;
  readonly day: CivilDay;
  readonly money: DayMoney | undefined;
  readonly onUndo: (line: TapeLine) => Promise<void>;
  readonly onClose: () => void;
}

/** What opens on top of the tape. */
export const TapeDialogs = ({ dialog, day, money, onUndo, onClose }: TapeDialogsProps) => {
  const { platform } = useShop();
  // Read ahead, so that the keyboard lands on the amount at once.
  const start = useLive((db) => drawerStart(db, day), [day]);
  switch (dialog?.what) {
    case 'undo':
      return <UndoDialog line={dialog.line} onClose={onClose} onConfirm={() => onUndo(dialog.line)} />;
    case 'count':
      return start && money ? (
        <CloseDrawerDialog day={day} start={start} cashCents={cashCents(money)} onClose={onClose} />
      ) : null;
    case 'paper':
      return (
        <PaperPreview document={dialog.document} title={dialog.title} platform={platform} onClose={onClose} />
      );
    default:
      return null;
  }
};
