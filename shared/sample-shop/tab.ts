import { addDays, type CivilDay, dayParts } from '../calendar/civil-day';
import type { Customer } from '../domain/customer';
import { closingDescription, proposedDueDay } from '../domain/tab-closing-day';
import type { AccountBook } from './account-book';
import { instantIn } from './counters';
import { smallGoods } from './goods';

/** What a customer of the example has on the tab. Days are counted from the day the example is made. */
export interface TabScene {
  /** When it is to be closed; absent where no day was agreed. */
  readonly closesIn?: number;
  readonly limitCents?: number;
  readonly payday?: number;
  /** Days ago something was bought, the oldest first. */
  readonly bought: readonly number[];
  /** The purchases of before, closed so many days ago. */
  readonly closedAgo?: number;
}

/** What was agreed about the tab, as the customer's record keeps it. */
export const tabTerms = (scene: TabScene, today: CivilDay): Partial<Customer> => ({
  payday: scene.payday,
  tabClosingDay: scene.closesIn === undefined ? undefined : dayParts(addDays(today, scene.closesIn)).day,
  tabLimitCents: scene.limitCents,
});

const buy = (book: AccountBook, day: CivilDay): void => {
  const { name, fromCents, toCents } = book.random.pick(smallGoods);
  const at = instantIn(day, book.random);
  book.addTabEntry({
    id: book.counters.idAt(at),
    customerId: book.customer.id,
    day,
    createdAt: at,
    description: name,
    cents: book.random.int(fromCents / 10, toCents / 10) * 10,
    openOf: book.customer.id,
  });
};

/** Into one installment on the customer's next payday. */
const close = (book: AccountBook, day: CivilDay): void => {
  const entries = book.openTab();
  const [oldest, newest] = [entries[0], entries.at(-1)];
  if (!oldest || !newest) return;
  const at = instantIn(day, book.random);
  const closing = {
    id: book.counters.idAt(at),
    number: book.counters.next('tab'),
    customerId: book.customer.id,
    day,
    createdAt: at,
    totalCents: entries.reduce((sum, { cents }) => sum + cents, 0),
    entryCount: entries.length,
    installmentCount: 1,
    firstDueDay: proposedDueDay(day, book.customer.payday),
    interval: { kind: 'monthly' },
  } as const;
  book.addTabClosing(closing);
  book.schedule(
    {
      totalCents: closing.totalCents,
      downPaymentCents: 0,
      count: 1,
      saleDay: day,
      firstDueDay: closing.firstDueDay,
      interval: closing.interval,
      leftover: book.terms.leftover,
    },
    {
      originKind: 'tab',
      originId: closing.id,
      description: closingDescription(oldest.day, newest.day),
    },
    at,
  );
};

/** Writes the scene into a customer's book: a tab of before that was closed, and the open one. */
export const keepTab = (book: AccountBook, scene: TabScene, today: CivilDay): void => {
  const { bought, closedAgo } = scene;
  for (const ago of bought.filter((day) => closedAgo !== undefined && day > closedAgo))
    buy(book, addDays(today, -ago));
  if (closedAgo !== undefined) close(book, addDays(today, -closedAgo));
  for (const ago of bought.filter((day) => closedAgo === undefined || day <= closedAgo))
    buy(book, addDays(today, -ago));
};
