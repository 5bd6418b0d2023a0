import type { CivilDay } from '@shared/calendar/civil-day';
import { formatDay } from '@shared/calendar/format';
import classes from './ProposalDetail.module.css';
import type { VersionLine } from './proposal-view';

/** What was proposed and asked for, the newest first. */
export const VersionList = ({ lines }: { readonly lines: readonly VersionLine[] }) => (
  <section aria-label="Versões">
    <h3 className={classes.heading}>{lines.length === 1 ? 'O que foi proposto' : 'Versões'}</h3>
    <ol className={classes.versions} reversed>
      {lines.map(({ version, title, day, text, notes, isLast }) => (
        <li key={version} data-last={isLast || undefined}>
          <div className={classes.top}>
            <b>{title}</b>
            <time dateTime={day}>{formatDay(day as CivilDay)}</time>
          </div>
          <p className={classes.terms}>{text}</p>
          {notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </li>
      ))}
    </ol>
  </section>
);
