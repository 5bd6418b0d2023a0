import { formatDay } from '@shared/calendar/format';
import type { Cheque } from '@shared/domain/cheque/cheque';
import { isUnpaid, isWaiting } from '@shared/domain/cheque/cheque-moves';
import { deadlineWords } from '@shared/rules/cheques/deadline-words';
import { chequeDeadlines, type DeadlineKind } from '@shared/rules/cheques/deadlines';
import classes from './ChequePanel.module.css';

const KINDS: readonly DeadlineKind[] = ['presentation', 'execution', 'enrichment', 'monitory'];

/** All the deadlines of a cheque, for whoever wants to see them. */
export const Deadlines = ({ cheque }: { readonly cheque: Cheque }) => {
  const days = chequeDeadlines(cheque);
  if (!isWaiting(cheque.status) && !isUnpaid(cheque.status)) return null;
  return (
    <section aria-label="Prazos">
      <details className={classes.deadlines}>
        <summary>Prazos, contados da emissão</summary>
        <dl>
          {KINDS.map((kind) => (
            <div key={kind}>
              <dt>
                {deadlineWords[kind].name} <small>{deadlineWords[kind].source}</small>
              </dt>
              <dd>até {formatDay(days[kind])}</dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  );
};
