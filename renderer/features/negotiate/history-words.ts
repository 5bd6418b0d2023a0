import type { NegotiationAccount } from '@renderer/data/queries/negotiation-account';
import { type CivilDay, daysBetween } from '@shared/calendar/civil-day';
import { formatDay, formatDayMonth } from '@shared/calendar/format';
import type { ProposalVersion } from '@shared/domain/agreement/saved-proposal';
import { isAwaiting } from '@shared/domain/installment';
import { formatMoney } from '@shared/money/format';
import { listed } from '@shared/wording/listed';
import { planShort } from '@shared/wording/plan-short';
import type { LoadedStanding } from './loaded-version';
import { isTab } from './on-table';

const NAMES = { shop: 'Loja', customer: 'Cliente' } as const;

/** `R$ 75,00 + 4 × R$ 80,00`, `6 × R$ 60,00`, `R$ 360,00 à vista` */
export const versionTerms = ({ downPaymentCents, plan }: ProposalVersion): string => {
  const [only, ...more] = plan;
  if (!only) return `${formatMoney(downPaymentCents)} à vista`;
  if (more.length === 0 && downPaymentCents === 0)
    return `${formatMoney(only.cents)} em ${formatDayMonth(only.dueDay)}`;
  const short = planShort(plan.map(({ cents }) => ({ principalCents: cents })));
  return downPaymentCents > 0 ? `${formatMoney(downPaymentCents)} + ${short}` : short;
};

/** `vale até 29/11`, `venceu em 29/11`; what the customer asked for has no day of its own. */
const validText = ({ by, validUntil }: ProposalVersion, today: CivilDay): string => {
  if (by === 'customer') return '';
  return validUntil < today
    ? `venceu em ${formatDayMonth(validUntil)}`
    : `vale até ${formatDayMonth(validUntil)}`;
};

/** One line of the history, `1. Loja` and what was proposed. */
export const versionWords = (version: ProposalVersion, today: CivilDay) => ({
  who: `${version.version}. ${NAMES[version.by]}`,
  terms: versionTerms(version),
  valid: validText(version, today),
});

type GoneFacts = Pick<NegotiationAccount, 'gone' | 'agreements'>;

/** `2 de 6 (paga)`, `3 de 6 (no acordo nº 4)`, `caderneta (fechada)` */
const goneText = (id: string, { gone, agreements }: GoneFacts): string => {
  if (isTab({ id })) return 'caderneta (fechada)';
  const installment = gone.find((one) => one.id === id);
  if (!installment) return 'uma parcela (cancelada)';
  const { number, count, coveredBy, cancelledOn } = installment;
  const agreement = agreements.find((one) => one.id === coveredBy);
  const why = agreement
    ? `no acordo nº ${agreement.number}`
    : isAwaiting(installment)
      ? 'aguarda cheque'
      : cancelledOn
        ? 'cancelada'
        : 'paga';
  return `${number} de ${count} (${why})`;
};

/** What is to be known of a version that was put on the table again. */
export const loadedText = (standing: LoadedStanding, today: CivilDay, facts: GoneFacts): string => {
  switch (standing.kind) {
    case 'holds':
      return `A proposta vale até ${formatDay(standing.until)}: o total combinado fica.`;
    case 'expired':
      return standing.on < today
        ? `A proposta venceu ${since(standing.on, today)}: valem os valores de hoje.`
        : 'O primeiro dia combinado já passou: valem os valores de hoje.';
    case 'gone':
      return `Saiu da proposta: ${listed(standing.ids.map((id) => goneText(id, facts)))}. Aqui está o resto, com os valores de hoje.`;
    case 'partly-paid':
      return 'Houve um pagamento depois da proposta: valem os valores de hoje.';
    case 'tab-grew':
      return 'A caderneta cresceu depois da proposta: valem os valores de hoje.';
    case 'other-chosen':
      return 'O que entra mudou: valem os valores de hoje.';
  }
};

const since = (day: CivilDay, today: CivilDay): string => {
  const days = daysBetween(day, today);
  return days === 1 ? 'ontem' : `há ${days} dias`;
};
