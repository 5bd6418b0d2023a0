import { formatAmount, formatMoney } from '../../money/format';
import type { MessageFacts } from './facts';
import type { MessageChannel } from './template';

export const feeText = ({ feeCents }: MessageFacts): string => formatMoney(feeCents);
export const interestText = ({ interestCents }: MessageFacts): string => formatMoney(interestCents);

/** As short as it can be and still complete: ` (150,00 + multa 3,00 + juros 0,80)`. */
const shortBreakdown = ({ principalCents, feeCents, interestCents }: MessageFacts): string =>
  [
    ` (${formatAmount(principalCents)}`,
    feeCents > 0 ? ` + multa ${formatAmount(feeCents)}` : '',
    interestCents > 0 ? ` + juros ${formatAmount(interestCents)}` : '',
    ')',
  ].join('');

/**
 * Original value and each added item, as SP (Lei 17.832/2023) and RJ (Lei 6.854/2014) ask for, in brackets and
 * with a space before. Empty where nothing was added.
 */
export const breakdown = (facts: MessageFacts, channel: MessageChannel): string => {
  const { installments, principalCents, feeCents, interestCents } = facts;
  if (feeCents + interestCents === 0) return '';
  if (channel === 'sms') return shortBreakdown(facts);
  const parts = [
    `${installments.length === 1 ? 'parcela' : 'parcelas'} ${formatMoney(principalCents)}`,
    feeCents > 0 ? `multa ${formatMoney(feeCents)}` : '',
    interestCents > 0 ? `juros ${formatMoney(interestCents)}` : '',
  ];
  return ` (${parts.filter((part) => part !== '').join(', ')})`;
};
