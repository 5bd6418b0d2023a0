import { readDrawer, readDrawerStart } from '@renderer/data/queries/cheques';
import { addDays } from '@shared/calendar/civil-day';
import { type Cheque, type ChequeEvent, type ChequeFace, chequeKey } from '@shared/domain/cheque/cheque';
import { withEvent } from '@shared/domain/cheque/cheque-life';
import type { Customer } from '@shared/domain/customer';
import { Random } from '@shared/sample-shop/random';
import { BENCH_DAY } from '../shapes';
import { context, db } from './context';
import { timed } from './timed';

const BANKS = ['001', '033', '104', '237', '341', '748', '756'] as const;

type Happening = readonly [move: ChequeEvent['move'], days: number, more?: Partial<ChequeEvent>];

/** Where one in ten is; days from its good day. All the others lie in the drawer. */
const LIVES: Readonly<Record<number, readonly Happening[]>> = {
  0: [['deposit', 0, { to: 'Bradesco, conta 1234-5' }]],
  1: [
    ['deposit', 0],
    ['return', 2, { reason: 11 }],
  ],
  2: [['put-in-custody', -30]],
  3: [['pass-on', -30, { to: 'Atacado Sul' }]],
};

const faceOf = (index: number, customer: Customer, random: Random): ChequeFace => {
  const wentToBank = index % 10 < 2;
  return {
    bank: random.pick(BANKS),
    branch: String(random.int(100, 9_999)),
    account: String(random.int(10_000, 9_999_999)),
    number: String(index).padStart(6, '0'),
    drawer: { name: customer.name, document: customer.document },
    cents: random.int(5_000, 300_000),
    issueDay: addDays(BENCH_DAY, -40),
    goodDay: addDays(BENCH_DAY, wentToBank ? -random.int(3, 9) : random.int(0, 240)),
    place: 'same',
  };
};

const chequeOf = (index: number, customer: Customer, random: Random): Cheque => {
  const face = faceOf(index, customer, random);
  const event = ([move, days, more]: Happening): ChequeEvent => ({
    id: context.clock.newId(),
    move,
    day: addDays(face.goodDay, days),
    at: Date.now(),
    batchId: context.clock.newId(),
    ...more,
  });
  const cheque: Cheque = {
    ...face,
    id: context.clock.newId(),
    customerId: customer.id,
    takenDay: face.issueDay,
    receiptNumber: index + 1,
    createdAt: Date.now(),
    installmentIds: [context.clock.newId()],
    events: [],
    status: 'void',
    key: chequeKey(face),
  };
  return [['take', -30] as const, ...(LIVES[index % 10] ?? [])].reduce<Cheque>(
    (before, happening) => withEvent(before, event(happening)),
    cheque,
  );
};

/** Puts so many cheques into the drawer; only the drawer is measured, so that nothing waits for them. */
export const fillCheques = async (count: number): Promise<number> => {
  const random = new Random(5);
  const customers = await db.customers.toArray();
  const cheques = Array.from({ length: count }, (_, index) => {
    const customer = customers[random.int(0, customers.length - 1)];
    if (!customer) throw new Error('cheques need customers');
    return chequeOf(index, customer, random);
  });
  await db.cheques.bulkAdd(cheques);
  return cheques.length;
};

/** Milliseconds to what the screen shows at once, and to every cheque in it. */
export const readDrawerTwice = async (): Promise<{ readonly start: number; readonly whole: number }> => ({
  start: (await timed(() => readDrawerStart(db))).milliseconds,
  whole: (await timed(() => readDrawer(db))).milliseconds,
});
