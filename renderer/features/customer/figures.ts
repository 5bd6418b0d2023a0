import type { CustomerFile } from '@renderer/data/queries/customer-file';
import type { CivilDay } from '@shared/calendar/civil-day';
import { relativeDay } from '@shared/calendar/format';
import { type Installment, outstandingCents } from '@shared/domain/installment';
import { lateCharges } from '@shared/domain/late-charges';
import type { Terms } from '@shared/domain/terms';
import { type Cents, sumCents } from '@shared/money/cents';
import { formatMoney } from '@shared/money/format';

/** An open installment with what it is worth today, in cents. */
export interface OpenLine {
  readonly installment: Installment;
  readonly leftCents: Cents;
  readonly chargesCents: Cents;
  readonly todayCents: Cents;
  readonly isLate: boolean;
}

export const openLines = (file: CustomerFile, today: CivilDay, terms: Terms): OpenLine[] =>
  file.installments
    .filter((installment) => installment.open === 1)
    .map((installment) => {
      const { interestCents, feeCents, daysLate } = lateCharges(installment, today, terms);
      const leftCents = outstandingCents(installment);
      const chargesCents = interestCents + feeCents;
      return {
        installment,
        leftCents,
        chargesCents,
        todayCents: leftCents + chargesCents,
        isLate: daysLate > 0,
      };
    });

const parcelas = (count: number): string => (count === 1 ? '1 parcela' : `${count} parcelas`);

export interface Figure {
  readonly label: string;
  readonly value: string;
  readonly note: string;
}

/** The four figures on top of a customer's file. */
export const customerFigures = (
  { summary }: CustomerFile,
  lines: readonly OpenLine[],
  today: CivilDay,
): Figure[] => {
  const late = lines.filter(({ isLate }) => isLate);
  const charges = sumCents(late.map(({ chargesCents }) => chargesCents));
  const onTime = summary.settledCount - summary.settledLateCount;
  const cameDue = summary.settledCount + late.length;
  return [
    {
      label: 'Em aberto',
      value: formatMoney(summary.openCents),
      note: summary.openCount === 0 ? 'nada a pagar' : parcelas(summary.openCount),
    },
    {
      label: 'Em atraso hoje',
      value: formatMoney(sumCents(late.map(({ todayCents }) => todayCents))),
      note:
        late.length === 0
          ? 'tudo em dia'
          : charges > 0
            ? `com ${formatMoney(charges)} de multa e juros`
            : parcelas(late.length),
    },
    {
      label: 'Pagas em dia até hoje',
      value: cameDue === 0 ? '–' : `${onTime} de ${cameDue}`,
      note: cameDue === 0 ? 'nenhuma venceu ainda' : 'parcelas',
    },
    {
      label: 'Último contato',
      value: summary.lastContactDay ? relativeDay(summary.lastContactDay, today) : 'nunca',
      note: summary.lastContactDay ? '' : 'nenhuma conversa anotada',
    },
  ];
};
