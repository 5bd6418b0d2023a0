import { addDays, type CivilDay } from '../../calendar/civil-day';
import { formatDayMonth, weekdayName } from '../../calendar/format';
import { lowerFirst } from '../../wording/letter-case';
import { type Block, isLasting } from './block';
import { blockText } from './block-text';
import type { Moment } from './facts';
import { HOUR, hourText } from './hours';
import type { GuardAnswer } from './may-contact';

const AGAIN: ReadonlySet<Block['kind']> = new Set<Block['kind']>([
  'talked-today',
  'talked-enough',
  'phone-talked-today',
  'phone-talked-enough',
]);

/** `às 9h`; empty at midnight, where only the day counts. */
const atHour = ({ hour, minute }: Moment): string =>
  hour + minute === 0 ? '' : `às ${hourText(hour * HOUR + minute)}`;

const dayName = (day: CivilDay): string => `${weekdayName(day)}, ${formatDayMonth(day)}`;

/** `pode de novo amanhã às 9h`, `pode de novo na quinta-feira, 26/11` */
const again = (next: Moment, today: CivilDay): string => {
  if (next.day === addDays(today, 1)) return `pode de novo amanhã ${atHour(next)}`.trim();
  const name = dayName(next.day);
  return `pode de novo ${/^(sábado|domingo)/.test(name) ? 'no' : 'na'} ${name}`;
};

/** `Pode a partir das 9h`, `Pode a partir de amanhã, às 9h`, `Pode a partir de segunda-feira, 23/11, às 9h` */
const from = (next: Moment, today: CivilDay): string => {
  if (next.day === today) return `Pode a partir das ${hourText(next.hour * HOUR + next.minute)}`;
  const name = next.day === addDays(today, 1) ? 'amanhã' : dayName(next.day);
  return ['Pode a partir de', [name, atHour(next)].filter((part) => part !== '').join(', ')].join(' ');
};

/** Every reason in one sentence: `Já conversou hoje; três contatos em sete dias`. */
const reasons = (blocks: readonly Block[]): string =>
  blocks.map((block, index) => (index === 0 ? blockText(block) : lowerFirst(blockText(block)))).join('; ');

/** The answer in one line for the screen. */
export const guardText = (answer: GuardAnswer, today: CivilDay): string => {
  if (answer.allowed) return answer.note ?? 'Pode conversar agora.';
  const { blocks, nextAt } = answer;
  const lasting = blocks.filter(isLasting);
  if (lasting.length > 0) return `${reasons(lasting)}.`;
  if (nextAt === null) return `${reasons(blocks)}. Nenhum horário serve: confira os horários em Ajustes.`;
  return blocks.some(({ kind }) => AGAIN.has(kind))
    ? `${reasons(blocks)}; ${again(nextAt, today)}.`
    : `${reasons(blocks)}. ${from(nextAt, today)}.`;
};
