import type { ProposalFile } from '@renderer/data/queries/proposals';
import type { Tone } from '@renderer/ui/Pill';
import type { CivilDay } from '@shared/calendar/civil-day';
import { formatDay, relativeDay } from '@shared/calendar/format';
import { type Agreement, toPayCents } from '@shared/domain/agreement/agreement';
import {
  lastVersion,
  type ProposalStatus,
  type ProposalVersion,
  type ProposedHow,
  proposalStatus,
} from '@shared/domain/agreement/saved-proposal';
import { sumCents } from '@shared/money/cents';
import { formatMoney, formatPercent } from '@shared/money/format';
import { counted, installmentsText } from '@shared/wording/counted';
import { planText } from '@shared/wording/plan-text';
import type { NextStep } from './next-step';

/** A proposal as its page shows it on a day. */
export interface ProposalView extends ProposalFile {
  readonly status: ProposalStatus;
  readonly last: ProposalVersion;
  /** What it became. */
  readonly agreement?: Agreement;
}

export const proposalView = (file: ProposalFile, today: CivilDay): ProposalView => {
  const { proposal, account } = file;
  return {
    ...file,
    status: proposalStatus(proposal, account.agreements, today),
    last: lastVersion(proposal),
    agreement: account.agreements.find((one) => one.proposal?.id === proposal.id && !one.cancelledOn),
  };
};

const HOW: Record<ProposedHow, string> = {
  whatsapp: 'por WhatsApp',
  printed: 'no papel',
  spoken: 'de viva voz',
};

export interface VersionLine {
  readonly version: number;
  /** `2ª versão · o cliente pediu, de viva voz` */
  readonly title: string;
  readonly day: CivilDay;
  /** What was proposed, in one sentence. */
  readonly text: string;
  /** Until when it holds, what was given up, and what went beyond the policy. */
  readonly notes: readonly string[];
  readonly isLast: boolean;
}

const planOf = (version: ProposalVersion): string => {
  const { plan, downPaymentCents, interestCents = 0 } = version;
  const total = formatMoney(toPayCents(version));
  if (plan.length === 0) return `${total} à vista`;
  const ends = plan.at(-1)?.dueDay ?? '';
  const down = downPaymentCents > 0 ? `entrada de ${formatMoney(downPaymentCents)} e ` : '';
  const interest = interestCents > 0 ? `, com ${formatMoney(interestCents)} de juros` : '';
  return `${total}: ${down}${planText(plan.map(({ cents }) => cents))}${interest}, até ${formatDay(ends)}`;
};

const enteredText = ({ installmentIds, tab }: ProposalVersion): string =>
  [
    ...(installmentIds.length > 0 ? [installmentsText(installmentIds.length)] : []),
    ...(tab ? ['a caderneta'] : []),
  ].join(' e ');

const notesOf = (version: ProposalVersion, today: CivilDay): string[] => {
  const { validUntil, updatedCents, discountCents, monthlyCents, authorisation, notes } = version;
  return [
    `Sobre ${enteredText(version)}, ${formatMoney(updatedCents)} no dia${
      discountCents > 0
        ? `; desconto de ${formatMoney(discountCents)} (${formatPercent(Math.round((discountCents * 1_000) / updatedCents) * 10)})`
        : '; sem desconto'
    }.`,
    `${validUntil < today ? 'Valeu' : 'Vale'} até ${formatDay(validUntil)}.`,
    ...(monthlyCents ? [`O cliente disse que pode pagar ${formatMoney(monthlyCents)} por mês.`] : []),
    ...(authorisation
      ? [`Fora da política: ${authorisation.beyond.join(' ')} Motivo: “${authorisation.reason}”`]
      : []),
    ...(notes ? [notes] : []),
  ];
};

/** Every version, the newest first. */
export const versionLines = ({ proposal }: Pick<ProposalView, 'proposal'>, today: CivilDay): VersionLine[] =>
  proposal.versions
    .map((version, index) => ({
      version: version.version,
      title: `${version.version}ª versão · ${version.by === 'shop' ? 'da loja' : 'o cliente pediu'}, ${HOW[version.how]}`,
      day: version.day,
      text: planOf(version),
      notes: notesOf(version, today),
      isLast: index === proposal.versions.length - 1,
    }))
    .reverse();

const step = (tone: Tone, title: string, text = ''): NextStep => ({ tone, title, text });

const quoted = (reason: string | undefined): string => (reason ? `“${reason}”` : '');

/** The first thing a proposal's page says. */
export const proposalStep = (view: ProposalView, today: CivilDay): NextStep => {
  const { status, last, proposal, agreement } = view;
  const day = `${formatDay(last.validUntil)} (${relativeDay(last.validUntil, today)})`;
  switch (status) {
    case 'open':
      return last.by === 'customer'
        ? step(
            'attention',
            `O cliente pediu outra coisa: responda até ${day}`,
            'Aceite o pedido, ou faça uma contraproposta na mesa.',
          )
        : step(
            'good',
            `Vale até ${day}`,
            'Quando o cliente responder, anote aqui: aceitou, pediu outra coisa ou recusou.',
          );
    case 'expired':
      return last.by === 'customer'
        ? step(
            'attention',
            `O pedido do cliente venceu em ${day}, sem resposta`,
            'Refaça com os valores de hoje, ou converse.',
          )
        : step(
            'attention',
            `Venceu em ${day}, sem resposta anotada`,
            'Pergunte o que o cliente achou. Para seguir, os valores são os de hoje.',
          );
    case 'accepted':
      return step('good', `Aceita: virou o acordo nº ${agreement?.number ?? ''}`);
    case 'declined':
      return step(
        'neutral',
        `Recusada em ${formatDay(proposal.closed?.day ?? today)}`,
        quoted(proposal.closed?.reason),
      );
    case 'withdrawn':
      return step(
        'neutral',
        `Retirada pela loja em ${formatDay(proposal.closed?.day ?? today)}`,
        quoted(proposal.closed?.reason),
      );
  }
};

/** What the last terms come to. */
export const proposalFacts = ({ last }: Pick<ProposalView, 'last'>) => [
  { label: 'Total', value: formatMoney(toPayCents(last)) },
  { label: 'Entrada', value: last.downPaymentCents > 0 ? formatMoney(last.downPaymentCents) : '–' },
  {
    label: 'Parcelas',
    value: last.plan.length > 0 ? formatMoney(sumCents(last.plan.map(({ cents }) => cents))) : '–',
    note: last.plan.length > 0 ? `em ${last.plan.length}` : undefined,
  },
  { label: 'Desconto', value: formatMoney(last.discountCents) },
];

/** `3 versões`, in the line under the name. */
export const proposalSubtitle = ({ proposal }: Pick<ProposalView, 'proposal'>): string =>
  [
    `Proposta nº ${proposal.number}, de ${formatDay(proposal.versions[0]?.day ?? '')}`,
    proposal.versions.length > 1 ? counted(proposal.versions.length, 'versão', 'versões') : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
