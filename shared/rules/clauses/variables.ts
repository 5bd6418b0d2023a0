import { formatDay } from '../../calendar/format';
import { type Cents, sumCents } from '../../money/cents';
import { formatMoney, formatPercent } from '../../money/format';
import { moneyInWords } from '../../money/words';
import { counted } from '../../wording/counted';
import { graceWords, lateChargesWords } from '../../wording/late-charges';
import { planText } from '../../wording/plan-text';
import type { ClauseFacts } from './facts';

export const clauseVariableNames = [
  'loja',
  'documento_da_loja',
  'endereco_da_loja',
  'cidade',
  'cliente',
  'documento_do_cliente',
  'endereco_do_cliente',
  'numero',
  'data',
  'valor_original',
  'acrescimos',
  'desconto',
  'desconto_por_extenso',
  'total',
  'total_por_extenso',
  'entrada',
  'entrada_por_extenso',
  'parcelas',
  'primeira_parcela',
  'ultima_parcela',
  'juros_do_acordo',
  'taxa_ao_mes',
  'taxa_ao_ano',
  'total_a_pagar',
  'encargos_por_atraso',
  'carencia',
  'multa',
  'juros',
  'limite_de_atraso',
  'parcelas_sem_pagar',
  'dias_de_atraso',
  'dias_de_aviso',
  'chave_pix',
] as const;
export type ClauseVariable = (typeof clauseVariableNames)[number];

export type ClauseVariables = Readonly<Record<ClauseVariable, string>>;

const days = (count: number): string => counted(count, 'dia', 'dias');

const orNothing = (cents: Cents, text: (cents: Cents) => string): string => (cents > 0 ? text(cents) : '');

/** `3 parcelas sem pagamento, seguidas ou não, ou 30 dias de atraso`; as many as the plan has, where it has fewer. */
const lateLimit = ({ breakRule: { unpaid, daysLate }, plan }: ClauseFacts): string => {
  const late = `${days(daysLate)} de atraso`;
  if (plan.length < unpaid) return late;
  const installments = counted(unpaid, 'parcela', 'parcelas');
  return `${installments} sem pagamento${unpaid === 1 ? '' : ', seguidas ou não,'} ou ${late}`;
};

const NO_BREAK_SPACE = '\u00a0';

/** What each variable says of an agreement; empty where the agreement has nothing of it. */
export const clauseVariables = (facts: ClauseFacts): ClauseVariables => {
  const { shop, customer, plan, terms, breakRule, interestCents } = facts;
  const first = plan[0];
  const last = plan.at(-1);
  const percent = (rate: number) => (interestCents > 0 ? formatPercent(rate * 10_000) : '');
  return {
    loja: shop.name,
    documento_da_loja: shop.document ?? '',
    endereco_da_loja: shop.address ?? '',
    cidade: shop.city ?? '',
    cliente: customer.name,
    documento_do_cliente: customer.document ?? '',
    endereco_do_cliente: customer.address ?? '',
    numero: facts.number,
    data: formatDay(facts.day),
    valor_original: formatMoney(facts.principalCents),
    acrescimos: orNothing(facts.chargesCents, formatMoney),
    desconto: orNothing(facts.discountCents, formatMoney),
    desconto_por_extenso: orNothing(facts.discountCents, moneyInWords),
    total: formatMoney(facts.totalCents),
    total_por_extenso: moneyInWords(facts.totalCents),
    entrada: orNothing(facts.downPaymentCents, formatMoney),
    entrada_por_extenso: orNothing(facts.downPaymentCents, moneyInWords),
    parcelas: plan.length > 0 ? planText(plan.map(({ cents }) => cents)) : '',
    primeira_parcela: first ? formatDay(first.dueDay) : '',
    ultima_parcela: last ? formatDay(last.dueDay) : '',
    juros_do_acordo: orNothing(interestCents, formatMoney),
    taxa_ao_mes: percent(facts.monthlyRate),
    taxa_ao_ano: percent(facts.yearlyRate),
    total_a_pagar: formatMoney(facts.downPaymentCents + sumCents(plan.map(({ cents }) => cents))),
    encargos_por_atraso: lateChargesWords(terms) || 'sem multa e sem juros',
    carencia: graceWords(terms),
    multa: terms.lateFeeBp > 0 ? formatPercent(terms.lateFeeBp) : '',
    juros: terms.lateInterestBp > 0 ? formatPercent(terms.lateInterestBp) : '',
    limite_de_atraso: lateLimit(facts),
    parcelas_sem_pagar: counted(breakRule.unpaid, 'parcela', 'parcelas'),
    dias_de_atraso: days(breakRule.daysLate),
    dias_de_aviso: days(breakRule.noticeDays),
    chave_pix: facts.pixKey?.replaceAll(' ', NO_BREAK_SPACE) ?? '',
  };
};
