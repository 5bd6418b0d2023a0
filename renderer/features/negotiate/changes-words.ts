import { formatDay } from '@shared/calendar/format';
import { formatMoney } from '@shared/money/format';
import type { Proposal } from '@shared/rules/negotiation/proposal';
import { planShort } from './plan-words';

const covered = ({ updated }: Proposal): string => {
  const count = updated.lines.length;
  const sum = formatMoney(updated.totalCents);
  return count === 1
    ? `1 parcela entra no acordo (${sum} hoje) e sai da lista de abertas.`
    : `${count} parcelas entram no acordo (${sum} hoje) e saem da lista de abertas.`;
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

/** What saving a proposal changes, one sentence each. */
export const changesText = (proposal: Proposal): string[] => [
  covered(proposal),
  ...(proposal.discountCents > 0 ? [givenUp(proposal)] : []),
  ...(proposal.downPaymentCents > 0
    ? [`A entrada de ${formatMoney(proposal.downPaymentCents)} entra como recebimento de hoje.`]
    : []),
  plan(proposal),
];
