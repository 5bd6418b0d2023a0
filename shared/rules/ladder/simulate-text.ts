import type { CivilDay } from '../../calendar/civil-day';
import { formatDayMonth, weekdayName } from '../../calendar/format';
import { counted } from '../../wording/counted';
import type { Block } from '../guard/block';
import { blockText } from '../guard/block-text';
import { HOUR, hourText } from '../guard/hours';
import { type Silence, silenceText } from '../silence';
import type { Obstacle, SimulatedContact, SimulatedEvent } from './simulate-events';

/** `sex 25/12` */
export const simulatedDay = (day: CivilDay): string =>
  `${weekdayName(day).slice(0, 3)} ${formatDayMonth(day)}`;

/** `às 9h`; empty for what has no hours, such as a letter. */
export const simulatedHour = ({ at }: Pick<SimulatedContact, 'at'>): string => {
  const minutes = at.hour * HOUR + at.minute;
  return minutes === 0 ? '' : `às ${hourText(minutes)}`;
};

const blockedText = (block: Block, day: CivilDay): string => {
  switch (block.kind) {
    case 'holiday':
      return `${formatDayMonth(day)} é feriado (${block.name})`;
    case 'weekday':
      return `${formatDayMonth(day)} é ${weekdayName(block.day)}, dia sem contatos`;
    case 'talked-today':
      return `em ${formatDayMonth(day)} já houve conversa`;
    case 'talked-enough':
      return `já houve ${counted(block.count, 'conversa', 'conversas')} em sete dias`;
    default:
      return blockText(block);
  }
};

const silentText = (silence: Silence, day: CivilDay): string => {
  switch (silence.kind) {
    case 'step-taken':
      return `a conversa de ${formatDayMonth(silence.last)} já vale por este passo`;
    case 'talked-today':
      return `em ${formatDayMonth(day)} já houve conversa`;
    case 'talked-enough':
      return `já houve ${counted(silence.times, 'conversa', 'conversas')} em sete dias`;
    case 'promise-pending':
      return `combinou pagar em ${formatDayMonth(silence.until)}: até lá, silêncio`;
    case 'promise-tolerance':
      return `espera até ${formatDayMonth(silence.until)} pelo pagamento combinado`;
    default:
      return silenceText(silence, day);
  }
};

/** Why a step was not taken on its day: `25/12 é feriado (Natal)`. */
export const obstacleText = (obstacle: Obstacle): string => {
  switch (obstacle.kind) {
    case 'blocked':
      return obstacle.blocks.map((block) => blockedText(block, obstacle.day)).join('; ');
    case 'silent':
      return silentText(obstacle.silence, obstacle.day);
    case 'unreachable':
      return 'não há telefone nem e-mail do próprio cliente';
    case 'still-in-time':
      return `até ${formatDayMonth(obstacle.day)} ainda se paga em dia`;
  }
};

/** What comes of it, in one line: `8 contatos; depois de 60 dias quem decide é você`. */
export const simulationSummary = (events: readonly SimulatedEvent[]): string => {
  const contacts = events.filter(({ kind }) => kind === 'contact').length;
  const skipped = events.filter(({ kind }) => kind === 'skipped').length;
  const parts = [
    contacts === 0 ? 'Nenhum contato' : counted(contacts, 'contato', 'contatos'),
    skipped === 0 ? '' : counted(skipped, 'passo pulado', 'passos pulados'),
    events.some(({ kind }) => kind === 'decide') ? 'no fim, a decisão é sua' : '',
  ];
  return `${parts.filter((part) => part !== '').join('; ')}.`;
};
