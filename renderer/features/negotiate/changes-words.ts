import { formatDay } from '@shared/calendar/format';
import { formatMoney, formatPercent } from '@shared/money/format';
import type { Entering } from '@shared/rules/negotiation/entering';
import { enteringText } from '@shared/rules/negotiation/entering-text';
import type { Proposal } from '@shared/rules/negotiation/proposal';
import { listed } from '@shared/wording/listed';
import { planShort } from '@shared/wording/plan-short';

/** What enters, beside its amounts. */
export interface EnteringFacts extends Entering {
  /** Numbers of the agreements whose installments enter. */
  readonly agreements: readonly number[];
  /** Numbers of the cheques that came back for what enters. */
  readonly cheques: readonly string[];
}

const covered = ({ updated }: Proposal, { installmentIds, tab }: EnteringFacts): string => {
  const { length } = installmentIds;
  const sum = formatMoney(updated.totalCents);
  if (length === 0) return `A caderneta entra no acordo (${sum}) e fecha.`;
  const what = enteringText(length, tab);
  const closes = tab ? ' A caderneta fecha.' : '';
  return length === 1 && !tab
    ? `${what} entra no acordo (${sum} hoje) e sai da lista de abertas.`
    : `${what} entram no acordo (${sum} hoje) e saem da lista de abertas.${closes}`;
};

const renegotiated = (numbers: readonly number[]): string[] =>
  numbers.map((number) => `O que falta do acordo nº ${number} passa a valer por este.`);

const returned = (numbers: readonly string[]): string[] => {
  if (numbers.length === 0) return [];
  return numbers.length === 1
    ? [`Entregue o cheque ${numbers[0]} ao cliente quando ele assinar.`]
    : [`Entregue os cheques ${listed(numbers)} ao cliente quando ele assinar.`];
};

const givenUp = ({
  discountCents,
  givenUp: { interestCents, feeCents, principalCents },
}: Proposal): string => {
  const parts = [
    interestCents > 0 ? `juros ${formatMoney(interestCents)}` : '',
    feeCents > 0 ? `multa ${formatMoney(feeCents)}` : '',
    principalCents > 0 ? `valor das parcelas ${formatMoney(principalCents)}` : '',
  ].filter((part) => part !== '');
  return `A loja abre mão de ${formatMoney(discountCents)}: ${parts.join(', ')}.`;
};

const plan = ({ plan: lines, endsOn }: Proposal): string => {
  const first = lines[0];
  if (!first) return 'Não fica nada a pagar depois da entrada.';
  return lines.length === 1
    ? `Nasce 1 parcela de ${formatMoney(first.principalCents)} para ${formatDay(first.dueDay)}.`
    : `Nascem ${lines.length} parcelas (${planShort(lines)}), de ${formatDay(first.dueDay)} a ${formatDay(endsOn)}.`;
};

const interest = ({ interestCents, monthlyBp }: Proposal): string[] =>
  interestCents > 0
    ? [`Nas parcelas há ${formatMoney(interestCents)} de juros, ${formatPercent(monthlyBp)} ao mês.`]
    : [];

/** What saving a proposal changes, one sentence each. */
export const changesText = (proposal: Proposal, facts: EnteringFacts): string[] => [
  covered(proposal, facts),
  ...renegotiated(facts.agreements),
  ...(proposal.discountCents > 0 ? [givenUp(proposal)] : []),
  ...(proposal.downPaymentCents > 0
    ? [`A entrada de ${formatMoney(proposal.downPaymentCents)} entra como recebimento de hoje.`]
    : []),
  plan(proposal),
  ...interest(proposal),
  ...returned(facts.cheques),
];
