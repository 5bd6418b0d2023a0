import type { CivilDay } from '../../calendar/civil-day';
import { formatDay } from '../../calendar/format';
import { formatMoney, formatPercent } from '../../money/format';
import { installmentsText } from '../../wording/counted';
import { listed } from '../../wording/listed';
import { type AddressAs, treatment } from '../messages/names';
import { ofShop } from '../messages/shop-name';
import type { Proposal } from './proposal';

export interface ProposalMessageRequest {
  readonly customerName: string;
  readonly addressAs?: AddressAs;
  readonly shopName: string;
  readonly proposal: Proposal;
  /** The open tab is in it. */
  readonly tab?: boolean;
  readonly validUntil: CivilDay;
}

/** More lines than this nobody reads on a phone. */
const MOST_LINES = 12;

/** What it comes from, each part apart: SP and RJ law ask for the original value and each added item. */
const breakdown = (
  { updated, discountCents, totalCents, interestCents, monthlyBp, cetYearly }: Proposal,
  tab: boolean,
): string[] => [
  `Valor ${tab ? 'em aberto' : 'das parcelas'}: ${formatMoney(updated.principalCents)}`,
  ...(updated.feeCents > 0 ? [`Multa: ${formatMoney(updated.feeCents)}`] : []),
  ...(updated.interestCents > 0 ? [`Juros: ${formatMoney(updated.interestCents)}`] : []),
  ...(discountCents > 0 ? [`Desconto: -${formatMoney(discountCents)}`] : []),
  ...(interestCents > 0
    ? [
        `Juros do parcelamento, ${formatPercent(monthlyBp)} ao mês (CET de ${formatPercent(cetYearly * 10_000)} ao ano): ${formatMoney(interestCents)}`,
      ]
    : []),
  `*Total: ${formatMoney(totalCents + interestCents)}*`,
];

const planLines = ({ plan, downPaymentCents, day }: Proposal): string[] => {
  const down =
    downPaymentCents > 0
      ? [`${plan.length > 0 ? 'Entrada' : 'À vista'}: ${formatMoney(downPaymentCents)} em ${formatDay(day)}`]
      : [];
  const [only] = plan;
  if (plan.length === 1 && only && down.length === 0)
    return [`À vista: ${formatMoney(only.principalCents)} até ${formatDay(only.dueDay)}`];
  const shown = plan.slice(0, plan.length > MOST_LINES ? MOST_LINES - 1 : MOST_LINES);
  const rest = plan.slice(shown.length);
  return [
    ...down,
    ...shown.map(
      (line) => `${line.number}ª: ${formatMoney(line.principalCents)} em ${formatDay(line.dueDay)}`,
    ),
    ...(rest.length > 0
      ? [`e mais ${installmentsText(rest.length)} até ${formatDay(rest.at(-1)?.dueDay ?? day)}`]
      : []),
  ];
};

const whatFor = (installments: number, tab: boolean): string => {
  const parts = [
    ...(installments > 1 ? [`as suas ${installments} parcelas em aberto`] : []),
    ...(installments === 1 ? ['a sua parcela em aberto'] : []),
    ...(tab ? ['a sua caderneta'] : []),
  ];
  return listed(parts);
};

/**
 * The proposal in the words of the shop, for the customer to read at leisure: first name, amounts and days; no
 * document and no list of goods (domain F.2).
 */
export const proposalMessage = (request: ProposalMessageRequest): string => {
  const { proposal, customerName, shopName, validUntil, tab = false } = request;
  const count = proposal.updated.lines.length - (tab ? 1 : 0);
  const name = treatment(customerName, request.addressAs);
  return [
    `Olá${name === '' ? '' : `, ${name}`}! Aqui é ${ofShop(shopName)}. Preparamos uma proposta para ${whatFor(count, tab)}:`,
    breakdown(proposal, tab).join('\n'),
    `*Como fica:*\n${planLines(proposal).join('\n')}`,
    `A proposta vale até ${formatDay(validUntil)}. Fica bom assim? Se preferir outro dia ou outro valor, é só dizer que ajustamos juntos.`,
  ].join('\n\n');
};
