import { channelSchema } from '@shared/domain/customer';
import { type LadderStep, stepTones, stepToneText } from '@shared/rules/ladder/ladder';
import type { StepEntry } from '@shared/rules/ladder/ladder-problems';
import { readStepDays, stepChannelText, stepDaysText } from '@shared/rules/ladder/ladder-text';
import { messageKindName, messageKinds } from '@shared/rules/messages/kinds';
import { segmentText } from '@shared/rules/risk/segment';
import { upperFirst } from '@shared/wording/letter-case';
import type { LadderKey } from './ladder-draft';

export const ladderName = (key: LadderKey): string =>
  key === 'usual' ? 'Usual' : upperFirst(segmentText[key]);

export const toneChoices = stepTones.map((value) => ({ value, label: upperFirst(stepToneText[value]) }));

export const channelChoices = (['preferred', ...channelSchema.options] as const).map((value) => ({
  value,
  label: stepChannelText(value),
}));

export const messageChoices = messageKinds.map((value) => ({ value, label: messageKindName[value] }));

/** `5 dias antes`; what was typed where it cannot be read. */
export const daysShown = ({ days }: Pick<StepEntry, 'days'>): string => {
  const read = readStepDays(days);
  return read === null ? days.trim() || 'sem dia' : stepDaysText(read);
};

/** `cordial · como o cliente prefere · “Vence hoje”` */
export const stepDetail = ({
  tone,
  channel,
  message,
}: Pick<LadderStep, 'tone' | 'channel' | 'message'>): string =>
  [
    stepToneText[tone],
    channel === 'preferred' ? 'como o cliente prefere' : stepChannelText(channel),
    `“${messageKindName[message]}”`,
  ].join(' · ');
