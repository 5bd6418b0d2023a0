import { readSaleFacts } from '@renderer/data/queries/sale-facts';
import { nextNumber } from '@renderer/data/settings';
import type { MoneyMeans } from '@shared/domain/day-money';
import {
  type Goods,
  type GoodsError,
  planReturn,
  type ReturnPlan,
  type SaleFacts,
} from '@shared/domain/goods-return';
import type { Payment } from '@shared/domain/payment';
import { withStoreCredit } from '@shared/domain/summary';
import { err, ok, type Result } from '@shared/result';
import { replayInstallments, writeInstallments } from './accounts';
import { needsOwner, transact, type UseCaseContext, writeJournal } from './use-case';

export interface ReturnRequest {
  readonly saleId: string;
  readonly goods: Goods;
  /** How what had been paid is given back; absent keeps it as store credit. */
  readonly giveBack?: MoneyMeans;
  /** What the two sides saw and agreed upon, in cents. */
  readonly seen: Pick<ReturnPlan, 'fellCents' | 'beyondCents'>;
}

export type ReturnError =
  | GoodsError
  | { readonly reason: 'sale-not-found' }
  /** Something was paid or returned meanwhile, perhaps in another window. */
  | { readonly reason: 'amount-changed'; readonly plan: ReturnPlan };

const nothingPaid = {
  interestCents: 0,
  feeCents: 0,
  principalCents: 0,
  waivedInterestCents: 0,
  waivedFeeCents: 0,
};

const entryOf = (
  { clock }: UseCaseContext,
  { sale }: SaleFacts,
  plan: ReturnPlan,
  { giveBack, number }: { readonly giveBack?: MoneyMeans; readonly number: number },
): Payment => {
  const { returned, falls, beyondCents } = plan;
  const isGivenBack = giveBack !== undefined && beyondCents > 0;
  return {
    id: clock.newId(),
    number,
    kind: 'return',
    customerId: sale.customerId,
    day: clock.today(),
    createdAt: clock.now(),
    totalCents: isGivenBack ? -beyondCents : 0,
    means: isGivenBack ? [{ means: giveBack, cents: -beyondCents }] : [],
    ...(!isGivenBack && beyondCents > 0 && { creditCents: beyondCents }),
    ...(returned && { returned: [...returned] }),
    changeCents: 0,
    allocations: falls.map(({ installmentId, cents }) => ({
      ...nothingPaid,
      installmentId,
      reducedCents: cents,
    })),
    installmentIds: falls.map(({ installmentId }) => installmentId),
    originId: sale.id,
  };
};

/**
 * Takes goods of a sale back: what is open of it falls, and what had been paid becomes store credit or is given
 * back. Taken back itself by `reversePayment`.
 */
export const returnGoods = (
  context: UseCaseContext,
  request: ReturnRequest,
): Promise<Result<Payment, ReturnError>> => {
  needsOwner(context, 'reverse');
  return transact(
    context,
    ['customers', 'summaries', 'sales', 'cheques', 'installments', 'payments', 'journal', 'settings'],
    async (context): Promise<Result<Payment, ReturnError>> => {
      const { db } = context;
      const facts = await readSaleFacts(db, request.saleId);
      if (!facts) return err({ reason: 'sale-not-found' });
      const made = planReturn(facts, request.goods);
      if (!made.ok) return made;
      const plan = made.value;
      const { seen, giveBack } = request;
      if (plan.fellCents !== seen.fellCents || plan.beyondCents !== seen.beyondCents)
        return err({ reason: 'amount-changed', plan });

      const number = await nextNumber(db, 'payment');
      const entry = entryOf(context, facts, plan, { giveBack, number });
      await db.payments.add(entry);
      const changes = await replayInstallments(db, entry.installmentIds);
      await writeInstallments(db, entry.customerId, changes, (summary) =>
        withStoreCredit(summary, entry.creditCents ?? 0),
      );
      const customer = await db.customers.get(entry.customerId);
      await writeJournal(context, {
        kind: 'return',
        customerId: entry.customerId,
        refId: entry.id,
        cents: -plan.valueCents,
        label: customer?.name,
      });
      return ok(entry);
    },
  );
};
