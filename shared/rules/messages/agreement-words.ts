import { addDays, type CivilDay } from '../../calendar/civil-day';
import type { ProposalVersion } from '../../domain/agreement/saved-proposal';
import { formatMoney } from '../../money/format';
import { planText } from '../../wording/plan-text';
import { answerDay, inFigures, written } from './day-words';
import type { MessageChannel } from './template';

/** What a message tells of terms that were offered. */
export type ToldProposal = Pick<ProposalVersion, 'downPaymentCents' | 'plan' | 'validUntil'>;

/** ` (entrada de R$ 75,00, mais 4 parcelas de R$ 80,00)` */
export const proposalDetail = (proposal: ToldProposal | undefined): string => {
  if (!proposal) return '';
  const { downPaymentCents, plan } = proposal;
  if (plan.length === 0) return ` (${formatMoney(downPaymentCents)} à vista)`;
  const down = downPaymentCents > 0 ? `entrada de ${formatMoney(downPaymentCents)}, mais ` : '';
  return ` (${down}${planText(plan.map(({ cents }) => cents))})`;
};

/** Until when it holds, or held, after "até": `hoje`, `amanhã`, `29/11`. */
export const proposalUntil = (
  proposal: ToldProposal | undefined,
  today: CivilDay,
  channel: MessageChannel,
): string => {
  const day = proposal?.validUntil ?? today;
  if (!inFigures(channel)) {
    if (day === today) return 'hoje';
    if (day === addDays(today, 1)) return 'amanhã';
    if (day === addDays(today, -1)) return 'ontem';
  }
  return written(day, today, channel);
};

/** Until when an agreement that is late can be put right, after "até". Without a notice, as long as a letter waits. */
export const agreementUntil = (
  until: CivilDay | undefined,
  today: CivilDay,
  channel: MessageChannel,
): string => written(until ?? answerDay(today), today, channel);
