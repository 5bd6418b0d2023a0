import type { CustomerFile } from '@renderer/data/queries/customer-file';
import { TabNote } from '@renderer/features/tab';
import type { ComponentType } from 'react';
import { ChequesNote } from './ChequesNote';
import classes from './CustomerScreen.module.css';
import { CreditNote } from './credit/CreditNote';
import { HeardNote } from './heard/HeardNote';
import { LegalNote } from './legal/LegalNote';
import { StoreCreditNote } from './StoreCreditNote';
import { StandingNote } from './standing/StandingNote';
import type { TimelineAction } from './timeline-action';

export interface AccountNoteProps {
  readonly file: CustomerFile;
  readonly onAct: (action: TimelineAction) => void;
}

/** Lines between the figures and the panels, each of which shows itself only when it has something to say. */
const NOTES: readonly ComponentType<AccountNoteProps>[] = [
  LegalNote,
  HeardNote,
  StandingNote,
  ChequesNote,
  CreditNote,
  StoreCreditNote,
  TabNote,
];

export const AccountNotes = (props: AccountNoteProps) => (
  <div className={classes.accountNotes}>
    {NOTES.map((Note) => (
      <Note key={Note.name} {...props} />
    ))}
  </div>
);
