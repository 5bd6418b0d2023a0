import { addDays, type CivilDay } from '../calendar/civil-day';
import { businessDayFrom } from '../calendar/holidays';
import { type Cheque, type ChequeEvent, type ChequeFace, chequeKey } from '../domain/cheque/cheque';
import { withEvent } from '../domain/cheque/cheque-life';
import type { ChequeMove } from '../domain/cheque/cheque-moves';
import { ownInstallment } from '../domain/cheque/own-installment';
import { outstandingCents } from '../domain/installment';
import { bankName } from '../identity/banks';
import type { AccountBook } from './account-book';
import { instantIn } from './counters';

/** How far a cheque of the example came. */
export type ChequeStory = 'held' | 'at-bank' | 'cleared' | 'returned' | 'returned-twice' | 'passed-on';

/** Cheques of one customer of the example shop, all from one cheque book. */
export interface ChequeScene {
  readonly bank: string;
  /** Whoever signed them, where it was not the customer. */
  readonly drawer?: string;
  /** A loose one: its cents and its good day, from today. */
  readonly loose?: readonly { readonly cents: number; readonly goodIn: number }[];
  /** One for each of so many installments that are open, from the oldest, good on their due days. */
  readonly perInstallment?: number;
  readonly story: ChequeStory;
}

interface Move {
  readonly move: ChequeMove;
  readonly day: CivilDay;
  readonly reason?: number;
  readonly to?: string;
}

const PATHS: Readonly<Record<ChequeStory, readonly Omit<Move, 'day'>[]>> = {
  held: [],
  'at-bank': [{ move: 'deposit', to: 'Banco do Brasil, ag. 0912-3, c/c 20.450-7' }],
  cleared: [{ move: 'deposit' }, { move: 'clear' }],
  returned: [{ move: 'deposit' }, { move: 'return', reason: 11 }],
  'returned-twice': [
    { move: 'deposit' },
    { move: 'return', reason: 11 },
    { move: 'redeposit' },
    { move: 'return', reason: 12 },
  ],
  'passed-on': [{ move: 'pass-on', to: 'Distribuidora Montes Claros' }],
};

/** What happened after it was taken, a business day apart from the good day on, and nothing after today. */
const movesOf = (story: ChequeStory, goodDay: CivilDay, today: CivilDay): Move[] => {
  let day = story === 'passed-on' ? addDays(today, -3) : businessDayFrom(goodDay);
  return PATHS[story].map((move) => {
    const dated = { ...move, day: day > today ? today : day };
    day = businessDayFrom(addDays(day, 1));
    return dated;
  });
};

const faces = (book: AccountBook, scene: ChequeScene, today: CivilDay): (ChequeFace & Covered)[] => {
  const { bank, loose = [], perInstallment = 0 } = scene;
  const { random, customer } = book;
  const account = {
    bank,
    branch: random.int(1, 9_999).toString().padStart(4, '0'),
    account: random.int(10_000, 999_999).toString(),
  };
  const first = random.int(100, 900);
  const name = scene.drawer ?? customer.name;
  const drawer = { name, ...(!scene.drawer && customer.document && { document: customer.document }) };
  const open = book.openInstallments().slice(0, perInstallment);
  const amounts = [
    ...open.map((one) => ({ cents: outstandingCents(one), goodDay: one.dueDay, installmentIds: [one.id] })),
    ...loose.map(({ cents, goodIn }) => ({ cents, goodDay: addDays(today, goodIn), installmentIds: [] })),
  ];
  const issueDay = takenOn(amounts[0]?.goodDay ?? today, today);
  return amounts.map((amount, index) => ({
    ...account,
    ...amount,
    number: (first + index).toString().padStart(6, '0'),
    drawer,
    issueDay,
    place: 'same',
  }));
};

interface Covered {
  readonly installmentIds: readonly string[];
}

/** A few days ago, or three weeks before the first good day: those of one receipt were taken together. */
const takenOn = (goodDay: CivilDay, today: CivilDay): CivilDay => {
  const days = [addDays(goodDay, -21), addDays(today, -5)];
  return days.sort()[0] ?? today;
};

/** Takes a customer's cheques, and lets happen to them what the scene says, up to today. */
export const keepCheques = (book: AccountBook, scene: ChequeScene, today: CivilDay): void => {
  const { counters, customer, random } = book;
  const together = faces(book, scene, today);
  const at = instantIn(together[0]?.issueDay ?? today, random);
  const batchId = counters.idAt(at);
  const receiptNumber = counters.next('cheque');
  const taken = together.map(({ installmentIds, ...face }): Cheque => {
    const cheque: Cheque = {
      ...face,
      id: counters.idAt(at),
      customerId: customer.id,
      takenDay: face.issueDay,
      receiptNumber,
      createdAt: at,
      installmentIds: [...installmentIds],
      events: [],
      status: 'void',
      key: chequeKey(face),
    };
    const event: ChequeEvent = { id: counters.idAt(at), move: 'take', day: face.issueDay, at, batchId };
    if (installmentIds.length > 0) return withEvent(cheque, event);
    const own = ownInstallment(counters.idAt(at), cheque, bankName(face.bank));
    book.put(own);
    return withEvent({ ...cheque, installmentIds: [own.id] }, event);
  });
  book.takeCheques(taken, batchId);
  for (const cheque of taken)
    for (const { day, ...move } of movesOf(scene.story, cheque.goodDay, today)) {
      const at = instantIn(day, random);
      book.moveCheque(cheque.id, { ...move, day, at, id: counters.idAt(at), batchId: counters.idAt(at) });
    }
};
