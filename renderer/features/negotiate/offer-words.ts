import { type CivilDay, daysBetween } from '@shared/calendar/civil-day';
import { formatDay, formatDayMonth } from '@shared/calendar/format';
import type { Cents } from '@shared/money/cents';
import { formatMoney, formatPercent } from '@shared/money/format';
import { fitsMonthly, type Offer, type OfferKind } from '@shared/rules/negotiation/offers';
import type { Proposal } from '@shared/rules/negotiation/proposal';
import { installmentsText } from '@shared/wording/counted';
import { planShort } from '@shared/wording/plan-short';
import { daysText, shareText } from './plan-words';

export interface OfferWords {
  readonly title: string;
  readonly amountCents: Cents;
  /** What follows the amount, smaller. */
  readonly more?: string;
  readonly text: string;
  readonly note: string;
}

const givesUp = ({ discountCents }: Proposal): string => {
  return discountCents === 0
    ? 'a loja não abre mão de nada'
    : `a loja abre mão de ${formatMoney(discountCents)}`;
};

const cashWords = ({ proposal }: Offer, today: CivilDay): OfferWords => {
  const { givenUp, plan, endsOn } = proposal;
  const charges = givenUp.interestCents + givenUp.feeCents > 0 ? 'Sem multa e juros' : '';
  const off = givenUp.principalCents > 0 ? `${formatMoney(givenUp.principalCents)} de desconto` : '';
  const what = charges && off ? `${charges}, e ${off}` : charges || (off ? `Com ${off}` : 'Sem desconto');
  const days = daysBetween(today, endsOn);
  return {
    title: `À vista até ${formatDayMonth(plan[0]?.dueDay ?? today)}`,
    amountCents: proposal.totalCents,
    text: `${what}. Recebe tudo em ${days === 1 ? '1 dia' : `${days} dias`}.`,
    note: givesUp(proposal),
  };
};

const reason = (proposal: Proposal, monthlyCents: Cents | null): string => {
  if (monthlyCents === null)
    return `Entrada de ${shareText(proposal.downPaymentCents, proposal.totalCents)} hoje.`;
  return fitsMonthly(proposal, monthlyCents) ? 'Cabe no que pode pagar.' : 'Passa do que pode pagar.';
};

const charges = ({ discountCents, monthlyBp }: Proposal): string => {
  if (monthlyBp > 0) return `Juros de ${formatPercent(monthlyBp)} ao mês. `;
  return discountCents > 0 ? 'Sem multa e juros. ' : '';
};

const installmentsWords = ({ proposal }: Offer, monthlyCents: Cents | null): OfferWords => ({
  title: `Entrada + ${installmentsText(proposal.plan.length)}`,
  amountCents: proposal.downPaymentCents,
  more: `+ ${planShort(proposal.plan)}`,
  text: `${charges(proposal)}${reason(proposal, monthlyCents)} Termina em ${formatDay(proposal.endsOn)}.`,
  note: givesUp(proposal),
});

const moreTimeWords = ({ proposal }: Offer, today: CivilDay): OfferWords => {
  const { plan, updated, totalCents } = proposal;
  return {
    title: 'Mais prazo',
    amountCents: totalCents,
    more: plan.length > 1 ? `em ${installmentsText(plan.length)}` : undefined,
    text: `${plan.length > 1 ? 'Passam' : 'Passa'} a vencer ${daysText(plan, today)}, sem novo acréscimo.`,
    note: updated.daysLate > 0 ? 'multa e juros param' : 'a loja não abre mão de nada',
  };
};

/** What the card of a ready offer says. */
export const offerWords = (offer: Offer, today: CivilDay, monthlyCents: Cents | null): OfferWords => {
  if (offer.kind === 'cash') return cashWords(offer, today);
  return offer.kind === 'installments' ? installmentsWords(offer, monthlyCents) : moreTimeWords(offer, today);
};

const NAMES: Record<OfferKind, string> = {
  cash: 'À vista',
  installments: 'Entrada + parcelas',
  'more-time': 'Mais prazo',
};

/** The card where there is nothing to offer. */
export const noOfferWords = (kind: OfferKind, leastCents: Cents, chosen: number) => ({
  title: NAMES[kind],
  text:
    chosen === 0
      ? 'Escolha ao lado o que entra no acordo.'
      : kind === 'installments'
        ? `O valor é pequeno para dividir: as parcelas ficariam abaixo de ${formatMoney(leastCents)}.`
        : 'O valor é pequeno demais para um acordo.',
});
