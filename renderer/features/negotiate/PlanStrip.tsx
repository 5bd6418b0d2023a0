import { Money } from '@renderer/ui/Money';
import { formatDay } from '@shared/calendar/format';
import type { Proposal } from '@shared/rules/negotiation/proposal';
import { paidInAll } from './compare';
import classes from './PlanStrip.module.css';

export interface PlanStripProps {
  readonly proposal: Proposal;
  readonly className?: string;
}

const payments = ({ plan, downPaymentCents }: Proposal) => [
  ...(downPaymentCents > 0
    ? [{ name: plan.length > 0 ? 'Entrada' : 'À vista', when: 'hoje', cents: downPaymentCents }]
    : []),
  ...plan.map((line) => ({
    name: plan.length === 1 && downPaymentCents === 0 ? 'Parcela única' : `${line.number}ª`,
    when: formatDay(line.dueDay),
    cents: line.principalCents,
  })),
];

/** More payments than this take one line each, so that entrada and a year are seen whole. */
const ROOMY = 6;

/** Every payment of the proposal with its day, and the total. */
export const PlanStrip = ({ proposal, className }: PlanStripProps) => {
  const cells = payments(proposal);
  return (
    <section className={`${classes.strip} ${className ?? ''}`} aria-label="Plano de pagamento">
      <ol className={classes.cells} data-dense={cells.length > ROOMY || undefined}>
        {cells.map((cell) => (
          <li key={cell.name} className={classes.cell}>
            <span>
              <span className={classes.name}>{cell.name}</span>{' '}
              <span className={classes.day}>{cell.when}</span>
            </span>
            <Money cents={cell.cents} weight={600} />
          </li>
        ))}
      </ol>
      <div className={classes.total}>
        <span className={classes.name}>Total do acordo</span>
        <Money cents={paidInAll(proposal)} size="lg" weight={600} />
        <span className={classes.day}>termina em {formatDay(proposal.endsOn)}</span>
      </div>
    </section>
  );
};
