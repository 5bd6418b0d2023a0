import { type CivilDay, daysBetween } from '@shared/calendar/civil-day';
import { formatDayMonth, relativeDay } from '@shared/calendar/format';
import { extendedDueDay, type LocalHoliday } from '@shared/calendar/holidays';
import type { Answer } from '@shared/domain/contact';
import type { Installment } from '@shared/domain/installment';
import { isAwaiting, isDue, outstandingCents } from '@shared/domain/installment';
import type { Summary } from '@shared/domain/summary';
import { type Cents, sumCents } from '@shared/money/cents';
import { formatMoney } from '@shared/money/format';
import { dayLimits, dueBucket } from '@shared/rules/dues';
import { upperFirst } from '@shared/wording/letter-case';

const ANSWERS: Partial<Record<Answer, string>> = {
  'asks-agreement': 'pediu um acordo',
  'asks-time': 'pediu mais prazo',
  contests: 'não concorda com o valor',
  'already-paid': 'disse que já pagou',
};

const oldest = (
  open: readonly Installment[],
  today: CivilDay,
  holidays: readonly LocalHoliday[],
): string | null => {
  const limits = dayLimits(today, holidays);
  // What may not be asked for any more is no measure of the delay.
  const dueDay = open.find((one) => isDue(one) && dueBucket(one.dueDay, limits) !== 'prescribed')?.dueDay;
  if (dueDay === undefined) return null;
  const late = daysBetween(extendedDueDay(dueDay, holidays), today);
  if (late <= 0) return 'tudo em dia';
  return late === 1 ? 'a mais antiga venceu ontem' : `a mais antiga venceu há ${late} dias`;
};

const said = ({ lastAnswer, promise }: Summary, today: CivilDay): string | null => {
  if (promise) return `prometeu ${formatMoney(promise.cents)} para ${formatDayMonth(promise.day)}`;
  const words = lastAnswer && ANSWERS[lastAnswer.answer];
  return words ? `${words} ${relativeDay(lastAnswer.day, today)}` : null;
};

/** The line under the customer's name: what to keep in mind during the talk. */
export const factsText = (
  facts: {
    readonly summary: Summary;
    readonly open: readonly Installment[];
    /** What the customer asked for, in a few words. */
    readonly asked?: string;
  },
  today: CivilDay,
  monthlyCents: Cents | null,
  holidays: readonly LocalHoliday[] = [],
): string => {
  const { tabCents = 0 } = facts.summary;
  const inAgreement = facts.open.filter(({ originKind }) => originKind === 'agreement').length;
  const inCheques = facts.open.filter(isAwaiting);
  const all = [
    oldest(facts.open, today, holidays),
    facts.open.length > 0
      ? `${formatMoney(sumCents(facts.open.map(outstandingCents)))} em aberto ao todo`
      : null,
    inCheques.length > 0
      ? `${formatMoney(sumCents(inCheques.map(outstandingCents)))} em cheques a compensar`
      : null,
    tabCents > 0 ? `${formatMoney(tabCents)} na caderneta` : null,
    inAgreement > 0 ? `${inAgreement} de um acordo anterior` : null,
    said(facts.summary, today),
    monthlyCents === null ? null : `pode pagar cerca de ${formatMoney(monthlyCents)} por mês`,
    facts.asked ? `pediu: ${facts.asked}` : null,
  ].filter((fact) => fact !== null);
  return upperFirst(all.join(' · '));
};

/** `31 a 60 dias`, `mais de 180 dias`, `em dia`: the delay a discount is allowed for. */
export const bandText = (fromDays: number, upToDays: number | undefined): string => {
  if (upToDays === undefined) return `mais de ${fromDays - 1} dias`;
  return upToDays === 0 ? 'ainda em dia' : `${fromDays} a ${upToDays} dias`;
};
