import type { DraftItem, SaleDraft } from '@renderer/stores/sale-drafts';
import type { SaleRequest } from '@renderer/use-cases/register-sale';
import { addDays, addMonths, type CivilDay } from '@shared/calendar/civil-day';
import { formatDay } from '@shared/calendar/format';
import { nextMonth } from '@shared/calendar/parse';
import { MAX_INSTALLMENTS } from '@shared/domain/primitives';
import type { Interval, SaleItem } from '@shared/domain/sale';
import { type PlanError, type ScheduledInstallment, schedulePlan } from '@shared/domain/schedule';
import type { Terms } from '@shared/domain/terms';
import { type Cents, MAX_CENTS, sumCents } from '@shared/money/cents';
import { formatMoney } from '@shared/money/format';

export type SellField =
  | 'description'
  | 'total'
  | 'downPayment'
  | 'count'
  | 'day'
  | 'firstDueDay'
  | 'everyDays'
  | `item-${number}-description`
  | `item-${number}-quantity`
  | `item-${number}-unit`;

export interface SellProblem {
  readonly field: SellField;
  readonly text: string;
  /** Nothing is there yet: said only once the sale is tried to be closed. */
  readonly isMissing: boolean;
}

export interface SellView {
  readonly itemsCents: Cents;
  readonly totalCents: Cents | null;
  readonly day: CivilDay | null;
  readonly firstDueDay: CivilDay | null;
  /** What the installments add up to. */
  readonly financedCents: Cents | null;
  readonly plan: readonly ScheduledInstallment[];
  readonly problems: readonly SellProblem[];
  /** Ready to be saved; null while there is a problem. */
  readonly request: Omit<SaleRequest, 'customerId'> | null;
}

const MAX_QUANTITY = 100_000;
const MAX_INTERVAL_DAYS = 366;
/** The calendar of the app ends with 2199; a last due day may still move past a holiday. */
const LAST_DUE_DAY = '2199-12-01';
const FIRST_DUE_MONTHS = 120;

const isCount = (value: number | null, most: number): value is number =>
  value !== null && Number.isInteger(value) && value >= 1 && value <= most;

const missing = (field: SellField, text: string): SellProblem => ({ field, text, isMissing: true });
const wrong = (field: SellField, text: string): SellProblem => ({ field, text, isMissing: false });

const itemCents = ({ quantity, unitCents }: DraftItem): Cents => (quantity ?? 0) * (unitCents ?? 0);

const itemProblems = (item: DraftItem): SellProblem[] => {
  const problems: SellProblem[] = [];
  if (item.description.trim() === '') problems.push(missing(`item-${item.key}-description`, 'Diga o que é.'));
  if (item.quantity === null) problems.push(missing(`item-${item.key}-quantity`, 'Quantos?'));
  else if (!isCount(item.quantity, MAX_QUANTITY))
    problems.push(wrong(`item-${item.key}-quantity`, 'De 1 a 100.000.'));
  if (item.unitCents === null) problems.push(missing(`item-${item.key}-unit`, 'Informe o preço.'));
  else if (item.unitCents <= 0) problems.push(wrong(`item-${item.key}-unit`, 'Maior que zero.'));
  return problems;
};

export const intervalOf = ({ every, everyDays }: SaleDraft): Interval | null => {
  if (every === 'month') return { kind: 'monthly' };
  const days = every === 'week' ? 7 : every === 'fortnight' ? 15 : everyDays;
  return isCount(days, MAX_INTERVAL_DAYS) ? { kind: 'days', days } : null;
};

const lastNominalDay = (firstDueDay: CivilDay, interval: Interval, count: number): CivilDay =>
  interval.kind === 'typed'
    ? (interval.dueDays.at(-1) ?? firstDueDay)
    : interval.kind === 'monthly'
      ? addMonths(firstDueDay, count - 1)
      : addDays(firstDueDay, interval.days * (count - 1));

const totalProblem = (totalCents: Cents | null): SellProblem | null => {
  if (totalCents === null) return missing('total', 'Informe o total da compra.');
  if (totalCents <= 0) return wrong('total', 'O total precisa ser maior que zero.');
  if (totalCents > MAX_CENTS)
    return wrong('total', `O total passa do maior valor aceito, ${formatMoney(MAX_CENTS)}.`);
  return null;
};

const downPaymentProblem = (draft: SaleDraft, totalCents: Cents | null): SellProblem | null => {
  const down = draft.downPaymentCents ?? 0;
  if (draft.downPaymentMisread) return wrong('downPayment', 'Confira o valor da entrada.');
  if (totalCents === null || totalCents <= 0 || down < totalCents) return null;
  return down > totalCents
    ? wrong('downPayment', `A entrada passa do total, ${formatMoney(totalCents)}.`)
    : wrong('downPayment', 'A entrada paga tudo: não sobra nada a prazo.');
};

const firstDueProblem = (firstDueDay: CivilDay | null, day: CivilDay | null): SellProblem | null => {
  if (firstDueDay === null) return missing('firstDueDay', 'Informe o dia da primeira parcela.');
  if (day === null) return null;
  if (firstDueDay < day)
    return wrong('firstDueDay', `Não pode ser antes do dia da venda, ${formatDay(day)}.`);
  return firstDueDay > addMonths(day, FIRST_DUE_MONTHS)
    ? wrong('firstDueDay', 'Está a mais de dez anos da venda. Confira o ano.')
    : null;
};

const planText: Record<PlanError, [SellField, string]> = {
  'total-not-positive': ['total', 'O total precisa ser maior que zero.'],
  'down-payment-over-total': ['downPayment', 'A entrada passa do total.'],
  'nothing-left-to-pay': ['downPayment', 'A entrada paga tudo: não sobra nada a prazo.'],
  'count-out-of-range': ['count', 'Informe de 1 a 999 parcelas.'],
  'installment-under-one-cent': ['count', 'Não dá um centavo por parcela. Use menos parcelas.'],
  'first-due-before-sale': ['firstDueDay', 'Não pode ser antes do dia da venda.'],
  'day-impossible': ['firstDueDay', 'Esse dia não existe no calendário.'],
  'due-days-missing': ['count', 'Falta o vencimento de alguma parcela.'],
  'due-days-out-of-order': ['count', 'Ponha os vencimentos em ordem de dia.'],
  'ends-after-the-calendar': ['count', 'A última parcela venceria depois de 2199. Use menos parcelas.'],
};

/** Everything the screen shows, from what was typed: the plan with its days, and what is still wrong. */
export const sellView = (
  draft: SaleDraft,
  today: CivilDay,
  { leftover }: Pick<Terms, 'leftover'>,
): SellView => {
  const itemsCents = sumCents(draft.items.map(itemCents));
  const totalCents = draft.totalCents === undefined ? (itemsCents > 0 ? itemsCents : null) : draft.totalCents;
  const day = draft.day === undefined ? today : draft.day;
  const firstDueDay = draft.firstDueDay === undefined ? nextMonth(day ?? today) : draft.firstDueDay;
  const interval = intervalOf(draft);
  const { count } = draft;
  const problems: SellProblem[] = [];
  const add = (problem: SellProblem | null) => problem && problems.push(problem);

  if (draft.items.length === 0 && draft.description.trim() === '')
    add(missing('description', 'Diga o que foi vendido.'));
  for (const item of draft.items) problems.push(...itemProblems(item));
  // An item without its price is pointed out there, not again at the total.
  const hasItemProblem = problems.some(({ field }) => field.startsWith('item-'));
  if (totalCents !== null || !hasItemProblem) add(totalProblem(totalCents));
  add(downPaymentProblem(draft, totalCents));
  if (count === null) add(missing('count', 'Informe o número de parcelas.'));
  else if (!isCount(count, MAX_INSTALLMENTS)) add(wrong('count', 'Informe de 1 a 999 parcelas.'));
  add(firstDueProblem(firstDueDay, day));
  if (interval === null)
    add(
      draft.everyDays === null
        ? missing('everyDays', 'De quantos em quantos dias?')
        : wrong('everyDays', 'Informe de 1 a 366 dias.'),
    );
  if (day === null) add(missing('day', 'Informe o dia da venda.'));
  else if (day > today) add(wrong('day', 'O dia da venda não pode ser depois de hoje.'));

  const down = draft.downPaymentCents ?? 0;
  const planFields: readonly SellField[] = [
    'total',
    'downPayment',
    'count',
    'day',
    'firstDueDay',
    'everyDays',
  ];
  let plan: readonly ScheduledInstallment[] = [];
  const isPlannable = !problems.some(({ field }) => planFields.includes(field));
  if (isPlannable && totalCents !== null && count !== null && day && firstDueDay && interval) {
    if (lastNominalDay(firstDueDay, interval, count) > LAST_DUE_DAY)
      add(wrong('count', 'A última parcela venceria depois de 2199. Use menos parcelas.'));
    else {
      const saleDay = day;
      const made = schedulePlan({
        totalCents,
        downPaymentCents: down,
        count,
        saleDay,
        firstDueDay,
        interval,
        leftover,
      });
      if (made.ok) plan = made.value;
      else add(wrong(...planText[made.error]));
    }
  }
  const isReady =
    problems.length === 0 && totalCents !== null && count !== null && day && firstDueDay && interval;
  return {
    itemsCents,
    totalCents,
    day,
    firstDueDay,
    financedCents: totalCents === null ? null : totalCents - down,
    plan,
    problems,
    request: isReady
      ? {
          day,
          description: draft.description.trim(),
          items: draft.items.map(
            ({ description, quantity, unitCents }): SaleItem => ({
              description: description.trim(),
              quantity: quantity ?? 1,
              unitCents: unitCents ?? 0,
            }),
          ),
          totalCents,
          downPaymentCents: down,
          downPaymentMeans: draft.downPaymentMeans,
          installmentCount: count,
          firstDueDay,
          interval,
        }
      : null,
  };
};
