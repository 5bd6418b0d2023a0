import { channelLabel } from '../../domain/channel-label';
import { foldText } from '../../domain/search-tokens';
import { counted } from '../../wording/counted';
import type { LadderStep } from './ladder';

/** When a step comes: `5 dias antes`, `no dia`, `7 dias depois`. */
export const stepDaysText = (days: number): string => {
  if (days === 0) return 'no dia';
  return `${counted(Math.abs(days), 'dia', 'dias')} ${days < 0 ? 'antes' : 'depois'}`;
};

const NUMBER = /^(?:d ?)?([+-]?) ?(\d{1,4})(?: ?dias?)?(?: (antes|depois))?$/;

/** Reads `5 dias antes`, `-5`, `no dia`, `véspera`, `7`, `D+7`; null where it is none of these. */
export const readStepDays = (typed: string): number | null => {
  const text = foldText(typed).trim().replace(/\s+/g, ' ').replace('−', '-');
  if (/^(no|mesmo) dia$|^hoje$/.test(text)) return 0;
  if (/^(na )?vespera$/.test(text)) return -1;
  const [, sign = '', digits, side] = NUMBER.exec(text) ?? [];
  if (digits === undefined || (sign !== '' && side !== undefined)) return null;
  const days = Number(digits);
  return days !== 0 && (sign === '-' || side === 'antes') ? -days : days;
};

/** How a step reaches the customer, in the owner's words. */
export const stepChannelText = (channel: LadderStep['channel']): string =>
  channel === 'preferred' ? 'Como o cliente prefere' : channelLabel(channel);
