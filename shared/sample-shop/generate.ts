import { addDays, addMonths, type CivilDay } from '../calendar/civil-day';
import { type Installment, outstandingCents } from '../domain/installment';
import { defaultTerms } from '../domain/terms';
import { AccountBook } from './account-book';
import { Counters } from './counters';
import { samplePerson } from './person';
import { payDay, sampleMeans, samplePayer, samplePurchase } from './purchase';
import { Random } from './random';
import { noRows, type SampleRows } from './rows';
import { sampleSettings } from './shop';

export interface SampleShopRequest {
  readonly seed: number;
  readonly today: CivilDay;
  readonly customers: number;
  readonly salesPerCustomer: number;
  readonly installmentsPerSale: number;
  /** Share of all installments still open, 0 to 1. */
  readonly openShare: number;
  /** Share of customers with something open; equal to `openShare` these owe everything they bought. */
  readonly owingShare?: number;
  /** Everything open is past its due day; otherwise some of it falls due in the coming weeks. */
  readonly allOverdue?: boolean;
}

/** First due days of a customer's sales, oldest first, so that the last installment falls on `lastDueDay`. */
const firstDueDays = (request: SampleShopRequest, lastDueDay: CivilDay): CivilDay[] => {
  const { salesPerCustomer: sales, installmentsPerSale: each } = request;
  const monthsBetween = Math.max(1, Math.round(each * 0.8));
  return Array.from({ length: sales }, (_, index) =>
    addMonths(lastDueDay, -(each - 1) - (sales - 1 - index) * monthsBetween),
  );
};

/** The newest sale was made by today: an installment `n` months after it is due at most that far ahead. */
const lastDueDay = (request: SampleShopRequest, random: Random, isOwing: boolean): CivilDay => {
  const latest = request.allOverdue ? -10 : Math.min(75, request.installmentsPerSale * 30 - 2);
  return addDays(request.today, isOwing ? random.int(-45, latest) : -random.int(10, 500));
};

const settle = (
  book: AccountBook,
  request: SampleShopRequest,
  installments: readonly Installment[],
): void => {
  const { random } = book;
  const payer = samplePayer(random);
  for (const { id, dueDay } of installments) {
    const day = payDay(random, payer, dueDay, addDays(dueDay, -25), request.today);
    book.pay([id], { day, means: sampleMeans(random), waiveCharges: random.chance(0.3) });
  }
};

const accounts = (request: SampleShopRequest, index: number, counters: Counters, openCount: number) => {
  const random = new Random(Math.imul(request.seed + 1, 0x01000193) ^ index);
  const dueDays = firstDueDays(request, lastDueDay(request, random, openCount > 0));
  const since = addMonths(dueDays[0] ?? request.today, -1);
  const book = new AccountBook(samplePerson(random, counters, since), since, counters, random, defaultTerms);
  const installments = dueDays.flatMap((dueDay) => {
    const { plan, description } = samplePurchase(random, dueDay, request.installmentsPerSale);
    return book.sell(plan, description, sampleMeans(random));
  });
  installments.sort((a, b) => a.dueDay.localeCompare(b.dueDay));
  const paid = installments.length - openCount;
  settle(book, request, installments.slice(0, paid));
  const oldestOpen = installments[paid];
  if (oldestOpen && oldestOpen.dueDay < request.today && random.chance(0.15)) {
    const cents = Math.ceil(outstandingCents(oldestOpen) / 2);
    book.pay([oldestOpen.id], { day: oldestOpen.dueDay, means: 'cash', cents });
  }
  return book.rows();
};

/**
 * A shop of any size, customer by customer: each batch holds all rows of one customer, the last one the shop's
 * settings. Only one customer is held at a time. Sound by the same rules the app keeps (see AccountBook).
 */
export function* generateShop(request: SampleShopRequest): Generator<SampleRows, void> {
  const counters = new Counters();
  const perCustomer = request.salesPerCustomer * request.installmentsPerSale;
  const owingShare = Math.min(1, request.owingShare ?? request.openShare);
  const openEach =
    owingShare === 0 ? 0 : Math.min(perCustomer, Math.round((perCustomer * request.openShare) / owingShare));
  for (let index = 0; index < request.customers; index += 1) {
    // Spread evenly, so that the share is met exactly whatever the seed.
    const isOwing = Math.floor((index + 1) * owingShare) > Math.floor(index * owingShare);
    yield accounts(request, index, counters, isOwing ? openEach : 0);
  }
  yield { ...noRows(), settings: sampleSettings(counters) };
}
