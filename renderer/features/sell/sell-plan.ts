import type { SaleDraft } from '@renderer/stores/sale-drafts';
import { addMonths, type CivilDay } from '@shared/calendar/civil-day';
import { formatDay } from '@shared/calendar/format';
import { proposedDue } from '@shared/domain/first-due-day';
import { MAX_INSTALLMENTS } from '@shared/domain/primitives';
import type { Interval, Pricing } from '@shared/domain/sale';
import { parseMoney } from '@shared/money/parse';
import { isCount, missing, type SellProblem, wrong } from './sell-problem';
import { parseTypedDays } from './typed-days';

const MAX_INTERVAL_DAYS = 366;
const FIRST_DUE_MONTHS = 120;

/** When installments are due, as far as it can be read from what was typed. */
export interface DraftDays {
  readonly interval: Interval | null;
  readonly count: number | null;
  readonly firstDueDay: CivilDay | null;
  /** The first due day is the customer's payday, and nobody typed it. */
  readonly isPayday: boolean;
  readonly problems: readonly SellProblem[];
}

const typedDaysOf = (draft: SaleDraft, saleDay: CivilDay): DraftDays => {
  const none = { interval: null, count: null, firstDueDay: null, isPayday: false };
  const parsed = parseTypedDays(draft.typedDays, saleDay);
  if (!parsed.ok) {
    const { typed, reason } = parsed.error;
    const text =
      reason === 'impossible'
        ? `“${typed}” não existe no calendário.`
        : `“${typed}” não é um dia. Escreva como 10/12 10/01 10/02.`;
    // The last one may still be on its way.
    const isBeingTyped = reason === 'malformed' && draft.typedDays.endsWith(typed);
    return { ...none, problems: [{ field: 'typedDays', text, isMissing: isBeingTyped }] };
  }
  const dueDays = parsed.value;
  const [firstDueDay] = dueDays;
  if (firstDueDay === undefined)
    return { ...none, problems: [missing('typedDays', 'Escreva os vencimentos, um depois do outro.')] };
  if (dueDays.length > MAX_INSTALLMENTS)
    return { ...none, problems: [wrong('typedDays', 'São mais de 999 vencimentos.')] };
  return {
    interval: { kind: 'typed', dueDays },
    count: dueDays.length,
    firstDueDay,
    isPayday: false,
    problems: [],
  };
};

const intervalOf = ({ every, everyDays }: SaleDraft): Interval | null => {
  if (every === 'month') return { kind: 'monthly' };
  const days = every === 'week' ? 7 : every === 'fortnight' ? 15 : everyDays;
  return isCount(days, MAX_INTERVAL_DAYS) ? { kind: 'days', days } : null;
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

/** The due days of what was typed; a first one is proposed until it is typed. */
export const draftDays = (
  draft: SaleDraft,
  day: CivilDay | null,
  today: CivilDay,
  payday: number | undefined,
): DraftDays => {
  if (draft.every === 'typed') return typedDaysOf(draft, day ?? today);
  const { count } = draft;
  const interval = intervalOf(draft);
  const proposed = proposedDue(day ?? today, interval ?? { kind: 'monthly' }, payday);
  const isProposed = draft.firstDueDay === undefined;
  const firstDueDay = isProposed ? proposed.firstDueDay : (draft.firstDueDay ?? null);
  const problems: (SellProblem | null)[] = [
    count === null
      ? missing('count', 'Informe o número de parcelas.')
      : isCount(count, MAX_INSTALLMENTS)
        ? null
        : wrong('count', 'Informe de 1 a 999 parcelas.'),
    firstDueProblem(firstDueDay, day),
    interval === null
      ? draft.everyDays === null
        ? missing('everyDays', 'De quantos em quantos dias?')
        : wrong('everyDays', 'Informe de 1 a 366 dias.')
      : null,
  ];
  const isAimed = isProposed && interval?.kind === 'monthly' && proposed.monthDay !== undefined;
  return {
    interval: isAimed ? { kind: 'monthly', day: proposed.monthDay } : interval,
    count,
    firstDueDay,
    isPayday: isProposed && payday !== undefined && draft.every === 'month',
    problems: problems.filter((problem) => problem !== null),
  };
};

/** What is charged for the time, or what is still to be typed for it. */
export const draftPricing = (draft: SaleDraft): Pricing | SellProblem => {
  const { pricing } = draft;
  if (pricing === 'none') return { kind: 'none' };
  if (pricing === 'fixed') {
    if (draft.installmentMisread) return wrong('installment', 'Confira o valor da parcela.');
    if (draft.installmentCents === null) return missing('installment', 'Informe o valor da parcela.');
    return { kind: 'fixed', installmentCents: draft.installmentCents };
  }
  const typed = draft.rate.replace('%', '').trim();
  if (typed === '') return missing('rate', 'Informe os juros ao mês.');
  // Two decimals of a percentage are its basis points, as two decimals of an amount are its cents.
  const parsed = parseMoney(typed);
  return parsed.ok
    ? { kind: pricing, monthlyBp: parsed.value }
    : wrong('rate', 'Escreva uma porcentagem, como 1 ou 0,75.');
};
