import { formatMoney, formatPercent } from '@shared/money/format';
import type { BeyondPolicy } from '@shared/rules/negotiation/beyond-policy';
import { planShort } from '@shared/wording/plan-short';
import { centsOf, type NegotiationView } from './negotiation-view';
import { shareText } from './plan-words';
import type { Field } from './refusal-words';

/** What stands beside a control: what it comes to, and what goes beyond the policy. */
export interface Hint {
  readonly text: string;
  /** Smaller, below. */
  readonly note?: string;
  /** Beyond what the shop offers; in the place of the note. */
  readonly beyond?: string;
}

const FIELD_OF: Record<BeyondPolicy['what'], Field> = {
  discount: 'discount',
  'down-payment': 'downPayment',
  count: 'count',
  installment: 'count',
  interest: 'interest',
  'first-day': 'firstDay',
};

const shortly = (beyond: BeyondPolicy): string => {
  switch (beyond.what) {
    case 'discount':
      return beyond.allowedCents === 0 ? 'fora do costume' : `passa de ${formatMoney(beyond.allowedCents)}`;
    case 'down-payment':
      return `abaixo de ${formatMoney(beyond.leastCents)}`;
    case 'count':
      return `mais de ${beyond.most}`;
    case 'installment':
      return `abaixo de ${formatMoney(beyond.leastCents)}`;
    case 'interest':
      return beyond.mostBp === 0 ? 'fora do costume' : `passa de ${formatPercent(beyond.mostBp)}`;
    case 'first-day':
      return `mais de ${beyond.mostDays} dias`;
  }
};

const beyondAt = (field: Field, { beyond }: NegotiationView): Pick<Hint, 'beyond'> => {
  const found = beyond.find(({ what }) => FIELD_OF[what] === field);
  return found ? { beyond: shortly(found) } : {};
};

/** Where the cents do not divide, the odd one stands below. */
const countHint = ({ proposal }: NegotiationView): Hint => {
  if (!proposal.ok) return { text: '' };
  const [text = '', odd] = planShort(proposal.value.plan).split(' + ');
  return { text: text || 'sem parcelas', ...(odd && { note: `+ ${odd}` }) };
};

const interestHint = ({ proposal }: NegotiationView): Hint => {
  if (!proposal.ok) return { text: '' };
  const { interestCents, cetYearly } = proposal.value;
  return interestCents === 0
    ? { text: 'sem juros' }
    : { text: `+ ${formatMoney(interestCents)}`, note: `CET ${formatPercent(cetYearly * 10_000)} ao ano` };
};

/** The hint of each control. */
export const termsHints = (view: NegotiationView): Record<Exclude<Field, 'covered'>, Hint> => {
  const { terms, updated } = view;
  const at = (field: Field, hint: Hint): Hint => ({ ...hint, ...beyondAt(field, view) });
  return {
    discount: at('discount', { text: shareText(centsOf(terms.discountCents), updated.totalCents) }),
    downPayment: at('downPayment', { text: centsOf(terms.downPaymentCents) > 0 ? 'hoje' : 'sem entrada' }),
    count: at('count', countHint(view)),
    interest: at('interest', interestHint(view)),
    firstDay: at('firstDay', { text: '' }),
  };
};
