import { type CivilDay, dayParts, daysBetween, weekday } from './civil-day';

const WEEKDAYS = [
  'domingo',
  'segunda-feira',
  'terça-feira',
  'quarta-feira',
  'quinta-feira',
  'sexta-feira',
  'sábado',
];
const MONTHS = [
  'janeiro',
  'fevereiro',
  'março',
  'abril',
  'maio',
  'junho',
  'julho',
  'agosto',
  'setembro',
  'outubro',
  'novembro',
  'dezembro',
];

/** `20/11/2026` */
export const formatDay = (day: CivilDay): string =>
  `${day.slice(8, 10)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;

/** `20/11`, for days near today. */
export const formatDayMonth = (day: CivilDay): string => formatDay(day).slice(0, 5);

/** `20 de novembro de 2026` */
export const formatDayInFull = (day: CivilDay): string => {
  const parts = dayParts(day);
  return `${parts.day === 1 ? '1º' : parts.day} de ${MONTHS[parts.month - 1]} de ${parts.year}`;
};

/** `novembro` */
export const monthName = (day: CivilDay): string => MONTHS[dayParts(day).month - 1] as string;

/** `quinta-feira` */
export const weekdayName = (day: CivilDay): string => WEEKDAYS[weekday(day)] as string;

/** `quinta-feira, 19 de novembro de 2026` */
export const formatDayLong = (day: CivilDay): string => `${weekdayName(day)}, ${formatDayInFull(day)}`;

/** `há 12 dias`, `ontem`, `hoje`, `amanhã`, `em 3 dias` */
export const relativeDay = (day: CivilDay, today: CivilDay): string => {
  const days = daysBetween(today, day);
  if (days === 0) return 'hoje';
  if (days === 1) return 'amanhã';
  if (days === -1) return 'ontem';
  return days > 0 ? `em ${days} dias` : `há ${-days} dias`;
};
