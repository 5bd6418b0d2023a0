import { addDays, type CivilDay } from '@shared/calendar/civil-day';
import { formatDay } from '@shared/calendar/format';
import type { Customer } from '@shared/domain/customer';
import { earlyReductionCents } from '@shared/domain/early-settlement';
import { type Installment, isAwaiting, outstandingCents } from '@shared/domain/installment';
import { lateCharges } from '@shared/domain/late-charges';
import type { LateTerms } from '@shared/domain/payment';
import type { Shop } from '@shared/domain/shop';
import type { Summary } from '@shared/domain/summary';
import { type Cents, sumCents } from '@shared/money/cents';
import { awaitingText, chequesAwaited } from '@shared/rules/cheques/awaiting-words';
import type {
  CustomerStatementData,
  OpenInstallment,
  StatementLine,
} from '../definitions/customer-statement-data';
import type { PaperDocument } from '../paper-document';
import { customerParty, shopParty } from './party';
import { chequeEntries } from './statement-cheques';
import { dueEntries, type StatementEntry, type StatementRecords } from './statement-entry';
import { agreementEntries, saleEntries, tabClosingEntries } from './statement-origins';
import { paymentEntries } from './statement-payments';

/** How far back a statement tells: everything, this year, 90 days, or since the oldest purchase with something open. */
export type StatementPeriod = 'all' | 'year' | 'last-90' | 'open';

export interface CustomerStatementSource extends StatementRecords {
  readonly shop: Shop;
  readonly customer: Customer;
  readonly summary: Summary;
  readonly terms: LateTerms;
  readonly today: CivilDay;
}

/** All movements of the account, the oldest first. */
const entriesOf = (source: CustomerStatementSource): StatementEntry[] =>
  [
    ...source.sales.flatMap((sale) => saleEntries(sale, source)),
    ...source.tabClosings.flatMap((closing) => tabClosingEntries(closing, source)),
    ...source.agreements.flatMap((agreement) => agreementEntries(agreement, source)),
    ...source.cheques.flatMap((cheque) => chequeEntries(cheque, source)),
    ...source.payments.flatMap((payment) => paymentEntries(payment, source)),
    ...dueEntries(source, source.today),
  ].sort((a, b) => a.day.localeCompare(b.day) || a.at - b.at);

/** The first day one of the open installments' origins was made. */
const openSince = ({
  installments,
  sales,
  tabClosings,
  agreements,
  cheques,
  today,
}: CustomerStatementSource): CivilDay => {
  const origins = new Map([
    ...[...sales, ...tabClosings, ...agreements].map(({ id, day }) => [id, day] as const),
    ...cheques.map(({ id, takenDay }) => [id, takenDay] as const),
  ]);
  const days = installments
    .filter(({ open }) => open === 1)
    .map(({ originId, dueDay }) => origins.get(originId) ?? dueDay);
  return days.sort()[0] ?? today;
};

const periodOf = (
  period: StatementPeriod,
  source: CustomerStatementSource,
): { readonly period: string; readonly from?: CivilDay } => {
  const since = (from: CivilDay, words: string) => ({ period: `${words}, desde ${formatDay(from)}`, from });
  switch (period) {
    case 'all':
      return { period: 'Tudo' };
    case 'year':
      return since(`${source.today.slice(0, 4)}-01-01`, 'Este ano');
    case 'last-90':
      return since(addDays(source.today, -90), 'Últimos 90 dias');
    case 'open':
      return since(openSince(source), 'O que está em aberto');
  }
};

const lineOf = (
  { day, title, detail, cents, isUndone }: StatementEntry,
  balanceCents: Cents,
): StatementLine => ({
  day,
  title,
  detail,
  ...(cents > 0 && { moreCents: cents }),
  ...(cents < 0 && { lessCents: -cents }),
  balanceCents,
  isUndone,
});

const openOf = (
  installment: Installment,
  { today: day, terms, cheques }: CustomerStatementSource,
): OpenInstallment => {
  const { description, number, count, dueDay } = installment;
  const told = { description, number, count, dueDay, principalCents: outstandingCents(installment) };
  // The shop agreed to wait: it is not late, whatever its due day.
  if (isAwaiting(installment))
    return {
      ...told,
      daysLate: 0,
      feeCents: 0,
      interestCents: 0,
      earlyCents: 0,
      awaiting: awaitingText(chequesAwaited(installment, cheques)),
    };
  const { feeCents, interestCents, daysLate } = lateCharges(installment, day, terms);
  return {
    ...told,
    daysLate,
    feeCents,
    interestCents,
    earlyCents: earlyReductionCents(installment, day),
  };
};

/** The statement of a customer's account, as it stands today. */
export const customerStatementData = (
  source: CustomerStatementSource,
  period: StatementPeriod,
): CustomerStatementData => {
  const { shop, customer, summary, today, terms, installments } = source;
  const told = periodOf(period, source);
  const entries = entriesOf(source);
  const isTold = ({ day }: StatementEntry) => told.from === undefined || day >= told.from;
  const openingCents = sumCents(entries.filter((entry) => !isTold(entry)).map(({ cents }) => cents));
  let balanceCents = openingCents;
  const lines = entries.filter(isTold).map((entry) => {
    balanceCents += entry.cents;
    return lineOf(entry, balanceCents);
  });
  return {
    shop: shopParty(shop),
    customer: customerParty(customer),
    day: today,
    ...told,
    openingCents,
    lines,
    open: installments
      .filter(({ open }) => open === 1)
      .sort((a, b) => a.dueDay.localeCompare(b.dueDay) || a.number - b.number)
      .map((installment) => openOf(installment, source)),
    creditCents: summary.creditCents ?? 0,
    tabCents: summary.tabCents ?? 0,
    terms: { lateFeeBp: terms.lateFeeBp, lateInterestBp: terms.lateInterestBp, graceDays: terms.graceDays },
  };
};

/** The same as a paper on sheets. */
export const customerStatementPaper = (
  source: CustomerStatementSource,
  period: StatementPeriod,
): PaperDocument => ({ kind: 'customer-statement', data: customerStatementData(source, period) });
