import { Checkbox } from '@mantine/core';
import { DueBadge } from '@renderer/ui/DueBadge';
import { Money } from '@renderer/ui/Money';
import type { CivilDay } from '@shared/calendar/civil-day';
import { IconAlertTriangle, IconLock } from '@tabler/icons-react';
import classes from './CoveredList.module.css';
import { allIds, type OpenLine, type OutLine } from './covered-lines';

export interface CoveredListProps {
  readonly lines: readonly OpenLine[];
  readonly out: readonly OutLine[];
  readonly chosenIds: ReadonlySet<string>;
  readonly day: CivilDay;
  readonly error?: string;
  readonly onToggle: (id: string) => void;
  readonly onChoose: (ids: readonly string[]) => void;
}

/** What enters the agreement: everything open, with what it is worth today. */
export const CoveredList = (props: CoveredListProps) => {
  const { lines, out, chosenIds, day, error, onToggle, onChoose } = props;
  const everything = allIds(lines);
  const all = everything.every((id) => chosenIds.has(id));
  return (
    <section className={classes.panel} aria-label="O que entra no acordo">
      <header className={classes.head}>
        <Checkbox
          label="O que entra no acordo"
          classNames={{ label: classes.heading }}
          checked={all}
          indeterminate={!all && chosenIds.size > 0}
          onChange={() => onChoose(all ? [] : everything)}
        />
        <span className={classes.count}>
          {chosenIds.size} de {lines.length}
        </span>
      </header>
      <ul className={classes.list}>
        {lines.map((line) => (
          <li key={line.id}>
            <Checkbox
              classNames={{ root: classes.row, body: classes.body, labelWrapper: classes.grow }}
              checked={chosenIds.has(line.id)}
              onChange={() => onToggle(line.id)}
              label={<OpenRow line={line} day={day} />}
            />
          </li>
        ))}
        {out.map((line) => (
          <li key={line.id}>
            <OutRow line={line} />
          </li>
        ))}
      </ul>
      {error && (
        <p className={classes.error} role="alert">
          {error}
        </p>
      )}
    </section>
  );
};

const OpenRow = ({ line, day }: { readonly line: OpenLine; readonly day: CivilDay }) => (
  <span className={classes.label}>
    <span className={classes.line}>
      <span>{line.title}</span>
      <Money cents={line.cents} />
    </span>
    <span className={classes.line}>
      <span className={classes.what} title={line.description}>
        {line.description}
      </span>
      {line.dueDay && <DueBadge day={line.dueDay} today={day} />}
    </span>
    {line.mark && (
      <span className={classes.mark}>
        <IconAlertTriangle size={16} aria-hidden />
        {line.mark}
      </span>
    )}
  </span>
);

/** Stays out, and says why. */
const OutRow = ({ line }: { readonly line: OutLine }) => (
  <div className={classes.out}>
    <IconLock size={20} aria-hidden />
    <span className={classes.label}>
      <span className={classes.line}>
        <span>{line.title}</span>
        <Money cents={line.cents} />
      </span>
      <span>{line.reason}</span>
    </span>
  </div>
);
