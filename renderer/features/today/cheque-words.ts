import { addDays, type CivilDay } from '@shared/calendar/civil-day';
import { formatDayMonth, relativeDay } from '@shared/calendar/format';
import type { ChequeTask } from '@shared/rules/cheques/cheque-tasks';
import { deadlineText } from '@shared/rules/cheques/deadline-words';
import { reasonName } from '@shared/rules/cheques/move-words';
import type { CameBack } from '@shared/rules/cheques/returned-cheque';
import { onDay } from '@shared/rules/guard/day-note';
import { chequesText, counted } from '@shared/wording/counted';

const depositWhen = (day: CivilDay, today: CivilDay): string => {
  if (day === today) return 'hoje';
  return day === addDays(today, 1) ? 'amanhã' : onDay(day, today);
};

/** `Depositar hoje: 3 cheques` */
export const taskTitle = ({ kind, day, cheques }: ChequeTask, today: CivilDay): string => {
  const many = chequesText(cheques.length);
  switch (kind) {
    case 'deposit':
      return `Depositar ${depositWhen(day, today)}: ${many}`;
    case 'again':
      return `Levar de novo ao banco: ${many}`;
    case 'from-custody':
      return `Em custódia, dia de depósito: ${many}`;
    case 'deadline':
      return `${cheques.length === 1 ? 'Prazo que termina' : 'Prazos que terminam'}: ${many}`;
  }
};

/** `2 já passaram do dia, desde 18/11` */
const lateText = (late: number, since: CivilDay): string =>
  `${counted(late, 'já passou', 'já passaram')} do dia, ${late === 1 ? 'que era' : 'desde'} ${formatDayMonth(since)}`;

/** What to know of it, in one sentence without a full stop. */
export const taskNote = (task: ChequeTask, today: CivilDay): string => {
  const [first] = task.cheques;
  const signed =
    task.cheques.length === 1 && first ? `Cheque ${first.number}, de ${first.drawer.name}` : null;
  switch (task.kind) {
    case 'deposit':
      return task.lateSince === undefined
        ? (signed ?? 'Chegou o dia combinado')
        : lateText(task.late, task.lateSince);
    case 'again':
      return signed ? `${signed}: voltou sem culpa de quem assinou` : 'Voltaram sem culpa de quem assinou';
    case 'from-custody':
      return signed ?? 'O banco deposita: confira no extrato e anote';
    case 'deadline': {
      const [warning] = task.warnings;
      return warning ? deadlineText(warning, today, first?.status) : '';
    }
  }
};

/** `O cheque 000123 voltou ontem: motivo 22 (assinatura não confere)` */
export const cameBackText = (cameBack: readonly CameBack[], today: CivilDay): string => {
  const [last] = cameBack;
  if (!last) return '';
  const when = relativeDay(last.last.day, today);
  const why = reasonName(last.last.reason);
  return cameBack.length === 1
    ? `O cheque ${last.cheque.number} voltou ${when}: ${why}`
    : `${cameBack.length} cheques voltaram, o último ${when}: ${why}`;
};
