import type { CivilDay } from '@shared/calendar/civil-day';
import { formatDayLong } from '@shared/calendar/format';
import type { LocalHoliday } from '@shared/calendar/holidays';
import { formatMoney } from '@shared/money/format';
import type { DayFigures } from '@shared/rules/day-figures';
import { greeting } from '@shared/rules/greeting';
import { defaultContactPolicy } from '@shared/rules/guard/contact-policy';
import { dayNote } from '@shared/rules/guard/day-note';
import type { Queue, Section } from '@shared/rules/queue';

export const counted = (count: number, one: string, many: string): string =>
  `${count.toLocaleString('pt-BR')} ${count === 1 ? one : many}`;

/** `Bom dia! 11 conversas para hoje` */
export const dayTitle = ({ sections, silent }: Queue, hour: number): string => {
  const talks = sections.talk.length;
  const reminders = sections.today.length + sections.remind.length;
  if (talks > 0) return `${greeting(hour)}! ${counted(talks, 'conversa', 'conversas')} para hoje`;
  if (reminders > 0) return `${greeting(hour)}! ${counted(reminders, 'lembrete', 'lembretes')} para hoje`;
  return `${greeting(hour)}! ${silent.length > 0 ? 'Ninguém mais para hoje' : 'Tudo em dia'}`;
};

/** `quinta-feira, 19 de novembro de 2026 · amanhã é feriado: …`; `holidays` are the shop's own. */
export const dayLine = (today: CivilDay, hour: number, holidays: readonly LocalHoliday[] = []): string =>
  [formatDayLong(today), dayNote(today, hour * 60, defaultContactPolicy, holidays)]
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

export const sectionTitle: Readonly<Record<Section | 'silent', string>> = {
  talk: 'Conversar',
  today: 'Vence hoje',
  remind: 'Lembrar antes do vencimento',
  decide: 'Você decide',
  silent: 'Em silêncio hoje',
};
