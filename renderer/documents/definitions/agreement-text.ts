import { sumCents } from '@shared/money/cents';
import { formatMoney } from '@shared/money/format';
import { moneyInWords } from '@shared/money/words';
import { planText } from '@shared/wording/plan-text';
import { rateText } from '../parts/rate-text';
import type { ParsedAgreementData, PlanInterest } from './agreement-data';

const inFull = (cents: number): string => `${formatMoney(cents)} (${moneyInWords(cents)})`;

/** Beside an amount, in little room: `1% ao mês (12,68% ao ano, CET 12,75%)` */
export const interestRates = ({ monthly, yearly, cetYearly }: PlanInterest): string =>
  `${rateText(monthly)} ao mês (${rateText(yearly)} ao ano, CET ${rateText(cetYearly)})`;

const interestInFull = ({ monthly, yearly, cetYearly }: PlanInterest): string =>
  `${rateText(monthly)} ao mês (taxa efetiva de ${rateText(yearly)} ao ano, CET de ${rateText(cetYearly)} ao ano)`;

/** Down payment and all installments, in cents. */
export const payableCents = ({
  plan,
  downPaymentCents,
}: Pick<ParsedAgreementData, 'plan' | 'downPaymentCents'>): number =>
  downPaymentCents + sumCents(plan.map(({ amountCents }) => amountCents));

type Planned = Pick<ParsedAgreementData, 'plan' | 'downPaymentCents' | 'interest'>;

/** How the total is paid, before the table of dates. */
export const planSentence = ({ plan, downPaymentCents, interest }: Planned): string => {
  if (plan.length === 0)
    return `O valor combinado é pago de uma vez, na assinatura: ${inFull(downPaymentCents)}.`;
  const down = downPaymentCents > 0 ? [`entrada de ${inFull(downPaymentCents)}, paga na assinatura`] : [];
  const parts = [...down, planText(plan.map(({ amountCents }) => amountCents))].join(', e ');
  const rates = interest ? `, com juros de ${interestInFull(interest)},` : '';
  return `O valor combinado${rates} será pago assim: ${parts}, nas datas abaixo.`;
};

/** How many copies, and who sees it signed. */
export const signedSentence = ({ withoutWitnesses }: Pick<ParsedAgreementData, 'withoutWitnesses'>): string =>
  `Este termo é assinado em duas vias iguais, uma para cada parte${withoutWitnesses ? '' : ', na presença de duas testemunhas'}.`;
