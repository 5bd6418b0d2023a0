import type { SaleDraft } from '@renderer/stores/sale-drafts';
import type { SaleRequest } from '@renderer/use-cases/register-sale';
import { creditPlanOf, type SalePlan } from '@renderer/use-cases/sale-plan';
import type { CivilDay } from '@shared/calendar/civil-day';
import { type CreditCost, creditCost } from '@shared/domain/credit-cost';
import type { Interval } from '@shared/domain/sale';
import type { ScheduledInstallment } from '@shared/domain/schedule';
import type { Terms } from '@shared/domain/terms';
import { type Cents, MAX_CENTS } from '@shared/money/cents';
import { formatMoney } from '@shared/money/format';
import { planRefusal } from './plan-refusals';
import { goodsProblems, itemsCents, saleItems } from './sell-items';
import { draftDays, draftPricing } from './sell-plan';
import { missing, type SellProblem, wrong } from './sell-problem';

export interface SellView {
  readonly itemsCents: Cents;
  /** The price in cash. */
  readonly totalCents: Cents | null;
  /** Typed, or the plan's own where it equals the installments. */
  readonly downPaymentCents: Cents;
  readonly day: CivilDay | null;
  readonly count: number | null;
  readonly firstDueDay: CivilDay | null;
  /** The first due day was proposed because the customer is paid on it. */
  readonly isPayday: boolean;
  readonly interval: Interval | null;
  /** What the installments add up to. */
  readonly financedCents: Cents | null;
  readonly plan: readonly ScheduledInstallment[];
  /** What the plan costs; null while there is none. */
  readonly cost: CreditCost | null;
  readonly problems: readonly SellProblem[];
  /** Ready to be saved; null while there is a problem. */
  readonly request: Omit<SaleRequest, 'customerId'> | null;
}

const totalProblem = (totalCents: Cents | null): SellProblem | null => {
  if (totalCents === null) return missing('total', 'Informe o total da compra.');
  if (totalCents <= 0) return wrong('total', 'O total precisa ser maior que zero.');
  if (totalCents > MAX_CENTS)
    return wrong('total', `O total passa do maior valor aceito, ${formatMoney(MAX_CENTS)}.`);
  return null;
};

const downPaymentProblem = (draft: SaleDraft, totalCents: Cents | null): SellProblem | null => {
  const down = draft.downPaymentCents ?? 0;
  if (draft.downPaymentIsInstallment) return null;
  if (draft.downPaymentMisread) return wrong('downPayment', 'Confira o valor da entrada.');
  if (totalCents === null || totalCents <= 0 || down < totalCents) return null;
  return down > totalCents
    ? wrong('downPayment', `A entrada passa do total, ${formatMoney(totalCents)}.`)
    : wrong('downPayment', 'A entrada paga tudo: não sobra nada a prazo.');
};

const dayProblem = (day: CivilDay | null, today: CivilDay): SellProblem | null => {
  if (day === null) return missing('day', 'Informe o dia da venda.');
  return day > today ? wrong('day', 'O dia da venda não pode ser depois de hoje.') : null;
};

/** Everything the screen shows, from what was typed: the plan with its days and its cost, and what is still wrong. */
export const sellView = (
  draft: SaleDraft,
  today: CivilDay,
  terms: Pick<Terms, 'leftover' | 'holidays'>,
  customer: { readonly payday?: number } = {},
): SellView => {
  const fromItems = itemsCents(draft.items);
  const totalCents = draft.totalCents === undefined ? (fromItems > 0 ? fromItems : null) : draft.totalCents;
  const day = draft.day === undefined ? today : draft.day;
  const {
    interval,
    count,
    firstDueDay,
    isPayday,
    problems: dayProblems,
  } = draftDays(draft, day, today, customer.payday);
  const pricing = draftPricing(draft);
  const goods = goodsProblems(draft);
  // An item without its price is pointed out there, not again at the total.
  const isTotalAsked = totalCents !== null || !goods.some(({ field }) => field.startsWith('item-'));
  const planProblems = [
    isTotalAsked ? totalProblem(totalCents) : null,
    downPaymentProblem(draft, totalCents),
    ...dayProblems,
    dayProblem(day, today),
    'field' in pricing ? pricing : null,
  ].filter((problem) => problem !== null);

  let plan: SalePlan | null = null;
  let cost: CreditCost | null = null;
  if (
    planProblems.length === 0 &&
    totalCents &&
    count &&
    day &&
    firstDueDay &&
    interval &&
    !('field' in pricing)
  ) {
    plan = {
      day,
      totalCents,
      downPaymentCents: draft.downPaymentIsInstallment ? 0 : (draft.downPaymentCents ?? 0),
      ...(draft.downPaymentIsInstallment ? { downPaymentIsInstallment: true } : {}),
      installmentCount: count,
      firstDueDay,
      interval,
      ...(pricing.kind === 'none' ? {} : { pricing }),
    };
    const made = creditCost(creditPlanOf(plan, terms));
    if (made.ok) cost = made.value;
    else
      planProblems.push(
        wrong(...planRefusal(made.error, { pricing: pricing.kind, isTyped: interval.kind === 'typed' })),
      );
  }
  const problems = [...goods, ...planProblems];
  const down = cost?.downPaymentCents ?? (draft.downPaymentIsInstallment ? 0 : (draft.downPaymentCents ?? 0));
  return {
    itemsCents: fromItems,
    totalCents,
    downPaymentCents: down,
    day,
    count,
    firstDueDay,
    isPayday,
    interval,
    financedCents: cost ? cost.creditTotalCents - down : totalCents === null ? null : totalCents - down,
    plan: cost?.installments ?? [],
    cost,
    problems,
    request:
      problems.length === 0 && plan && cost
        ? {
            ...plan,
            downPaymentCents: cost.downPaymentCents,
            downPaymentMeans: draft.downPaymentMeans,
            description: draft.description.trim(),
            items: saleItems(draft.items),
          }
        : null,
  };
};
