import type { Ladder, LadderStep, Ladders } from '@shared/rules/ladder/ladder';
import { stepDaysText } from '@shared/rules/ladder/ladder-text';
import { type Segment, segments } from '@shared/rules/risk/segment';
import { upperFirst } from '@shared/wording/letter-case';
import { listed } from '@shared/wording/listed';
import type { LadderRow } from '../definitions/collection-policy-data';

const CHANNELS: Readonly<Record<LadderStep['channel'], string>> = {
  preferred: 'Como preferir',
  whatsapp: 'WhatsApp',
  call: 'Telefone',
  sms: 'SMS',
  email: 'E-mail',
  letter: 'Carta',
  visit: 'Visita',
};

/** Every step, with its day, its channel and its task. */
export const ladderRows = (ladder: Ladder): LadderRow[] =>
  ladder.map(({ days, channel, task }) => ({
    days: upperFirst(stepDaysText(days)),
    channel: CHANNELS[channel],
    action: `${task.replace(/\.$/, '')}.`,
  }));

/** Kind enough to hang on a wall. */
const WHO: Readonly<Record<Segment, string>> = {
  new: 'Quem é novo',
  'good-payer': 'Quem paga em dia',
  'late-but-pays': 'Quem costuma pagar depois',
  struggling: 'Quem passa aperto',
  'at-risk': 'Quem está há mais tempo em aberto',
};

const daysOf = (steps: readonly LadderStep[]): string =>
  listed(steps.map(({ days }) => upperFirst(stepDaysText(days)).toLowerCase()));

const isLike = (a: LadderStep, b: LadderStep): boolean => a.channel === b.channel && a.task === b.task;

/** How another ladder differs from the usual one; empty when it does not. */
const differences = (usual: Ladder, other: Ladder): string => {
  const inOther = (step: LadderStep) => other.find(({ days }) => days === step.days);
  const left = usual.filter((step) => inOther(step) === undefined);
  const more = other.filter(({ days }) => !usual.some((step) => step.days === days));
  const changed = usual.filter((step) => {
    const same = inOther(step);
    return same !== undefined && !isLike(step, same);
  });
  return [
    ...(more.length > 0 ? [`também ${daysOf(more)}`] : []),
    ...(left.length > 0 ? [`sem aviso ${daysOf(left)}`] : []),
    ...(changed.length > 0 ? [`de outro jeito ${daysOf(changed)}`] : []),
  ].join('; ');
};

const PAUSES = 'Paramos com promessa, acordo em dia, valor em conferência ou pedido para parar.';

/** When the ladder stands still, and for whom it is another one. */
export const ladderNote = ({ usual, bySegment }: Ladders): string => {
  const others = segments.flatMap((segment) => {
    const ladder = bySegment[segment];
    const told = ladder ? differences(usual, ladder) : '';
    return told === '' ? [] : [`${WHO[segment]}: ${told}.`];
  });
  return [PAUSES, ...others].join(' ');
};
