import { openInstallmentsOf } from '@renderer/data/queries/open-account';
import { clearCheques } from '@renderer/use-cases/cheques/clear-cheques';
import { moveCheques, type PlainMove } from '@renderer/use-cases/cheques/move-cheques';
import { redeemCheque } from '@renderer/use-cases/cheques/redeem-cheque';
import { replaceCheque } from '@renderer/use-cases/cheques/replace-cheque';
import { takeCheques } from '@renderer/use-cases/cheques/take-cheques';
import { undoChequeBatch } from '@renderer/use-cases/cheques/undo-cheque';
import type { UseCaseContext } from '@renderer/use-cases/use-case';
import { addDays } from '@shared/calendar/civil-day';
import { balanceDue } from '@shared/domain/allocation';
import type { Cheque, ChequeFace } from '@shared/domain/cheque/cheque';
import { lifeOf } from '@shared/domain/cheque/cheque-life';
import { chequeMoves, statusAfter } from '@shared/domain/cheque/cheque-moves';
import { defaultTerms } from '@shared/domain/terms';
import type { TestShop } from '@test/support/shop';
import { type Act, type Done, pick, type Step, upTo } from './world';

const REASONS = [11, 11, 12, 13, 21, 22, 28, 31, 70];

/** Few numbers, so that the same cheque is typed twice now and then. */
export const faceOf = ({ clock }: TestShop, { a, b, c, d }: Step, cents: number): ChequeFace => {
  const issueDay = addDays(clock.today(), -upTo(d, 5));
  return {
    bank: '237',
    branch: '1234',
    account: '56789',
    number: String(1 + upTo((a * 7 + b * 3) % 1, 400)),
    drawer: { name: 'Quem assinou' },
    cents: Math.max(1, cents),
    issueDay,
    goodDay: addDays(issueDay, c < 0.05 ? -1 : upTo(b, 40)),
    place: 'same',
  };
};

/** Cheques go back with their sale when that is cancelled; what had happened to its down payment stays as it is. */
const areGone = async ({ db }: UseCaseContext, ids: readonly string[]): Promise<boolean> => {
  const cheques = (await db.cheques.bulkGet([...ids])).flatMap((cheque) => cheque ?? []);
  const sales = await db.sales.bulkGet(cheques.flatMap(({ saleId }) => saleId ?? []));
  return sales.some((sale) => sale?.cancelledOn) || cheques.every(({ status }) => status === 'void');
};

export const doneOf = (customerId: string, cheques: readonly Cheque[], tillCents: number): Done => {
  const [first] = cheques;
  const batchId = first ? lifeOf(first).last.batchId : '';
  const ids = cheques.map(({ id }) => id);
  return {
    customerId,
    tillCents,
    undo: (context) => undoChequeBatch(context, batchId),
    isGone: (context) => areGone(context, ids),
  };
};

/** One to three cheques: loose, or for some of what is open, for more or for less of it than is owed. */
const take: Act = async (shop, customerId, step) => {
  const { a, b, c, d } = step;
  const open = await openInstallmentsOf(shop.db, customerId);
  const covered = d < 0.35 ? [] : open.slice(0, 1 + upTo(a, 2));
  const owed = covered.reduce((sum, one) => sum + one.principalCents - one.paidCents, 0);
  const cheques = Array.from({ length: 1 + upTo(b, 2) }, (_, index) => {
    const cents = owed > 0 ? Math.round(owed * (0.3 + c)) : 100 + upTo(c, 40_000);
    const face = faceOf(shop, { ...step, a: (a + index / 7) % 1 }, cents);
    return { ...face, installmentIds: covered.map(({ id }) => id) };
  });
  const taken = await takeCheques(shop, {
    customerId,
    day: addDays(shop.clock.today(), -upTo(b, 3)),
    cheques,
  });
  if (!taken.ok) return 'refused';
  return doneOf(customerId, taken.value, 0);
};

/** Mostly a cheque that something can still happen to. */
const someCheque = async ({ db }: TestShop, customerId: string, { a, d }: Step) => {
  const all = await db.cheques.where('customerId').equals(customerId).toArray();
  const alive = all.filter(({ status }) => chequeMoves.some((move) => statusAfter(status, move)));
  return pick(d < 0.9 && alive.length > 0 ? alive : all, a);
};

const redeem: Act = async (shop, customerId, step) => {
  const cheque = await someCheque(shop, customerId, step);
  if (!cheque) return null;
  const { b, c } = step;
  const today = shop.clock.today();
  const covered = (await shop.db.installments.bulkGet(cheque.installmentIds)).flatMap((one) =>
    one?.open === 1 ? one : [],
  );
  const cents = Math.max(1, upTo(b, balanceDue(covered, today, defaultTerms, 0)));
  const pays = c < 0.6;
  const redeemed = await redeemCheque(shop, {
    chequeId: cheque.id,
    day: today,
    ...(pays ? { payment: { means: [{ means: 'pix', cents }], waive: c < 0.2 ? 'all' : 0 } } : {}),
    cancelOwn: c > 0.8,
  });
  return redeemed.ok ? doneOf(customerId, [redeemed.value], pays ? cents : 0) : 'refused';
};

const replace: Act = async (shop, customerId, step) => {
  const cheque = await someCheque(shop, customerId, step);
  if (!cheque) return null;
  const cents = Math.round(cheque.cents * (0.5 + step.c));
  const replaced = await replaceCheque(shop, {
    chequeId: cheque.id,
    day: shop.clock.today(),
    cheques: [faceOf(shop, step, cents)],
  });
  if (!replaced.ok) return 'refused';
  const after = await shop.db.cheques.get(cheque.id);
  return after ? doneOf(customerId, [after], 0) : null;
};

/** The moves that can be made from where it is; now and then any of them. */
const moveFor = ({ status }: Cheque, { b, d }: Step) => {
  const possible = chequeMoves.filter((move) => statusAfter(status, move));
  return pick(d < 0.9 && possible.length > 0 ? possible : chequeMoves, b);
};

const move: Act = async (shop, customerId, step) => {
  const cheque = await someCheque(shop, customerId, step);
  const made = cheque && moveFor(cheque, step);
  if (!cheque || !made || made === 'take') return null;
  if (made === 'redeem') return redeem(shop, customerId, step);
  if (made === 'replace') return replace(shop, customerId, step);
  // Late enough for most, and now and then before what happened last, or before the good day.
  const day = addDays(shop.clock.today(), step.c < 0.1 ? -upTo(step.b, 30) : 0);
  const chequeIds = [cheque.id];
  if (made === 'clear') {
    const cleared = await clearCheques(shop, { chequeIds, day, forgive: step.c < 0.5 });
    return cleared.ok ? doneOf(customerId, cleared.value, cheque.cents) : 'refused';
  }
  const plain: PlainMove = made;
  const moved = await moveCheques(shop, {
    chequeIds,
    move: plain,
    day,
    reason: pick(REASONS, step.c),
    to: 'Fornecedor',
  });
  return moved.ok ? doneOf(customerId, moved.value, 0) : 'refused';
};

export const chequeActs: Record<string, Act> = { cheque: take, move };
