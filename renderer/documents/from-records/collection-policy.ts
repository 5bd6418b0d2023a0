import type { CivilDay } from '@shared/calendar/civil-day';
import type { BreakRule } from '@shared/domain/agreement/agreement';
import type { Shop } from '@shared/domain/shop';
import type { Terms } from '@shared/domain/terms';
import { formatPhone } from '@shared/identity/phone';
import { formatMoney, formatPercent } from '@shared/money/format';
import { type CreditPartKind, type CreditPolicy, creditPartKinds } from '@shared/rules/credit/credit-policy';
import { type ContactPolicy, MOST_PER_DAY } from '@shared/rules/guard/contact-policy';
import { windowText } from '@shared/rules/guard/window-text';
import { type Ladders, OWNER_DECIDES_FROM } from '@shared/rules/ladder/ladder';
import type { NegotiationPolicy } from '@shared/rules/negotiation/negotiation-policy';
import { counted } from '@shared/wording/counted';
import { listed } from '@shared/wording/listed';
import type { CollectionPolicyData } from '../definitions/collection-policy-data';
import { ladderNote, ladderRows } from './collection-policy-ladder';
import { shopParty } from './party';

export interface PolicyRecords {
  readonly shop: Shop;
  readonly terms: Terms;
  readonly credit: CreditPolicy;
  readonly contactPolicy: ContactPolicy;
  readonly ladders: Ladders;
  readonly negotiation: NegotiationPolicy;
  /** The day it is printed. */
  readonly day: CivilDay;
}

const LOOKED_AT: Readonly<Record<CreditPartKind, string>> = {
  income: 'a renda',
  job: 'o tempo de emprego',
  address: 'o tempo no endereço',
  references: 'as referências',
  guarantor: 'o avalista',
  punctuality: 'as parcelas pagas em dia',
  customerSince: 'o tempo de cliente',
  arrears: 'o que está em atraso',
};

/** Of what is looked at, so many are named: those that count most. */
const MOST_NAMED = 4;

/** Credit is assessed responsibly and explained before the sale (CDC arts. 54-B and 54-D). */
const creditTexts = ({ weights, incomeShareBp, defaultLimitCents }: CreditPolicy): string[] => {
  const counting = creditPartKinds
    .filter((kind) => weights[kind] > 0)
    .sort((a, b) => weights[b] - weights[a])
    .slice(0, MOST_NAMED)
    .map((kind) => LOOKED_AT[kind]);
  return [
    `Antes de vender olhamos, entre outros: ${listed(counting)}.`,
    ...(incomeShareBp > 0
      ? [`As parcelas ficam em até ${formatPercent(incomeShareBp)} da renda do mês.`]
      : []),
    defaultLimitCents > 0
      ? `Quem compra pela primeira vez começa com ${formatMoney(defaultLimitCents)} de limite.`
      : 'Quem compra pela primeira vez combina o valor na hora.',
    'Preço, juros e parcelas são ditos antes da venda.',
  ];
};

const lateRows = ({ lateFeeBp, lateInterestBp, graceDays }: Terms): CollectionPolicyData['lateCharges'] => [
  { label: 'Multa', value: lateFeeBp > 0 ? `${formatPercent(lateFeeBp)} da parcela, uma vez só` : 'nenhuma' },
  {
    label: 'Juros',
    value:
      lateInterestBp > 0 ? `${formatPercent(lateInterestBp)} ao mês, simples, por dia de atraso` : 'nenhum',
  },
  ...(graceDays > 0
    ? [{ label: 'Carência', value: `${counted(graceDays, 'dia', 'dias')} sem nenhum acréscimo` }]
    : []),
];

const frequencyTexts = (policy: ContactPolicy): string[] => [
  `${windowText(policy)}.`,
  `No máximo ${counted(MOST_PER_DAY, 'contato', 'contatos')} por dia e ${policy.perWeek} em sete dias.`,
  'Nunca no dia em que a pessoa pagou.',
  ...(policy.keepStateRules ? ['Se a lei do estado permite menos horas, vale a lei.'] : []),
];

/** After how much delay an agreement may be broken, and that there is a notice before (domain G.3, 7). */
const breakText = ({ unpaid, daysLate, noticeDays }: BreakRule): string =>
  `Um acordo só se rompe com ${counted(unpaid, 'parcela', 'parcelas')} ou ${counted(daysLate, 'dia', 'dias')} de atraso, e ${counted(noticeDays, 'dia', 'dias')} depois de um aviso.`;

const promiseTexts = ({ toleranceDays }: Ladders, { breakRule }: NegotiationPolicy): string[] => [
  'Combinou um dia? Até lá não lembramos.',
  ...(toleranceDays > 0
    ? [`Depois do dia combinado, esperamos ainda ${counted(toleranceDays, 'dia', 'dias')}.`]
    : []),
  breakText(breakRule),
];

/** Without who gets what: discounts for a kind of customer are between the shop and that customer. */
const agreementTexts = (policy: NegotiationPolicy): string[] => {
  const { maxCount, minInstallmentCents, maxDaysToFirst, validDays, minDownPaymentBp, monthlyBp } = policy;
  const bands = [policy.bands, ...Object.values(policy.bySegment)].flat();
  const chargesBp = Math.max(...bands.map(({ maxChargesBp }) => maxChargesBp));
  const principalBp = Math.max(...bands.map(({ maxPrincipalBp }) => maxPrincipalBp));
  const interest = monthlyBp > 0 ? `juros de até ${formatPercent(monthlyBp)} ao mês` : 'sem juros';
  return [
    ...(chargesBp > 0 ? [`Multa e juros podem baixar em até ${formatPercent(chargesBp)}.`] : []),
    ...(principalBp > 0 ? [`Conforme o caso, o valor também, em até ${formatPercent(principalBp)}.`] : []),
    `Até ${counted(maxCount, 'parcela', 'parcelas')} de ${formatMoney(minInstallmentCents)} ou mais, ${interest}, a primeira em até ${counted(maxDaysToFirst, 'dia', 'dias')}.`,
    ...(minDownPaymentBp > 0
      ? [`Para dividir com desconto, entrada de ${formatPercent(minDownPaymentBp)} ou mais.`]
      : []),
    `Cada proposta vale ${counted(validDays, 'dia', 'dias')}.`,
  ];
};

const OWNER_DECIDES = [
  `A partir de ${OWNER_DECIDES_FROM} dias só o responsável pela loja decide, caso a caso, e antes oferece um acordo.`,
];

/** The shop's credit and collection policy, in words, from its settings. */
export const collectionPolicyData = (records: PolicyRecords): CollectionPolicyData => {
  const { shop, terms, credit, contactPolicy, ladders, negotiation, day } = records;
  return {
    shop: shopParty(shop),
    day,
    credit: creditTexts(credit),
    lateCharges: lateRows(terms),
    frequency: frequencyTexts(contactPolicy),
    promises: promiseTexts(ladders, negotiation),
    agreements: agreementTexts(negotiation),
    afterSixtyDays: OWNER_DECIDES,
    ladder: ladderRows(ladders.usual),
    ladderNote: ladderNote(ladders),
    privacyContact: shop.phone && `${shop.name}, ${formatPhone(shop.phone)}`,
  };
};
