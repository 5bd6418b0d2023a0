import { addDays } from '@shared/calendar/civil-day';
import { type Installment, untouched } from '@shared/domain/installment';
import type { Terms } from '@shared/domain/terms';
import { formatMoney } from '@shared/money/format';
import { type BandEntry, readBandDays } from '@shared/rules/negotiation/band-entry';
import type { NegotiationPolicy } from '@shared/rules/negotiation/negotiation-policy';
import { type Offer, threeOffers } from '@shared/rules/negotiation/offers';
import type { BandsKey } from '@shared/rules/negotiation/policy-entry';
import { updatedAmount } from '@shared/rules/negotiation/updated-amount';
import { segmentText } from '@shared/rules/risk/segment';
import { counted } from '@shared/wording/counted';
import { planShort } from '@shared/wording/plan-short';
import { bandStart } from './policy-draft';

/** An ordinary Monday: the offers of the example keep their amounts, whatever day it is looked at. */
const DAY = '2026-11-23';
const AMOUNTS = [13_200, 13_200, 13_100];
const MONTH = 30;
const MONTHLY_CENTS = 8_000;

/** Three installments a month apart, the oldest so many days late. */
const example = (daysLate: number): Installment[] =>
  AMOUNTS.map((principalCents, index) => ({
    ...untouched,
    id: `example-${index}`,
    customerId: 'example',
    originKind: 'sale',
    originId: 'example',
    description: '',
    number: index + 1,
    count: AMOUNTS.length,
    dueDay: addDays(DAY, index * MONTH - daysLate),
    principalCents,
    open: 1,
  }));

/** A delay in the middle of a band: the one the example is of. */
export const delayWithin = (bands: readonly BandEntry[], id: string | null): number => {
  const at = bands.findIndex((band) => band.id === id);
  const band = bands[at];
  const start = band ? bandStart(bands, at) : null;
  if (!band || start === null) return 45;
  const end = at === bands.length - 1 ? start + MONTH : (readBandDays(band) ?? start);
  return Math.max(start, Math.floor((start + end) / 2));
};

/** What the example is of, or an offer made of it. */
export interface ExamplePart {
  readonly title: string;
  readonly text: string;
}

const paid = ({ proposal: { downPaymentCents, plan } }: Offer): string => {
  const [only] = plan;
  const parts = plan.length === 1 && only ? formatMoney(only.principalCents) : planShort(plan);
  return downPaymentCents > 0 ? `${formatMoney(downPaymentCents)} + ${parts}` : parts;
};

const NONE = 'a loja não oferece';

/** The offers a policy makes of the example to a kind of customer: as suggested, and with an amount a month. */
export const policyExample = (
  policy: NegotiationPolicy,
  key: BandsKey,
  daysLate: number,
  terms: Terms,
): readonly ExamplePart[] => {
  const segment = key === 'all' ? undefined : key;
  const request = { covered: example(daysLate), day: DAY, terms, policy, segment };
  const { cash, installments, moreTime } = threeOffers(request);
  const byMonth = threeOffers({ ...request, monthlyCents: MONTHLY_CENTS }).installments;
  const { totalCents } = updatedAmount(request.covered, DAY, terms);
  const late = daysLate === 0 ? 'em dia' : counted(daysLate, 'dia', 'dias');
  return [
    {
      title: segment ? `Exemplo, ${segmentText[segment]}` : 'Exemplo',
      text: `${formatMoney(totalCents)}, ${late}`,
    },
    { title: 'À vista', text: cash ? paid(cash) : NONE },
    { title: 'Entrada + parcelas', text: installments ? paid(installments) : NONE },
    { title: `Se pode ${formatMoney(MONTHLY_CENTS)} por mês`, text: byMonth ? paid(byMonth) : NONE },
    { title: 'Mais prazo', text: moreTime ? paid(moreTime) : NONE },
  ];
};
