import { formatDay } from '@shared/calendar/format';
import { formatMoney } from '@shared/money/format';
import { EARLY_TEXT } from '../parts/early-text';
import { lateTermsText } from '../parts/late-terms-text';
import type { ParsedCreditSummary } from './credit-summary-data';

const lateExample = ({ lateExample: example }: ParsedCreditSummary): string => {
  if (!example) return '';
  const { amountCents, days, feeCents, interestCents } = example;
  const charges = [
    ...(feeCents > 0 ? [`multa de ${formatMoney(feeCents)}`] : []),
    ...(interestCents > 0 ? [`juros de ${formatMoney(interestCents)}`] : []),
  ].join(' e ');
  const total = amountCents + feeCents + interestCents;
  return ` Exemplo: uma parcela de ${formatMoney(amountCents)} paga com ${days} dias de atraso sai por ${formatMoney(total)} (${charges}).`;
};

export interface Condition {
  readonly title: string;
  readonly text: string;
  /** Weighs on the customer, so it stands out (CDC art. 54 §4). */
  readonly highlighted?: boolean;
}

/** What the customer is told beside the figures (CDC arts. 49, 52 and 54-B). */
export const conditions = (data: ParsedCreditSummary): Condition[] => [
  {
    title: 'Crédito',
    text:
      data.interestCents > 0
        ? 'Quem vende a prazo é a própria loja. O custo efetivo total (CET) é só dos juros: não há tarifas nem seguros.'
        : 'Quem vende a prazo é a própria loja. Não há juros, tarifas nem seguros.',
  },
  { title: 'Atraso', text: lateTermsText(data.terms) + lateExample(data), highlighted: true },
  { title: 'Pagamento antes da data', text: EARLY_TEXT },
  ...(data.offPremises
    ? [
        {
          title: 'Compra fora da loja',
          text: 'Você pode desistir em até 7 dias, contados da assinatura ou do recebimento do produto, e receber de volta tudo o que pagou (art. 49 do Código de Defesa do Consumidor).',
        },
      ]
    : []),
  { title: 'Validade', text: `Estas condições valem até ${formatDay(data.validUntil)}.` },
];
