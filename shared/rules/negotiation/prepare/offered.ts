import type { CivilDay } from '../../../calendar/civil-day';
import { toPayCents } from '../../../domain/agreement/agreement';
import { lastVersion, proposalStatus } from '../../../domain/agreement/saved-proposal';
import type { Cents } from '../../../money/cents';
import { formatMoney, formatPercent } from '../../../money/format';
import { counted, installmentsText } from '../../../wording/counted';
import { upperFirst } from '../../../wording/letter-case';
import { shortDay } from '../../reasons';
import type { Segment } from '../../risk/segment';
import { allowedDiscountCents } from '../discount';
import { delayBand, type NegotiationPolicy, policyFor } from '../negotiation-policy';
import { fitsMonthly, type Offer, type OfferKind, threeOffers } from '../offers';
import { type UpdatedAmount, updatedAmount } from '../updated-amount';
import type { AccountNow } from './account-now';
import type { Fact, PreparedAt, PreparedRecords } from './records';

/** What the shop may offer without asking anybody. */
export interface Offered {
  /** By kind; what the amount is too small for is absent. */
  readonly offers: Readonly<Partial<Record<OfferKind, Offer>>>;
  /** What an agreement would be about today, late fee and late interest included. */
  readonly negotiableCents: Cents;
  readonly allowedDiscountCents: Cents;
  /** A line each, as on the page. */
  readonly facts: readonly Fact[];
}

const lowest = (plan: Offer['proposal']['plan']): Cents =>
  Math.min(...plan.map((line) => line.principalCents));

const eachText = (plan: Offer['proposal']['plan']): string => {
  const most = Math.max(...plan.map((line) => line.principalCents));
  return `${most === lowest(plan) ? '' : 'até '}${formatMoney(most)}`;
};

const ofCash = ({ proposal: { totalCents, plan } }: Offer, today: CivilDay): readonly [string, string] => [
  formatMoney(totalCents),
  `até ${shortDay(plan[0]?.dueDay ?? today, today)}`,
];

const inParts = ({ kind, proposal }: Offer, today: CivilDay): string => {
  const { plan, totalCents, downPaymentCents, interestCents, monthlyBp } = proposal;
  const interest = interestCents > 0 ? `, com juros de ${formatPercent(monthlyBp)} ao mês` : '';
  const parts = `${installmentsText(plan.length)} de ${eachText(plan)}${interest}`;
  if (kind === 'installments') return `entrada de ${formatMoney(downPaymentCents)} e ${parts}`;
  const total = formatMoney(totalCents + interestCents);
  const firstDay = plan[0] ? shortDay(plan[0].dueDay, today) : '';
  return plan.length === 1 ? `${total} em ${firstDay}` : `${total} em ${parts}, a primeira em ${firstDay}`;
};

/** Late fee and late interest fall, all of them, and the plan has no interest either. */
export const isFreeOfCharges = ({ proposal: { givenUp, updated, interestCents } }: Offer): boolean =>
  interestCents === 0 &&
  updated.chargesCents > 0 &&
  givenUp.feeCents + givenUp.interestCents === updated.chargesCents;

/** An offer as it is said at the counter, without capital and full stop. */
export const offerText = (offer: Offer, today: CivilDay): string =>
  offer.kind === 'cash' ? ofCash(offer, today).join(' à vista ') : inParts(offer, today);

const LABEL: Record<OfferKind, string> = {
  cash: 'À vista',
  installments: 'Em partes',
  'more-time': 'Mais prazo',
};

const offerFact = (offer: Offer, today: CivilDay, monthlyCents: Cents | undefined): Fact => {
  const { discountCents } = offer.proposal;
  const notes = [
    discountCents > 0 && `abre mão de ${formatMoney(discountCents)}`,
    monthlyCents !== undefined &&
      offer.kind === 'installments' &&
      (fitsMonthly(offer.proposal, monthlyCents) ? 'cabe no mês' : 'passa do que pode por mês'),
  ].filter((note) => note !== false);
  const why = notes.length > 0 ? ` (${notes.join('; ')})` : '';
  return {
    label: LABEL[offer.kind],
    value: `${offer.kind === 'cash' ? ofCash(offer, today).join(' ') : upperFirst(inParts(offer, today))}${why}`,
  };
};

const WHOLE = 10_000;

/** `até R$ 57,00: multa e juros, mais 10% do valor, por 45 dias de atraso` */
const discountText = (
  { daysLate, chargesCents }: UpdatedAmount,
  allowedCents: Cents,
  policy: NegotiationPolicy,
): string => {
  const { band } = delayBand(policy, daysLate);
  const why = daysLate > 0 ? `por ${counted(daysLate, 'dia', 'dias')} de atraso` : 'ainda em dia';
  if (allowedCents === 0) return `nenhum ${daysLate > 0 ? why : 'enquanto está em dia'}`;
  const charges =
    band.maxChargesBp === WHOLE ? 'multa e juros' : `${formatPercent(band.maxChargesBp)} da multa e juros`;
  const parts = [
    ...(chargesCents > 0 && band.maxChargesBp > 0 ? [charges] : []),
    ...(band.maxPrincipalBp > 0 ? [`${formatPercent(band.maxPrincipalBp)} do valor`] : []),
  ];
  return `até ${formatMoney(allowedCents)}: ${parts.join(', mais ')}, ${why}`;
};

const beyondText = (policy: NegotiationPolicy): string =>
  [
    'mais desconto',
    ...(policy.minDownPaymentBp > 0 ? [`entrada abaixo de ${formatPercent(policy.minDownPaymentBp)}`] : []),
    `mais de ${installmentsText(policy.maxCount)}`,
    `parcela abaixo de ${formatMoney(policy.minInstallmentCents)} ou começar depois de ${policy.maxDaysToFirst} dias`,
  ].join(', ');

/** An offer binds who makes it while it holds (CDC art. 30). */
const standingProposal = ({ proposals, agreements }: PreparedRecords, { today }: PreparedAt): Fact[] =>
  proposals
    .filter((proposal) => proposalStatus(proposal, agreements, today) === 'open')
    .map((proposal) => {
      const version = lastVersion(proposal);
      return {
        label: 'Proposta',
        value: `nº ${proposal.number}, de ${formatMoney(toPayCents(version))}: vale até ${shortDay(version.validUntil, today)}, e a loja a mantém`,
      };
    });

/** What is offered is about more than what is late. */
const restOfAgreement = ({ subject, negotiable }: AccountNow, { totalCents }: UpdatedAmount): Fact[] => {
  const rest = negotiable.length - subject.length;
  return rest === 0
    ? []
    : [
        {
          label: 'Entra junto',
          value: `o resto do acordo, ${installmentsText(rest)} a vencer: ${formatMoney(totalCents)} ao todo`,
        },
      ];
};

/** The three ready offers for what the talk is about, what may come off it, and what only the owner allows. */
export const offeredNow = (
  records: PreparedRecords,
  account: AccountNow,
  at: PreparedAt,
  segment: Segment,
): Offered => {
  const { today, terms, monthlyCents } = at;
  const policy = policyFor(at.policy, segment);
  const { cash, installments, moreTime } = threeOffers({
    covered: account.negotiable,
    day: today,
    terms,
    policy,
    monthlyCents,
  });
  const offers = [cash, installments, moreTime].filter((offer) => offer !== null);
  const updated = updatedAmount(account.negotiable, today, terms);
  const allowedCents = allowedDiscountCents(updated, policy);
  return {
    offers: Object.fromEntries(offers.map((offer) => [offer.kind, offer])),
    negotiableCents: updated.totalCents,
    allowedDiscountCents: allowedCents,
    facts: [
      ...standingProposal(records, at),
      ...restOfAgreement(account, updated),
      ...offers.map((offer) => offerFact(offer, today, monthlyCents)),
      { label: 'Desconto', value: discountText(updated, allowedCents, policy) },
      { label: 'Você decide', value: beyondText(policy) },
    ],
  };
};
