import { openInstallmentsOf } from '@renderer/data/queries/open-account';
import { readSaleFacts } from '@renderer/data/queries/sale-facts';
import { addTabEntry } from '@renderer/use-cases/add-tab-entry';
import { cancelSale } from '@renderer/use-cases/cancel-sale';
import { closeTab } from '@renderer/use-cases/close-tab';
import { logContact } from '@renderer/use-cases/log-contact';
import { receivePayment } from '@renderer/use-cases/receive-payment';
import { refundCredit } from '@renderer/use-cases/refund-credit';
import { registerSale } from '@renderer/use-cases/register-sale';
import { removeTabEntry } from '@renderer/use-cases/remove-tab-entry';
import { reopenTab } from '@renderer/use-cases/reopen-tab';
import { returnGoods } from '@renderer/use-cases/return-goods';
import { reversePayment } from '@renderer/use-cases/reverse-payment';
import type { SaleCheques } from '@renderer/use-cases/sale-cheques';
import { undoContact } from '@renderer/use-cases/undo-contact';
import { addDays } from '@shared/calendar/civil-day';
import { balanceDue, type Waiver } from '@shared/domain/allocation';
import { type Goods, planReturn } from '@shared/domain/goods-return';
import type { Pricing, SaleItem } from '@shared/domain/sale';
import { defaultTerms } from '@shared/domain/terms';
import type { TestShop } from '@test/support/shop';
import { doneOf, faceOf } from './cheque-acts';
import { type Act, pick, type Step, someOpen, upTo } from './world';

const itemsOf = ({ a, b, c }: Step): SaleItem[] =>
  a < 0.3
    ? []
    : Array.from({ length: 1 + upTo(b, 3) }, (_, index) => ({
        description: `Item ${index + 1}`,
        quantity: 1 + upTo(c, 3),
        unitCents: 1 + upTo(a, 20_000) * (index + 1),
      }));

/** Half of the plans bear interest, which falls when they are paid early. */
const pricingOf = ({ a, c }: Step): Pricing =>
  a < 0.5
    ? { kind: 'none' }
    : a < 0.85
      ? { kind: 'price', monthlyBp: 1 + upTo(c, 99) }
      : { kind: 'flat', monthlyBp: 1 + upTo(c, 40) };

/** Now and then the down payment is a cheque, or each installment has one. */
const chequesOf = (
  shop: TestShop,
  step: Step,
  { downPaymentCents, count, totalCents }: Bought,
): SaleCheques => ({
  ...(downPaymentCents > 0 && { downPayment: faceOf(shop, step, downPaymentCents) }),
  ...(step.a < 0.5 && {
    installments: Array.from({ length: count }, (_, index) => ({
      ...faceOf(shop, { ...step, a: (step.a + (index + 1) / 9) % 1 }, Math.round(totalCents / count)),
      covers: [index],
    })),
  }),
});

interface Bought {
  readonly downPaymentCents: number;
  readonly count: number;
  readonly totalCents: number;
}

const sell: Act = async (shop, customerId, step) => {
  const { a, b, c, d } = step;
  const items = itemsOf(step);
  const bought = items.reduce((sum, { quantity, unitCents }) => sum + quantity * unitCents, 0);
  const totalCents = items.length > 0 ? bought : 500 + upTo(a, 90_000);
  const { creditCents = 0 } = (await shop.db.summaries.get(customerId)) ?? {};
  const byCredit = d < 0.4 && creditCents > 0;
  const downPaymentCents = byCredit ? upTo(c, creditCents * 1.1) : b < 0.6 ? 0 : upTo(c, totalCents - 1);
  const byCheque = !byCredit && d > 0.75;
  const plan = { downPaymentCents, count: 1 + upTo(d, 5), totalCents };
  const day = addDays(shop.clock.today(), -upTo(d, 10));
  const sold = await registerSale(shop, {
    customerId,
    day,
    description: 'Compra',
    items,
    totalCents,
    downPaymentCents,
    downPaymentMeans: byCredit ? 'credit' : byCheque ? 'cheque' : 'cash',
    ...(byCheque && { cheques: chequesOf(shop, step, plan) }),
    installmentCount: plan.count,
    firstDueDay: addDays(day, upTo(b, 60)),
    interval: c < 0.5 ? { kind: 'monthly' } : { kind: 'days', days: 15 },
    downPaymentIsInstallment: b > 0.9,
    pricing: pricingOf(step),
    ...(c < 0.9 && { decision: { reason: 'Cliente de confiança' } }),
  });
  if (!sold.ok) return 'refused';
  const { id, downPaymentCents: paidDown } = sold.value.sale;
  const tillCents = byCredit || byCheque ? 0 : paidDown;
  const { cheques } = sold.value;
  const also = cheques.length > 0 ? doneOf(customerId, cheques, 0) : undefined;
  return { customerId, tillCents, also, undo: (context) => cancelSale(context, id) };
};

const waiverOf = ({ b, c }: Step): Waiver => (b < 0.25 ? 'all' : b < 0.5 ? upTo(c, 900) : 0);

/** The amount in up to three means, store credit first where there is some. */
const meansOf = (amountCents: number, creditCents: number, { c, d }: Step) => {
  const byCredit = d < 0.5 ? upTo(c, Math.min(creditCents, amountCents)) : 0;
  const byPix = upTo(d, amountCents - byCredit);
  return [
    { means: 'credit' as const, cents: byCredit },
    { means: 'pix' as const, cents: byPix },
    { means: 'cash' as const, cents: amountCents - byCredit - byPix },
  ].filter(({ cents }) => cents > 0);
};

/** Pays today or up to three weeks ago, part of what is due, all of it or more. */
const pay: Act = async (shop, customerId, step) => {
  const chosen = await someOpen(shop, customerId, step);
  if (chosen.length === 0) return null;
  const day = addDays(shop.clock.today(), step.d < 0.4 ? -upTo(step.a, 21) : 0);
  const waive = waiverOf(step);
  const balance = balanceDue(chosen, day, defaultTerms, waive);
  const amountCents = Math.max(1, step.b > 0.8 ? balance + upTo(step.a, 5_000) : upTo(step.c, balance));
  const { creditCents = 0 } = (await shop.db.summaries.get(customerId)) ?? {};
  const means = meansOf(amountCents, creditCents, step);
  const paid = await receivePayment(shop, {
    customerId,
    installmentIds: chosen.map(({ id }) => id),
    means,
    tenderedCents: 1_000_000,
    day,
    waive,
    keepExcess: step.b > 0.8,
  });
  if (!paid.ok) return 'refused';
  const { id } = paid.value;
  const byCredit = means.find((part) => part.means === 'credit')?.cents ?? 0;
  return { customerId, tillCents: amountCents - byCredit, undo: (context) => reversePayment(context, id) };
};

const goodsOf = (items: readonly SaleItem[], { a, b, c, d }: Step): Goods => {
  if (d < 0.3) return { kind: 'whole' };
  if (items.length === 0) return { kind: 'amount', cents: upTo(a, 40_000) };
  const chosen = items.map((bought, item) => ({ item, quantity: upTo(item % 2 ? b : c, bought.quantity) }));
  return { kind: 'items', items: chosen.filter(({ quantity }) => quantity > 0) };
};

/** Returns goods of any sale, also of one that is paid, cancelled, or back already. */
const giveGoodsBack: Act = async (shop, customerId, step) => {
  const sale = pick(await shop.db.sales.where('customerId').equals(customerId).toArray(), step.a);
  const facts = sale && (await readSaleFacts(shop.db, sale.id));
  if (!facts) return null;
  const goods = goodsOf(facts.sale.items, step);
  const plan = planReturn(facts, goods);
  const giveBack = step.c < 0.3 ? ('pix' as const) : undefined;
  const seen = plan.ok ? plan.value : { fellCents: 0, beyondCents: 0 };
  const returned = await returnGoods(shop, { saleId: facts.sale.id, goods, giveBack, seen });
  if (!returned.ok) return 'refused';
  const { id } = returned.value;
  return {
    customerId,
    tillCents: giveBack ? -seen.beyondCents : 0,
    undo: (context) => reversePayment(context, id),
  };
};

/** Pays store credit out, now and then more of it than there is. */
const refund: Act = async (shop, customerId, { a }) => {
  const { creditCents = 0 } = (await shop.db.summaries.get(customerId)) ?? {};
  const cents = upTo(a, Math.round(creditCents * 1.2));
  const refunded = await refundCredit(shop, { customerId, cents, means: 'cash' });
  if (!refunded.ok) return 'refused';
  const { id } = refunded.value;
  return { customerId, tillCents: -cents, undo: (context) => reversePayment(context, id) };
};

const buyOnTab: Act = async (shop, customerId, { a, b }) => {
  const added = await addTabEntry(shop, {
    customerId,
    day: addDays(shop.clock.today(), -upTo(b, 5)),
    description: 'Pão e leite',
    cents: 1 + upTo(a, 5_000),
  });
  if (!added.ok) return 'refused';
  const { id } = added.value;
  return { customerId, tillCents: 0, undo: (context) => removeTabEntry(context, id) };
};

const close: Act = async (shop, customerId, { a, b }) => {
  const { tabCents = 0 } = (await shop.db.summaries.get(customerId)) ?? {};
  const closed = await closeTab(shop, {
    customerId,
    totalCents: tabCents,
    installmentCount: 1 + upTo(a, 2),
    firstDueDay: addDays(shop.clock.today(), upTo(b, 30)),
    interval: { kind: 'monthly' },
  });
  if (!closed.ok) return 'refused';
  const { id } = closed.value.closing;
  return { customerId, tillCents: 0, undo: (context) => reopenTab(context, id) };
};

/** A conversation with a promise to pay, which later payments keep, or part of it. */
const promise: Act = async (shop, customerId, { a, b }) => {
  const day = addDays(shop.clock.today(), upTo(a, 20));
  const balance = balanceDue(await openInstallmentsOf(shop.db, customerId), day, defaultTerms, 0);
  const logged = await logContact(shop, {
    customerId,
    channel: 'whatsapp',
    text: '',
    answer: 'promise',
    promise: { day, cents: upTo(b, balance * 1.1) },
  });
  if (!logged.ok) return 'refused';
  const { id } = logged.value;
  return { customerId, tillCents: 0, undo: (context) => undoContact(context, id) };
};

const wait: Act = async (shop, _, { a }) => {
  shop.clock.day = addDays(shop.clock.today(), upTo(a, 40));
  return null;
};

export const acts: Record<string, Act> = {
  sell,
  pay,
  return: giveGoodsBack,
  refund,
  tab: buyOnTab,
  close,
  promise,
  wait,
};
