import type { CivilDay } from '@shared/calendar/civil-day';
import type { Agreement } from '@shared/domain/agreement/agreement';

/** What stands against a day of signing; null where nothing does. */
export const signDayProblem = (
  day: CivilDay | null,
  agreement: Pick<Agreement, 'day'>,
  today: CivilDay,
): string | null => {
  if (day === null) return 'Digite o dia em que assinaram.';
  if (day > today) return 'O dia da assinatura não pode ser depois de hoje.';
  return day < agreement.day ? 'O dia da assinatura não pode ser antes do acordo.' : null;
};
