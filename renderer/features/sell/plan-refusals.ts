import { rateText } from '@renderer/documents/parts/rate-text';
import type { CreditPlanError } from '@shared/domain/credit-plan';
import type { PricingError } from '@shared/domain/pricing';
import type { Pricing } from '@shared/domain/sale';
import { yearlyRate } from '@shared/finance/rate';
import { formatMoney } from '@shared/money/format';
import type { SellField } from './sell-problem';

const LIMIT = 'Lojas podem cobrar até 1% ao mês (STJ, REsp 1.720.656; Código Civil, arts. 406 e 591).';

type OverLimit = Extract<PricingError, { reason: 'rate-over-limit' }>;

const overLimitText = ({ monthlyRate, mostInstallmentCents }: OverLimit, kind: Pricing['kind']): string => {
  if (kind === 'price') return LIMIT;
  const most = `Aqui, a parcela vai até ${formatMoney(mostInstallmentCents)}.`;
  const real = Number.isFinite(monthlyRate)
    ? `Na verdade custaria ${rateText(monthlyRate)} ao mês, ${rateText(yearlyRate(monthlyRate))} ao ano.`
    : 'Sem prazo não há juros a cobrar.';
  return `${real} ${LIMIT} ${most}`;
};

const TEXTS: Record<Extract<CreditPlanError, string>, readonly [SellField, string]> = {
  'total-not-positive': ['total', 'O total precisa ser maior que zero.'],
  'down-payment-over-total': ['downPayment', 'A entrada passa do total.'],
  'nothing-left-to-pay': ['downPayment', 'A entrada paga tudo: não sobra nada a prazo.'],
  'count-out-of-range': ['count', 'Informe de 1 a 999 parcelas.'],
  'installment-under-one-cent': ['count', 'Não dá um centavo por parcela. Use menos parcelas.'],
  'first-due-before-sale': ['firstDueDay', 'Não pode ser antes do dia da venda.'],
  'day-impossible': ['firstDueDay', 'Esse dia não existe no calendário.'],
  'due-days-missing': ['count', 'Falta o vencimento de alguma parcela.'],
  'due-days-out-of-order': ['firstDueDay', 'Escreva os vencimentos em ordem, sem repetir.'],
  'ends-after-the-calendar': ['count', 'A última parcela venceria depois de 2199. Use menos parcelas.'],
  'rate-malformed': ['rate', 'Escreva uma porcentagem, como 1 ou 0,75.'],
  'credit-total-too-high': ['total', 'Com os juros, passa do maior valor aceito.'],
};

const DAY_FIELDS: ReadonlySet<SellField> = new Set(['count', 'firstDueDay']);

/** Where a plan that cannot be is corrected, and why it cannot be. */
export const planRefusal = (
  error: CreditPlanError,
  { pricing, isTyped }: { readonly pricing: Pricing['kind']; readonly isTyped: boolean },
): readonly [SellField, string] => {
  if (typeof error === 'string') {
    const [field, text] = TEXTS[error];
    if (error === 'installment-under-one-cent' && pricing === 'fixed')
      return ['installment', 'Informe uma parcela maior que zero.'];
    return isTyped && DAY_FIELDS.has(field) ? ['typedDays', text] : [field, text];
  }
  if (error.reason === 'rate-over-limit')
    return [pricing === 'fixed' ? 'installment' : 'rate', overLimitText(error, pricing)];
  return [
    'installment',
    `Somadas, as parcelas não chegam ao que falta pagar. O mínimo é ${formatMoney(error.leastInstallmentCents)}.`,
  ];
};
