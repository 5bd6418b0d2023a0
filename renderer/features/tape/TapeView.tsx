import { usePeople } from '@renderer/data/people';
import { readTape, type TapeLine } from '@renderer/data/queries/tape';
import { useLive, useShop } from '@renderer/data/shop-context';
import { ActionButton } from '@renderer/ui/ActionButton';
import { EmptyState } from '@renderer/ui/EmptyState';
import { notify } from '@renderer/ui/notify';
import { useShortcuts } from '@renderer/ui/shortcuts';
import { addDays, type CivilDay } from '@shared/calendar/civil-day';
import { formatDay } from '@shared/calendar/format';
import { IconPrinter, IconReceipt } from '@tabler/icons-react';
import { useState } from 'react';
import { DayChooser } from './DayChooser';
import { DrawerCard } from './DrawerCard';
import { MoneyTable } from './MoneyTable';
import { moneyRows } from './money-rows';
import { type TapeDialog, TapeDialogs } from './TapeDialogs';
import { TapeLines } from './TapeLines';
import classes from './TapeView.module.css';
import { tapePaper } from './tape-paper';
import { tapeReceipt } from './tape-receipt';
import { confirmTextOf } from './undo-words';
import { useDrawer } from './use-drawer';
import { useUndoLine } from './use-undo-line';

interface TapeViewProps {
  readonly onLeave: () => void;
  /** Told when a dialog opens on top and when it closes. */
  readonly onDialog: (isOpen: boolean) => void;
}

/** A day as a tape: what came in, the counted drawer, and every line, newest first. */
export const TapeView = ({ onLeave, onDialog }: TapeViewProps) => {
  const { db, today, shop, terms } = useShop();
  // Null follows the calendar past midnight.
  const [chosen, setChosen] = useState<CivilDay | null>(null);
  const day = chosen ?? today;
  const people = usePeople();
  const tape = useLive((db) => readTape(db, day), [day]);
  const [dialog, setDialog] = useState<TapeDialog | null>(null);
  const undoLine = useUndoLine();
  const { reopen } = useDrawer();
  const open = (next: TapeDialog | null) => {
    setDialog(next);
    onDialog(next !== null);
  };
  const choose = (next: CivilDay) => {
    if (next <= today) setChosen(next === today ? null : next);
  };
  const goBy = (days: number) => () => choose(addDays(day, days));
  const count = () => {
    if (tape && !tape.closing) open({ what: 'count' });
  };
  const print = () => {
    if (!tape) return;
    const title = `Fita do dia ${formatDay(day)}`;
    open({ what: 'paper', title, document: tapePaper(tape, day, shop, people) });
  };
  const printReceipt = async ({ entry }: TapeLine) => {
    const receipt = await tapeReceipt(db, { shop, holidays: terms.holidays }, entry);
    if (receipt) open({ what: 'paper', ...receipt });
    else notify.failed('Este papel não existe mais: o que ele contava foi desfeito. Nada foi mudado agora.');
  };
  useShortcuts({
    f: count,
    i: print,
    a: goBy(-1),
    s: goBy(1),
  });
  const ask = (line: TapeLine) => {
    if (confirmTextOf(line) === null) void undoLine(line);
    else open({ what: 'undo', line });
  };
  const isToday = day === today;
  return (
    <div className={classes.tape}>
      <div className={classes.head}>
        <DayChooser day={day} today={today} onChange={choose} />
        <ActionButton size="sm" icon={IconPrinter} keyHint="I" onClick={print}>
          Imprimir
        </ActionButton>
      </div>
      {tape && (
        <>
          <MoneyTable {...moneyRows(tape.money, day, today)} />
          <DrawerCard
            tape={tape}
            onCount={count}
            onReopen={() => tape.closing && void reopen(tape.closing)}
          />
          {tape.lines.length === 0 ? (
            <EmptyState
              icon={IconReceipt}
              title={isToday ? 'Nada foi feito hoje ainda' : 'Nada foi feito neste dia'}
              text={
                isToday
                  ? 'Cada venda, recebimento e conversa de hoje aparece aqui, e pode ser desfeito.'
                  : 'Escolha outro dia acima, ou ande com A (anterior) e S (seguinte).'
              }
            />
          ) : (
            <TapeLines
              key={day}
              label={isToday ? 'O que foi feito hoje' : 'O que foi feito no dia'}
              lines={tape.lines}
              onUndo={ask}
              onReceipt={(line) => void printReceipt(line)}
              onLeave={onLeave}
            />
          )}
          {tape.later.length > 0 && (
            <section className={classes.later}>
              <h3>Anotado depois, com a data deste dia</h3>
              <TapeLines
                key={day}
                label="Anotado depois"
                lines={tape.later}
                ofOtherDays
                onUndo={ask}
                onReceipt={(line) => void printReceipt(line)}
                onLeave={onLeave}
              />
            </section>
          )}
        </>
      )}
      <TapeDialogs
        dialog={dialog}
        day={day}
        money={tape?.money}
        onUndo={undoLine}
        onClose={() => open(null)}
      />
    </div>
  );
};
