import type { NoticeChannel } from '../../domain/agreement/agreement-event';
import type { ProposalVersion, ProposedHow } from '../../domain/agreement/saved-proposal';
import { formatMoney } from '../../money/format';
import { planText } from '../../wording/plan-text';

/** How a notice was given. */
export const noticeChannelText: Readonly<Record<NoticeChannel, string>> = {
  letter: 'por carta',
  whatsapp: 'por WhatsApp',
  other: 'por escrito',
};

/** How terms were handed over. */
export const proposedHowText: Readonly<Record<ProposedHow, string>> = {
  whatsapp: 'por WhatsApp',
  printed: 'impressa',
  spoken: 'de viva voz',
};

/** `Entrada de R$ 75,00 e 4 parcelas de R$ 80,00`; `À vista, R$ 360,00` */
export const offeredText = ({
  downPaymentCents,
  plan,
}: Pick<ProposalVersion, 'downPaymentCents' | 'plan'>): string => {
  if (plan.length === 0) return `À vista, ${formatMoney(downPaymentCents)}`;
  const rest = planText(plan.map(({ cents }) => cents));
  return downPaymentCents > 0 ? `Entrada de ${formatMoney(downPaymentCents)} e ${rest}` : rest;
};
