import { DueBadge } from '@renderer/ui/DueBadge';
import { Money } from '@renderer/ui/Money';
import { Pill } from '@renderer/ui/Pill';
import type { CivilDay } from '@shared/calendar/civil-day';
import { formatDay } from '@shared/calendar/format';
import type { Cheque } from '@shared/domain/cheque/cheque';
import { type Installment, isAwaiting } from '@shared/domain/installment';
import { formatMoney } from '@shared/money/format';
import { awaitingText, chequesAwaited } from '@shared/rules/cheques/awaiting-words';
import {
  IconArrowBackUp,
  IconCircleCheck,
  IconHeartBroken,
  IconRefresh,
  IconWritingSign,
} from '@tabler/icons-react';
import classes from './agreement-tables.module.css';
import type { AgreementDetailView } from './detail-view';
import type { PlanLine } from './plan-lines';

interface PlanTableProps {
  readonly view: AgreementDetailView;
  readonly lines: readonly PlanLine[];
  readonly today: CivilDay;
}

/** The plan with what became of each installment, and what of it is to be paid today. */
export const PlanTable = ({ view, lines, today }: PlanTableProps) => {
  const { agreement, awaited } = view;
  return (
    <table className={`${classes.table} ${classes.plan}`}>
      <caption>Plano</caption>
      <thead>
        <tr>
          <th>Parcela</th>
          <th>Vencimento</th>
          <th>Situação</th>
          <th className={classes.right}>Valor</th>
          <th className={classes.right}>Falta hoje</th>
        </tr>
      </thead>
      <tbody>
        {agreement.downPaymentCents > 0 && (
          <tr>
            <td>Entrada</td>
            <td>{formatDay(agreement.day)}</td>
            <td>{agreement.cancelledOn ? <Undone /> : <Paid day={agreement.day} />}</td>
            <td className={classes.right}>
              <Money cents={agreement.downPaymentCents} />
            </td>
            <td className={classes.right}>–</td>
          </tr>
        )}
        {lines.map((line) => (
          <tr key={line.installment.id}>
            <td>
              {line.installment.number} de {line.installment.count}
            </td>
            <td>{formatDay(line.installment.dueDay)}</td>
            <td>
              <Situation
                installment={line.installment}
                awaited={awaited}
                today={today}
                isBroken={view.standing.status === 'broken'}
              />
            </td>
            <td className={classes.right}>
              <Money cents={line.installment.principalCents} />
            </td>
            <td className={classes.right}>
              <Left line={line} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const Left = ({ line: { leftCents, chargesCents } }: { readonly line: PlanLine }) => {
  if (leftCents + chargesCents === 0) return '–';
  return (
    <>
      <Money cents={leftCents + chargesCents} weight={600} />
      {chargesCents > 0 && (
        <small className={classes.charges}>com {formatMoney(chargesCents)} do atraso</small>
      )}
    </>
  );
};

const Undone = () => (
  <Pill tone="neutral" icon={IconArrowBackUp}>
    desfeita
  </Pill>
);

const Paid = ({ day }: { readonly day: CivilDay }) => (
  <Pill tone="good" icon={IconCircleCheck}>
    paga em {formatDay(day)}
  </Pill>
);

interface SituationProps {
  readonly installment: Installment;
  readonly awaited: readonly Cheque[];
  readonly today: CivilDay;
  readonly isBroken: boolean;
}

const Situation = ({ installment, awaited, today, isBroken }: SituationProps) => {
  if (installment.settledDay) return <Paid day={installment.settledDay} />;
  if (installment.cancelledOn)
    return isBroken ? (
      <Pill tone="neutral" icon={IconHeartBroken}>
        {installment.paidCents > 0 ? `${formatMoney(installment.paidCents)} pagos, rompida` : 'rompida'}
      </Pill>
    ) : (
      <Undone />
    );
  if (installment.coveredBy)
    return (
      <Pill tone="neutral" icon={IconRefresh}>
        em outro acordo
      </Pill>
    );
  if (isAwaiting(installment))
    return (
      <Pill tone="neutral" icon={IconWritingSign}>
        {awaitingText(chequesAwaited(installment, awaited))}
      </Pill>
    );
  return (
    <>
      <DueBadge day={installment.dueDay} today={today} />
      {installment.paidCents > 0 && (
        <small className={classes.charges}>{formatMoney(installment.paidCents)} já pagos</small>
      )}
    </>
  );
};
