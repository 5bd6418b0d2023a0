import { rateText } from '@renderer/documents/parts/rate-text';
import type { Sum } from '@renderer/ui/Sums';
import type { CreditCost } from '@shared/domain/credit-cost';
import { SIMPLE_YEARLY_LIMIT } from '@shared/domain/pricing';
import { formatMoney } from '@shared/money/format';
import { planShort } from '@shared/wording/plan-short';

/** `10 × R$ 105,58`; of a plan with a down payment like its installments, `1 + 9 × R$ 104,54`. */
export const planTitle = ({ installments, downPaymentCents }: CreditCost): string => {
  const isOnePlus =
    downPaymentCents > 0 && installments.every(({ principalCents }) => principalCents === downPaymentCents);
  return isOnePlus ? `1 + ${planShort(installments)}` : planShort(installments);
};

export const interestText = ({ monthlyRate, interestCents }: CreditCost): string =>
  interestCents === 0 ? 'sem juros' : `${rateText(monthlyRate)} ao mês`;

/** Price in cash and on credit, and what lies between (CDC art. 52 I and V). */
export const costSums = ({ cashPriceCents, interestCents, creditTotalCents }: CreditCost): Sum[] =>
  interestCents === 0
    ? [{ label: 'Total, à vista ou a prazo', value: formatMoney(creditTotalCents), isTotal: true }]
    : [
        { label: 'Preço à vista', value: formatMoney(cashPriceCents) },
        { label: 'Juros', value: formatMoney(interestCents) },
        { label: 'Total a prazo', value: formatMoney(creditTotalCents), isTotal: true },
      ];

/** The rates the customer is told before the sale (CDC arts. 52 II and 54-B I). */
export const costRates = ({ monthlyRate, yearlyRate, cetYearly }: CreditCost) => [
  { label: 'Juros ao mês', value: rateText(monthlyRate) },
  { label: 'Juros ao ano', value: rateText(yearlyRate) },
  { label: 'CET ao ano', value: rateText(cetYearly) },
];

/** What waiting longer (or less) than a period for the first installment adds; nothing where it costs nothing. */
export const extraDaysText = ({ extraDays }: CreditCost): string | null => {
  if (!extraDays || extraDays.cents === 0) return null;
  const { days, cents } = extraDays;
  const many = Math.abs(days);
  return `${many === 1 ? '1 dia' : `${many} dias`} a ${days > 0 ? 'mais' : 'menos'} até a primeira parcela: ${cents > 0 ? '+' : '−'} ${formatMoney(Math.abs(cents))}.`;
};

/** Said softly: the limit of 1% a month is sometimes read as 12% a year. */
export const yearlyNote = ({ monthlyRate, yearlyRate }: CreditCost): string | null =>
  yearlyRate > SIMPLE_YEARLY_LIMIT
    ? `${rateText(monthlyRate)} ao mês dá ${rateText(yearlyRate)} ao ano; há juízes que contam 12% ao ano.`
    : null;

/** The right to pay early, as short as it can be said (CDC art. 52 §2). */
export const earlyNote = ({ interestCents }: CreditCost): string =>
  interestCents > 0
    ? 'O cliente pode pagar antes, com desconto dos juros.'
    : 'O cliente pode pagar antes quando quiser.';
