import type { ChequeFileRecords } from '@renderer/data/queries/cheques';
import type { CivilDay } from '@shared/calendar/civil-day';
import { formatDay } from '@shared/calendar/format';
import { type Installment, isAwaiting, outstandingCents } from '@shared/domain/installment';
import type { Cents } from '@shared/money/cents';

export interface CoverLine {
  readonly id: string;
  readonly title: string;
  readonly detail: string;
  /** What is open on it; what it was, once nothing is. */
  readonly cents: Cents;
  /** Nothing more is paid on it. */
  readonly isOver: boolean;
}

const stateText = (installment: Installment): string => {
  const { cancelledOn, coveredBy, open, settledDay } = installment;
  if (cancelledOn !== undefined) return 'não vale mais';
  if (coveredBy !== undefined) return 'entrou em um acordo';
  if (open === 0) return settledDay === undefined ? 'paga' : `paga em ${formatDay(settledDay)}`;
  return isAwaiting(installment) ? 'aguarda o cheque' : 'em aberto';
};

const dueText = (dueDay: CivilDay, today: CivilDay): string =>
  `${dueDay < today ? 'venceu' : 'vence'} em ${formatDay(dueDay)}`;

const titleOf = (installment: Installment, { cheque, sale }: ChequeFileRecords): string => {
  const { originId, number, count, description } = installment;
  if (originId !== cheque.id) return `Parcela ${number} de ${count} · ${description}`;
  return sale ? `Entrada da venda nº ${sale.number} · ${sale.description}` : 'Cheque avulso, sem parcela';
};

/** What a cheque covers, by due day, and how that stands. */
export const coverLines = (file: ChequeFileRecords, today: CivilDay): CoverLine[] =>
  file.installments.map((installment) => ({
    id: installment.id,
    title: titleOf(installment, file),
    detail: `${dueText(installment.dueDay, today)} · ${stateText(installment)}`,
    cents: installment.open === 1 ? outstandingCents(installment) : installment.principalCents,
    isOver: installment.open === 0,
  }));
