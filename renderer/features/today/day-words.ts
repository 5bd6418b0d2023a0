import type { CivilDay } from '@shared/calendar/civil-day';
import { formatDayLong } from '@shared/calendar/format';
import type { LocalHoliday } from '@shared/calendar/holidays';
import { formatMoney } from '@shared/money/format';
import type { ChequeTask } from '@shared/rules/cheques/cheque-tasks';
import type { DayFigures } from '@shared/rules/day-figures';
import { greeting } from '@shared/rules/greeting';
import type { ContactPolicy } from '@shared/rules/guard/contact-policy';
import { dayNote } from '@shared/rules/guard/day-note';
import type { AgreementTask } from '@shared/rules/negotiation/agreement-tasks';
import type { Queue, Section } from '@shared/rules/queue';
import { counted } from '@shared/wording/counted';

interface TasksToday {
  readonly cheques?: readonly ChequeTask[];
  readonly agreements?: readonly AgreementTask[];
}

/** `Bom dia! 11 conversas para hoje`; where there is nobody to talk to, what else there is to do. */
export const dayTitle = (
  { sections, silent }: Queue,
  hour: number,
  { cheques = [], agreements = [] }: TasksToday = {},
): string => {
  const talks = sections.talk.length;
  const reminders = sections.today.length + sections.remind.length;
  if (talks > 0) return `${greeting(hour)}! ${counted(talks, 'conversa', 'conversas')} para hoje`;
  if (reminders > 0) return `${greeting(hour)}! ${counted(reminders, 'lembrete', 'lembretes')} para hoje`;
  if (cheques.length > 0) return `${greeting(hour)}! Cheques para cuidar`;
  if (agreements.length > 0) return `${greeting(hour)}! Acordos para cuidar`;
  return `${greeting(hour)}! ${silent.length + sections.decide.length > 0 ? 'Ninguém mais para hoje' : 'Tudo em dia'}`;
};

export interface WallTime {
  readonly today: CivilDay;
  readonly hour: number;
  readonly minute: number;
}

/** What the shop decided, and where it is, as far as it says when customers may be talked to. */
export interface ContactHours {
  readonly policy: ContactPolicy;
  /** The shop's own. */
  readonly holidays: readonly LocalHoliday[];
  /** Two letters. */
  readonly state?: string;
}

/** `quinta-feira, 19 de novembro de 2026 · amanhã é feriado: …` */
export const dayLine = (
  { today, hour, minute }: WallTime,
  { policy, holidays, state }: ContactHours,
): string =>
  [formatDayLong(today), dayNote(today, hour * 60 + minute, policy, holidays, state)]
    .filter((part) => part !== null)
    .join(' · ');

export interface DayFigure {
  readonly label: string;
  readonly value: string;
  readonly note: string;
}

export const figureItems = (figures: DayFigures): DayFigure[] => [
  {
    label: 'A receber hoje',
    value: formatMoney(figures.dueTodayCents),
    note: counted(figures.dueTodayCount, 'parcela', 'parcelas'),
  },
  {
    label: 'Em atraso',
    value: formatMoney(figures.overdueCents),
    note: counted(figures.overdueCustomers, 'cliente', 'clientes'),
  },
  {
    label: 'Recebido hoje',
    value: formatMoney(figures.receivedCents),
    note: counted(figures.receivedCount, 'recebimento', 'recebimentos'),
  },
  {
    label: 'Próximos 7 dias',
    value: formatMoney(figures.next7Cents),
    note: counted(figures.next7Count, 'parcela', 'parcelas'),
  },
];

export const sectionTitle: Readonly<Record<Section | 'silent' | 'cheques' | 'agreements', string>> = {
  cheques: 'Cheques',
  agreements: 'Acordos e propostas',
  talk: 'Conversar',
  today: 'Vence hoje',
  remind: 'Lembrar antes do vencimento',
  decide: 'Você decide',
  silent: 'Em silêncio hoje',
};

/** One line under the heading, where it does not say enough by itself. */
export const sectionNote: Readonly<Partial<Record<Section | 'silent', string>>> = {
  decide: 'Mais de 60 dias: nada é preparado ou enviado sem a sua decisão.',
};
