import type { AgreementRow } from '@renderer/data/queries/agreements';
import type { CivilDay } from '@shared/calendar/civil-day';
import type { Terms } from '@shared/domain/terms';
import {
  type AgreementStanding,
  type AgreementStatus,
  agreementStanding,
} from '@shared/rules/negotiation/standing';

export interface ListedAgreement extends AgreementRow {
  readonly standing: AgreementStanding;
}

export type AgreementFilter = 'all' | 'late' | 'running' | 'fulfilled' | 'ended';

/** The filter an agreement is found under, besides all. */
const FILTERS: Record<AgreementStatus, Exclude<AgreementFilter, 'all'>> = {
  late: 'late',
  running: 'running',
  fulfilled: 'fulfilled',
  renegotiated: 'ended',
  broken: 'ended',
  undone: 'ended',
};

const ORDER: Record<AgreementStatus, number> = {
  late: 0,
  running: 1,
  fulfilled: 2,
  renegotiated: 3,
  broken: 4,
  undone: 5,
};

/** Those that need someone first: the longest late, then the next due, then the newest. */
const byNeed = (a: ListedAgreement, b: ListedAgreement): number =>
  ORDER[a.standing.status] - ORDER[b.standing.status] ||
  (a.standing.next?.dueDay ?? '').localeCompare(b.standing.next?.dueDay ?? '') ||
  b.agreement.number - a.agreement.number;

export const listedAgreements = (
  rows: readonly AgreementRow[],
  day: CivilDay,
  terms: Terms,
): ListedAgreement[] =>
  rows
    .map((row) => ({ ...row, standing: agreementStanding(row.agreement, row.plan, day, terms) }))
    .sort(byNeed);

export const filterAgreements = (
  listed: readonly ListedAgreement[],
  filter: AgreementFilter,
): ListedAgreement[] =>
  listed.filter(({ standing }) => filter === 'all' || FILTERS[standing.status] === filter);

export const countAgreements = (listed: readonly ListedAgreement[]): Record<AgreementFilter, number> => {
  const counts = { all: listed.length, late: 0, running: 0, fulfilled: 0, ended: 0 };
  for (const { standing } of listed) counts[FILTERS[standing.status]] += 1;
  return counts;
};
