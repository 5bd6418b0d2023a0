import { readTape, type TapeLine } from '@renderer/data/queries/tape';
import { useLive, useShop } from '@renderer/data/shop-context';
import { EmptyState } from '@renderer/ui/EmptyState';
import { formatDayLong } from '@shared/calendar/format';
import { IconReceipt } from '@tabler/icons-react';
import { useState } from 'react';
import { ReceivedTotals } from './ReceivedTotals';
import { TapeRow } from './TapeRow';
import classes from './TapeView.module.css';
import { UndoDialog } from './UndoDialog';
import { confirmTextOf } from './undo-words';
import { useUndoLine } from './use-undo-line';

const FIRST = 100;

/** The day as a tape: what came in, and every line, newest first. */
export const TapeView = ({ onLeave }: { readonly onLeave: () => void }) => {
  const { today } = useShop();
  const tape = useLive((db) => readTape(db, today), [today]);
  const [asking, setAsking] = useState<TapeLine | null>(null);
  const [shown, setShown] = useState(FIRST);
  const undoLine = useUndoLine();
  if (!tape) return null;
  const ask = (line: TapeLine) => {
    if (confirmTextOf(line) === null) void undoLine(line);
    else setAsking(line);
  };
  return (
    <div className={classes.tape}>
      <p className={classes.day}>{formatDayLong(today)}</p>
      <ReceivedTotals received={tape.received} />
      {tape.lines.length === 0 ? (
        <EmptyState
          icon={IconReceipt}
          title="Nada foi feito hoje ainda"
          text="Cada venda, recebimento e conversa de hoje aparece aqui, e pode ser desfeito."
        />
      ) : (
        <ol className={classes.lines} aria-label="O que foi feito hoje">
          {tape.lines.slice(0, shown).map((line) => (
            <TapeRow key={line.entry.seq} line={line} onUndo={() => ask(line)} onLeave={onLeave} />
          ))}
        </ol>
      )}
      {tape.lines.length > shown && (
        <button type="button" className={classes.more} onClick={() => setShown(shown + FIRST)}>
          Mostrar mais
        </button>
      )}
      {asking && (
        <UndoDialog line={asking} onClose={() => setAsking(null)} onConfirm={() => undoLine(asking)} />
      )}
    </div>
  );
};
