import type { CustomerFile } from '@renderer/data/queries/customer-file';
import type { CivilDay } from '@shared/calendar/civil-day';
import { relativeDay } from '@shared/calendar/format';
import type { Cheque } from '@shared/domain/cheque/cheque';
import { earlyReductionCents } from '@shared/domain/early-settlement';
import { type Installment, isAwaiting, outstandingCents } from '@shared/domain/installment';
import { lateCharges } from '@shared/domain/late-charges';
import type { Summary } from '@shared/domain/summary';
import type { Terms } from '@shared/domain/terms';
import { bankName } from '@shared/identity/banks';
import { type Cents, sumCents } from '@shared/money/cents';
import { formatMoney } from '@shared/money/format';
import { chequesAwaited } from '@shared/rules/cheques/awaiting-words';
import { counted, installmentsText } from '@shared/wording/counted';

/** An open installment with what it is worth today, in cents. */
export interface OpenLine {
  readonly installment: Installment;
  /** `2 de 5`; of a cheque given as a down payment, the sale it is of. */
  readonly name: string;
  /** What was bought. */
  readonly about: string;
  readonly leftCents: Cents;
  readonly feeCents: Cents;
  readonly interestCents: Cents;
  /** Fee and interest together. */
  readonly chargesCents: Cents;
  /** What falls off when it is paid today, before its due day (CDC art. 52 §2). */
  readonly earlyCents: Cents;
  readonly todayCents: Cents;
  readonly isLate: boolean;
  /** The cheques it waits for; none where it is to be paid. */
  readonly awaited: readonly Cheque[];
}

/** What an installment is worth today; one that waits for a cheque is not asked for, and costs nothing more. */
const worthToday = (installment: Installment, today: CivilDay, terms: Terms) => {
  if (isAwaiting(installment)) return { feeCents: 0, interestCents: 0, earlyCents: 0, isLate: false };
  const { interestCents, feeCents, daysLate } = lateCharges(installment, today, terms);
  return {
    feeCents,
    interestCents,
    earlyCents: earlyReductionCents(installment, today),
    isLate: daysLate > 0,
  };
};

const nameOf = (
  { originKind, originId, number, count, description }: Installment,
  { cheques, sales }: CustomerFile,
): Pick<OpenLine, 'name' | 'about'> => {
  const own = originKind === 'cheque' ? cheques.find(({ id }) => id === originId) : undefined;
  const sale = own && sales.find(({ id }) => id === own.saleId);
  if (sale) return { name: `Entrada da venda nº ${sale.number}`, about: `cheque ${own.number}` };
  if (own) return { name: `Cheque ${own.number}`, about: bankName(own.bank) };
  return { name: `${number} de ${count}`, about: description };
};

export const openLines = (file: CustomerFile, today: CivilDay, terms: Terms): OpenLine[] =>
  file.installments
    .filter((installment) => installment.open === 1)
    .map((installment) => {
      const worth = worthToday(installment, today, terms);
      const leftCents = outstandingCents(installment);
      const chargesCents = worth.interestCents + worth.feeCents;
      return {
        ...worth,
        ...nameOf(installment, file),
        installment,
        leftCents,
        chargesCents,
        todayCents: leftCents + chargesCents - worth.earlyCents,
        awaited: chequesAwaited(installment, file.cheques),
      };
    });

/** Why an installment costs more or less today than its amount; empty when it costs just that. */
export const whyToday = ({ feeCents, interestCents, earlyCents, installment }: OpenLine): string => {
  if (earlyCents > 0) return 'por pagar antes';
  const { feeSettledCents } = installment;
  const parts = [
    feeCents > 0 ? `multa ${formatMoney(feeCents)}` : '',
    interestCents > 0 ? `juros ${formatMoney(interestCents)}` : '',
    feeCents === 0 && feeSettledCents > 0 && interestCents > 0 ? 'multa já acertada' : '',
  ];
  return parts.filter((part) => part !== '').join(' · ');
};

export interface Figure {
  readonly label: string;
  readonly value: string;
  readonly note: string;
}

const openNote = ({ openCents, openCount, awaitingCents = 0 }: Summary): string => {
  if (openCount === 0) return 'nada a pagar';
  if (awaitingCents === 0) return installmentsText(openCount);
  return awaitingCents === openCents ? 'tudo em cheques' : `${formatMoney(awaitingCents)} em cheques`;
};

/** All that is open, and how much of it waits for cheques. */
const openFigure = ({ summary }: CustomerFile): Figure => ({
  label: 'Em aberto',
  value: formatMoney(summary.openCents),
  note: openNote(summary),
});

const lateFigure = (lines: readonly OpenLine[]): Figure => {
  const late = lines.filter(({ isLate }) => isLate);
  const charges = sumCents(late.map(({ chargesCents }) => chargesCents));
  const note = charges > 0 ? `com ${formatMoney(charges)} de multa e juros` : installmentsText(late.length);
  return {
    label: 'Em atraso hoje',
    value: formatMoney(sumCents(late.map(({ todayCents }) => todayCents))),
    note: late.length === 0 ? 'tudo em dia' : note,
  };
};

const tabFigure = (tabCents: Cents, { tabs }: CustomerFile): Figure => ({
  label: 'Na caderneta',
  value: formatMoney(tabCents),
  note: counted(tabs.filter(({ openOf }) => openOf !== undefined).length, 'compra', 'compras'),
});

const contactFigure = ({ summary }: CustomerFile, today: CivilDay): Figure => ({
  label: 'Último contato',
  value: summary.lastContactDay ? relativeDay(summary.lastContactDay, today) : 'nunca',
  note: summary.lastContactDay ? '' : 'nenhuma conversa anotada',
});

/** The four figures on top of a customer's file. An open tab matters more than the last talk. */
export const customerFigures = (
  file: CustomerFile,
  lines: readonly OpenLine[],
  today: CivilDay,
): Figure[] => {
  const { summary } = file;
  const { tabCents = 0 } = summary;
  const onTime = summary.settledCount - summary.settledLateCount;
  const cameDue = summary.settledCount + lines.filter(({ isLate }) => isLate).length;
  return [
    openFigure(file),
    lateFigure(lines),
    ...(tabCents > 0 ? [tabFigure(tabCents, file)] : []),
    {
      label: 'Pagas em dia até hoje',
      value: cameDue === 0 ? '–' : `${onTime} de ${cameDue}`,
      note: cameDue === 0 ? 'nenhuma venceu ainda' : 'parcelas',
    },
    ...(tabCents > 0 ? [] : [contactFigure(file, today)]),
  ];
};
