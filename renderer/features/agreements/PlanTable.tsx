import type { AgreementFile } from '@renderer/data/queries/agreements';
import { DueBadge } from '@renderer/ui/DueBadge';
import { Money } from '@renderer/ui/Money';
import { Pill } from '@renderer/ui/Pill';
import type { CivilDay } from '@shared/calendar/civil-day';
import { formatDay } from '@shared/calendar/format';
import type { Cheque } from '@shared/domain/cheque/cheque';
import { type Installment, isAwaiting } from '@shared/domain/installment';
import type { Cents } from '@shared/money/cents';
import { awaitingText, chequesAwaited } from '@shared/rules/cheques/awaiting-words';
import { IconArrowBackUp, IconCircleCheck, IconRefresh, IconWritingSign } from '@tabler/icons-react';
import classes from './agreement-tables.module.css';

/** The plan with what became of each installment. */
export const PlanTable = ({ file, today }: { readonly file: AgreementFile; readonly today: CivilDay }) => {
  const { agreement, plan, awaited } = file;
  return (
    <table className={classes.table}>
      <caption>Plano</caption>
      <thead>
        <tr>
          <th>Parcela</th>
          <th>Vencimento</th>
          <th>Situação</th>
          <th className={classes.right}>Valor</th>
          <th className={classes.right}>Pago</th>
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
            <td className={classes.right}>
              <PaidCents cents={agreement.cancelledOn ? 0 : agreement.downPaymentCents} />
            </td>
          </tr>
        )}
        {plan.map((installment) => (
          <tr key={installment.id}>
            <td>
              {installment.number} de {installment.count}
            </td>
            <td>{formatDay(installment.dueDay)}</td>
            <td>
              <Situation installment={installment} awaited={awaited} today={today} />
            </td>
            <td className={classes.right}>
              <Money cents={installment.principalCents} />
            </td>
            <td className={classes.right}>
              <PaidCents cents={installment.paidCents} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const PaidCents = ({ cents }: { readonly cents: Cents }) => (cents === 0 ? '–' : <Money cents={cents} />);

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

const Situation = ({
  installment,
  awaited,
  today,
}: {
  readonly installment: Installment;
  readonly awaited: readonly Cheque[];
  readonly today: CivilDay;
}) => {
  if (installment.cancelledOn) return <Undone />;
  if (installment.settledDay) return <Paid day={installment.settledDay} />;
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
  return <DueBadge day={installment.dueDay} today={today} />;
};
