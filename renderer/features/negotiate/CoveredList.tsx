import { Checkbox } from '@mantine/core';
import { DueBadge } from '@renderer/ui/DueBadge';
import { Money } from '@renderer/ui/Money';
import type { CivilDay } from '@shared/calendar/civil-day';
import { formatDay } from '@shared/calendar/format';
import type { Cheque } from '@shared/domain/cheque/cheque';
import { type Installment, isAwaiting, isDue, outstandingCents } from '@shared/domain/installment';
import { amountDue } from '@shared/domain/late-charges';
import type { Terms } from '@shared/domain/terms';
import type { Cents } from '@shared/money/cents';
import { awaitingText, chequesAwaited } from '@shared/rules/cheques/awaiting-words';
import { IconWritingSign } from '@tabler/icons-react';
import classes from './CoveredList.module.css';

export interface CoveredListProps {
  readonly open: readonly Installment[];
  /** Cheques that some of them wait for: those stay out until they came back. */
  readonly awaited: readonly Cheque[];
  readonly chosen: readonly Installment[];
  readonly day: CivilDay;
  readonly terms: Terms;
  readonly error?: string;
  readonly onToggle: (id: string) => void;
  readonly onChooseAll: (all: boolean) => void;
}

/** What enters the agreement: every open installment, with what it is worth today. */
export const CoveredList = (props: CoveredListProps) => {
  const { open, awaited, chosen, day, terms, error, onToggle, onChooseAll } = props;
  const ids = new Set(chosen.map(({ id }) => id));
  const count = open.filter(isDue).length;
  const all = ids.size === count;
  return (
    <section className={classes.panel} aria-label="O que entra no acordo">
      <header className={classes.head}>
        <Checkbox
          label="O que entra no acordo"
          classNames={{ label: classes.heading }}
          checked={all}
          indeterminate={!all && ids.size > 0}
          onChange={() => onChooseAll(!all)}
        />
        <span className={classes.count}>
          {ids.size} de {count}
        </span>
      </header>
      <ul className={classes.list}>
        {open.map((installment) => (
          <li key={installment.id}>
            {isAwaiting(installment) ? (
              <AwaitingRow installment={installment} awaited={awaited} />
            ) : (
              <Checkbox
                classNames={{ root: classes.row, body: classes.body, labelWrapper: classes.grow }}
                checked={ids.has(installment.id)}
                onChange={() => onToggle(installment.id)}
                label={<CoveredRow installment={installment} day={day} terms={terms} />}
              />
            )}
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

const Numbered = ({ installment, cents }: { readonly installment: Installment; readonly cents: Cents }) => (
  <span className={classes.line}>
    <span>
      {installment.number} de {installment.count} · {formatDay(installment.dueDay)}
    </span>
    <Money cents={cents} />
  </span>
);

/** Stays out, and says why. */
const AwaitingRow = ({
  installment,
  awaited,
}: {
  readonly installment: Installment;
  readonly awaited: readonly Cheque[];
}) => (
  <div className={classes.awaiting}>
    <IconWritingSign size={20} aria-hidden />
    <span className={classes.label}>
      <Numbered installment={installment} cents={outstandingCents(installment)} />
      <span>{awaitingText(chequesAwaited(installment, awaited))}</span>
    </span>
  </div>
);

const CoveredRow = ({
  installment,
  day,
  terms,
}: {
  readonly installment: Installment;
  readonly day: CivilDay;
  readonly terms: Terms;
}) => (
  <span className={classes.label}>
    <Numbered installment={installment} cents={amountDue(installment, day, terms)} />
    <span className={classes.line}>
      <span className={classes.what} title={installment.description}>
        {installment.description}
      </span>
      <DueBadge day={installment.dueDay} today={day} />
    </span>
  </span>
);
