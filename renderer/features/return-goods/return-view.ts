import type { Cheque } from '@shared/domain/cheque/cheque';
import type { MoneyMeans } from '@shared/domain/day-money';
import {
  fallOrder,
  type Goods,
  type GoodsError,
  planReturn,
  type ReturnableItem,
  type ReturnPlan,
  returnableOf,
  type SaleFacts,
} from '@shared/domain/goods-return';
import { type Installment, outstandingCents } from '@shared/domain/installment';
import type { Cents } from '@shared/money/cents';
import { chequesAwaited } from '@shared/rules/cheques/awaiting-words';

/** What was chosen and typed. */
export interface ReturnDraft {
  readonly what: 'whole' | 'part';
  /** How many of each item, by its place in the sale; absent is none. */
  readonly quantities: Readonly<Record<number, number>>;
  /** Of a sale without items; null is empty or not understood. */
  readonly amountCents: Cents | null;
  /** What becomes of what had been paid: store credit, or money by the means below. */
  readonly isGivenBack: boolean;
  readonly means: MoneyMeans;
}

export const emptyDraft: ReturnDraft = {
  what: 'whole',
  quantities: {},
  amountCents: null,
  isGivenBack: false,
  means: 'cash',
};

/** By what money goes back; absent where it stays as store credit. */
export const giveBackOf = ({ isGivenBack, means }: ReturnDraft): MoneyMeans | undefined =>
  isGivenBack ? means : undefined;

export interface ItemLine extends ReturnableItem {
  readonly index: number;
  readonly backQuantity: number;
}

/** An open installment and what falls of it; the last comes first, as it falls first. */
export interface FallLine {
  readonly installment: Installment;
  readonly leftCents: Cents;
  readonly fallsCents: Cents;
  readonly restCents: Cents;
}

export type ReturnProblem = GoodsError | { readonly reason: 'nothing-chosen' | 'amount-missing' };

export interface ReturnView {
  readonly items: readonly ItemLine[];
  readonly lines: readonly FallLine[];
  readonly goods: Goods;
  readonly leftCents: Cents;
  readonly plan: ReturnPlan | null;
  readonly problem: ReturnProblem | null;
}

const goodsOf = ({ what, quantities, amountCents }: ReturnDraft, hasItems: boolean): Goods => {
  if (what === 'whole') return { kind: 'whole' };
  if (!hasItems) return { kind: 'amount', cents: amountCents ?? 0 };
  const items = Object.entries(quantities).map(([item, quantity]) => ({ item: Number(item), quantity }));
  return { kind: 'items', items: items.filter(({ quantity }) => quantity !== 0) };
};

const missing = (draft: ReturnDraft, goods: Goods): ReturnProblem | null => {
  if (goods.kind === 'amount' && draft.amountCents === null) return { reason: 'amount-missing' };
  return goods.kind === 'items' && goods.items.length === 0 ? { reason: 'nothing-chosen' } : null;
};

/** Everything the screen shows: nothing here is saved. */
export const returnView = (draft: ReturnDraft, facts: SaleFacts): ReturnView => {
  const { items, leftCents } = returnableOf(facts);
  const goods = goodsOf(draft, items.length > 0);
  const planned = planReturn(facts, goods);
  const plan = planned.ok ? planned.value : null;
  const falls = new Map(plan?.falls.map(({ installmentId, cents }) => [installmentId, cents]));
  return {
    items: items.map((item, index) => ({
      ...item,
      index,
      backQuantity: draft.what === 'whole' ? item.leftQuantity : (draft.quantities[index] ?? 0),
    })),
    lines: fallOrder(facts.installments).map((installment) => {
      const fallsCents = falls.get(installment.id) ?? 0;
      const left = outstandingCents(installment);
      return { installment, leftCents: left, fallsCents, restCents: left - fallsCents };
    }),
    goods,
    leftCents,
    plan,
    problem: missing(draft, goods) ?? (planned.ok ? null : planned.error),
  };
};

/** The cheques that what falls waits for, the first good day first. */
export const chequesOfFalls = ({ lines }: ReturnView, awaited: readonly Cheque[]): Cheque[] => {
  const awaiting = lines.flatMap(({ installment, fallsCents }) =>
    fallsCents > 0 ? (installment.awaiting ?? []) : [],
  );
  return chequesAwaited({ awaiting }, awaited);
};
