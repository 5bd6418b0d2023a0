import { DueBadge } from '@renderer/ui/DueBadge';
import { Pill } from '@renderer/ui/Pill';
import { paths } from '@renderer/ui/paths';
import type { CivilDay } from '@shared/calendar/civil-day';
import { formatDay } from '@shared/calendar/format';
import { type Cents, sumCents } from '@shared/money/cents';
import { formatMoney } from '@shared/money/format';
import { awaitingText } from '@shared/rules/cheques/awaiting-words';
import { IconReceiptDollar } from '@tabler/icons-react';
import { Link } from 'wouter';
import panel from './FilePanel.module.css';
import { type OpenLine, whyToday } from './figures';
import classes from './OpenInstallments.module.css';

interface OpenInstallmentsProps {
  readonly lines: readonly OpenLine[];
  readonly today: CivilDay;
}

/** `+ R$ 3,85`, `- R$ 0,65`, or a dash. */
const changeText = (cents: Cents): string =>
  cents === 0 ? '–' : `${cents > 0 ? '+' : '-'} ${formatMoney(Math.abs(cents))}`;

const changeOf = ({ chargesCents, earlyCents }: OpenLine): Cents => chargesCents - earlyCents;

const Row = ({ line, today }: { readonly line: OpenLine; readonly today: CivilDay }) => {
  const { installment, name, about, leftCents, todayCents, awaited } = line;
  const why = whyToday(line);
  return (
    <tr>
      <th scope="row">
        {name}
        <small title={about}>{about}</small>
      </th>
      <td>
        <span className={classes.due}>
          {formatDay(installment.dueDay)}{' '}
          {awaited.length === 0 && <DueBadge day={installment.dueDay} today={today} />}
        </span>
      </td>
      <td className={classes.money}>
        {formatMoney(leftCents)}
        {leftCents < installment.principalCents && (
          <small>de {formatMoney(installment.principalCents)}</small>
        )}
      </td>
      {awaited[0] ? (
        <td className={classes.awaiting} colSpan={2}>
          <Link href={paths.cheque(awaited[0].id)}>
            <Pill tone="neutral" icon={IconReceiptDollar}>
              {awaitingText(awaited)}
            </Pill>
          </Link>
        </td>
      ) : (
        <>
          <td className={classes.money}>
            {changeText(changeOf(line))}
            {why && <small>{why}</small>}
          </td>
          <td className={classes.total}>{formatMoney(todayCents)}</td>
        </>
      )}
    </tr>
  );
};

/** What the customer has to pay, oldest first, with what each is worth today. */
export const OpenInstallments = ({ lines, today }: OpenInstallmentsProps) => {
  const due = lines.filter(({ awaited }) => awaited.length === 0);
  return (
    <section className={panel.panel} aria-label="Parcelas em aberto">
      <h2 className={panel.heading}>
        Parcelas em aberto <span>{lines.length > 0 && lines.length}</span>
      </h2>
      {lines.length === 0 ? (
        <p className={panel.nothing}>Nada em aberto.</p>
      ) : (
        <div className={panel.scroll}>
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">Parcela</th>
                <th scope="col">Vencimento</th>
                <th scope="col">Valor</th>
                <th scope="col">Acréscimo ou desconto</th>
                <th scope="col">Hoje</th>
              </tr>
            </thead>
            <tbody>
              {lines.map((line) => (
                <Row key={line.installment.id} line={line} today={today} />
              ))}
            </tbody>
            {lines.length > 1 && (
              <tfoot>
                <tr>
                  <th scope="row" colSpan={2}>
                    Total
                  </th>
                  <td>{formatMoney(sumCents(lines.map(({ leftCents }) => leftCents)))}</td>
                  <td>{changeText(sumCents(lines.map(changeOf)))}</td>
                  <td>{formatMoney(sumCents(due.map(({ todayCents }) => todayCents)))}</td>
                </tr>
              </tfoot>
            )}
          </table>
        </div>
      )}
    </section>
  );
};
