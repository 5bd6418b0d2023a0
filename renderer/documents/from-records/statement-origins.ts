import type { CivilDay } from '@shared/calendar/civil-day';
import type { Agreement } from '@shared/domain/agreement/agreement';
import { endedOn } from '@shared/domain/agreement/agreement-life';
import { outstandingCents } from '@shared/domain/installment';
import type { Payment } from '@shared/domain/payment';
import type { Sale } from '@shared/domain/sale';
import type { TabClosing } from '@shared/domain/tab';
import type { Cents } from '@shared/money/cents';
import { formatMoney } from '@shared/money/format';
import { installmentsText } from '@shared/wording/counted';
import { brokenEntries } from './statement-broken';
import { joined, type StatementEntry, type StatementRecords, sumOf } from './statement-entry';

/** What an origin put on the account: its own installments and the down payments made for it. */
const chargedCents = (id: string, { installments, payments }: StatementRecords): Cents =>
  sumOf(
    installments.filter(({ originId }) => originId === id),
    ({ principalCents }) => principalCents,
  ) + downPaidCents(id, payments);

const downPaidCents = (id: string, payments: readonly Payment[]): Cents =>
  sumOf(
    payments.filter(({ kind, originId }) => kind === 'down-payment' && originId === id),
    ({ totalCents }) => totalCents,
  );

/** What falls when an origin is cancelled: what is left of it, its down payment being given back. */
const fallenCents = (id: string, { installments, payments }: StatementRecords): Cents =>
  sumOf(
    installments.filter(({ originId }) => originId === id),
    outstandingCents,
  ) + downPaidCents(id, payments);

interface Origin {
  readonly id: string;
  readonly day: CivilDay;
  readonly createdAt: number;
  readonly cancelledOn?: CivilDay;
}

/** Taking back comes after everything else of its day. */
const LAST = Number.MAX_SAFE_INTEGER;

const originEntries = (
  origin: Origin,
  words: { readonly title: string; readonly detail: string; readonly cancelled: string },
  records: StatementRecords,
): StatementEntry[] => {
  const { id, day, createdAt: at, cancelledOn } = origin;
  const made = { day, at, title: words.title, detail: words.detail, cents: chargedCents(id, records) };
  if (!cancelledOn) return [{ ...made, isUndone: false }];
  const taken = {
    day: cancelledOn,
    at: LAST,
    title: words.cancelled,
    detail: '',
    cents: -fallenCents(id, records),
  };
  return [
    { ...made, isUndone: true },
    { ...taken, isUndone: false },
  ];
};

export const saleEntries = (sale: Sale, records: StatementRecords): StatementEntry[] => {
  const { number, description, totalCents, interestCents = 0, installmentCount } = sale;
  return originEntries(
    sale,
    {
      title: `Compra ${number}: ${description}`,
      detail: joined([
        interestCents > 0 && `à vista ${formatMoney(totalCents)}, juros de ${formatMoney(interestCents)}`,
        installmentsText(installmentCount),
      ]),
      cancelled: `Compra ${number} cancelada`,
    },
    records,
  );
};

export const tabClosingEntries = (closing: TabClosing, records: StatementRecords): StatementEntry[] => {
  const { number, entryCount, installmentCount } = closing;
  return originEntries(
    closing,
    {
      title: `Fechamento da caderneta nº ${number}`,
      detail: joined([
        entryCount === 1 ? '1 compra' : `${entryCount} compras`,
        installmentsText(installmentCount),
      ]),
      cancelled: `Fechamento nº ${number} desfeito`,
    },
    records,
  );
};

/**
 * What an agreement covers leaves the account and its own plan takes its place. While it stands nothing of what is
 * covered can change, so that is read from the installments; of one that ended, the agreement itself tells what it was.
 */
export const agreementEntries = (agreement: Agreement, records: StatementRecords): StatementEntry[] => {
  const { id, number, day, createdAt: at, cancelledOn, covered, installmentCount } = agreement;
  const coveredCents = endedOn(agreement)
    ? sumOf(covered, ({ principalCents }) => principalCents)
    : sumOf(
        records.installments.filter(({ coveredBy }) => coveredBy === id),
        outstandingCents,
      );
  const detail = installmentsText(covered.length);
  return [
    {
      day,
      at: at - 1,
      title: `Acordo ${number}: entram nele`,
      detail,
      cents: -coveredCents,
      isUndone: cancelledOn !== undefined,
    },
    ...originEntries(
      agreement,
      {
        title: `Acordo ${number}`,
        detail: installmentsText(installmentCount),
        cancelled: `Acordo ${number} desfeito`,
      },
      records,
    ),
    ...(cancelledOn
      ? [
          {
            day: cancelledOn,
            at: LAST,
            title: `Acordo ${number} desfeito: voltam`,
            detail,
            cents: coveredCents,
            isUndone: false,
          },
        ]
      : brokenEntries(agreement, records)),
  ];
};
