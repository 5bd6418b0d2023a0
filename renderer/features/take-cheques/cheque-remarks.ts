import type { CivilDay } from '@shared/calendar/civil-day';
import { formatDay } from '@shared/calendar/format';
import type { LocalHoliday } from '@shared/calendar/holidays';
import { isKnownBank } from '@shared/identity/banks';
import { deadlineText, lateGoodDayText } from '@shared/rules/cheques/deadline-words';
import { chequeDeadlines, presentationBeforeGoodDay } from '@shared/rules/cheques/deadlines';
import { depositDay } from '@shared/rules/cheques/deposit-day';
import { chequeNumbers, type FilledCheque } from './cheque-face';

interface RemarkFacts {
  readonly today: CivilDay;
  readonly holidays: readonly LocalHoliday[];
}

const bankRemark = (filled: FilledCheque): string[] => {
  const { bank } = chequeNumbers(filled);
  return bank === '' || isKnownBank(bank) ? [] : [`não conhecemos o banco ${bank}: confira`];
};

const dayRemark = (filled: FilledCheque, { today, holidays }: RemarkFacts): string[] => {
  const { issueDay, goodDay, place } = filled;
  if (issueDay === null || goodDay === null || goodDay < issueDay) return [];
  const { presentation, execution } = chequeDeadlines({ issueDay, place });
  if (execution < today) return [deadlineText({ kind: 'execution', day: execution, when: 'passed' }, today)];
  if (presentation < today)
    return [deadlineText({ kind: 'presentation', day: presentation, when: 'passed' }, today)];
  if (presentationBeforeGoodDay({ issueDay, goodDay, place }))
    return [`passa do prazo do banco, ${formatDay(presentation)}`];
  const deposit = depositDay({ goodDay }, holidays);
  return deposit === goodDay ? [] : [`o banco não abre nesse dia: depósito em ${formatDay(deposit)}`];
};

/** What is worth a second look before it is taken; nothing here stands in the way. */
export const chequeRemarks = (filled: FilledCheque, facts: RemarkFacts): string[] => [
  ...bankRemark(filled),
  ...dayRemark(filled, facts),
];

/** Said once for all rows: why a good day after the presentation period matters. */
export const lateGoodDayNote = (filled: readonly FilledCheque[]): string | null => {
  for (const { issueDay, goodDay, place } of filled) {
    const text = issueDay && goodDay ? lateGoodDayText({ issueDay, goodDay, place }) : null;
    if (text) return text;
  }
  return null;
};
