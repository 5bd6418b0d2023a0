import { usePeople } from '@renderer/data/people';
import type { TapeLine } from '@renderer/data/queries/tape';
import { doneByText } from '@shared/domain/done-by';
import { useState } from 'react';
import { TapeRow } from './TapeRow';
import classes from './TapeView.module.css';

const FIRST = 100;

interface TapeLinesProps {
  readonly label: string;
  readonly lines: readonly TapeLine[];
  /** The lines were written on other days than the tape's. */
  readonly ofOtherDays?: boolean;
  readonly onUndo: (line: TapeLine) => void;
  readonly onReceipt: (line: TapeLine) => void;
  readonly onLeave: () => void;
}

/** The lines themselves, the first of many until more are asked for. */
export const TapeLines = ({ label, lines, ofOtherDays, onUndo, onReceipt, onLeave }: TapeLinesProps) => {
  const [shown, setShown] = useState(FIRST);
  const people = usePeople();
  return (
    <>
      <ol className={classes.lines} aria-label={label}>
        {lines.slice(0, shown).map((line) => (
          <TapeRow
            key={line.entry.seq}
            line={line}
            doneBy={doneByText(line.entry, people)}
            showsDay={ofOtherDays}
            onUndo={() => onUndo(line)}
            onReceipt={() => onReceipt(line)}
            onLeave={onLeave}
          />
        ))}
      </ol>
      {lines.length > shown && (
        <button type="button" className={classes.more} onClick={() => setShown(shown + FIRST)}>
          Mostrar mais
        </button>
      )}
    </>
  );
};
