import type { CivilDay } from '@shared/calendar/civil-day';
import { formatDay, formatDayMonth } from '@shared/calendar/format';
import { toPayCents } from '@shared/domain/agreement/agreement';
import { lastVersion } from '@shared/domain/agreement/saved-proposal';
import type { Cents } from '@shared/money/cents';
import type { Listed, ListedAgreement, ListedProposal } from './listed';

const near = (day: CivilDay, today: CivilDay): string =>
  day.slice(0, 4) === today.slice(0, 4) ? formatDayMonth(day) : formatDay(day);

const agreementDetail = ({ agreement, standing, course }: ListedAgreement, today: CivilDay): string => {
  const next = standing.next;
  const isLate = course.lateCount > 0;
  return [
    `Acordo nº ${agreement.number}`,
    near(agreement.day, today),
    next && !isLate ? `próxima ${near(next.dueDay, today)}` : '',
    isLate && standing.status === 'late'
      ? `${course.lateCount} de ${agreement.installmentCount} em atraso`
      : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
};

const proposalDetail = ({ proposal }: ListedProposal, today: CivilDay): string => {
  const { version, by, day } = lastVersion(proposal);
  return [
    `Proposta nº ${proposal.number}`,
    near(day, today),
    version > 1 ? `${version}ª versão` : '',
    by === 'customer' ? 'o cliente pediu' : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
};

/** The line under the name. */
export const rowDetail = (one: Listed, today: CivilDay): string =>
  one.kind === 'agreement' ? agreementDetail(one, today) : proposalDetail(one, today);

/** What is left of one that is being paid; otherwise what was agreed, or offered. */
export const rowCents = (one: Listed): Cents => {
  if (one.kind === 'proposal') return toPayCents(lastVersion(one.proposal));
  const { status, leftCents } = one.standing;
  return status === 'running' || status === 'late' ? leftCents : toPayCents(one.agreement);
};
