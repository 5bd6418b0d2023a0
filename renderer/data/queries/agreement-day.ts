import type { Database } from '@renderer/data/database';
import { addDays, type CivilDay, toDayNumber } from '@shared/calendar/civil-day';
import type { Agreement } from '@shared/domain/agreement/agreement';
import { endedOn } from '@shared/domain/agreement/agreement-life';
import type { Installment } from '@shared/domain/installment';
import type { Summary } from '@shared/domain/summary';
import type { AgreementFacts } from '@shared/rules/negotiation/agreement-tasks';
import { UNSIGNED_DAYS } from '@shared/rules/negotiation/signing';

/** Proposals begun longer ago are looked for in Acordos alone: they hold for days, and a counter-offer comes soon. */
const PROPOSAL_DAYS = 60;
const DAY = 86_400_000;

const known = <T>(rows: readonly (T | undefined)[]): T[] => rows.flatMap((row) => row ?? []);

const isStanding = (agreement: Agreement): boolean => endedOn(agreement) === undefined;

/**
 * Agreements that are late, with what is open and past of each; neither the rest of it nor what was paid. Nothing is
 * asked of who died. In the
 * caller's transaction, with the summaries of all that is late.
 */
export const lateAgreements = async (
  db: Database,
  summaries: readonly Summary[],
  today: CivilDay,
): Promise<AgreementFacts['late']> => {
  const ids = summaries.flatMap(({ agreementDueDay, customerId, deceasedOn }) =>
    agreementDueDay !== undefined && agreementDueDay < today && deceasedOn === undefined ? customerId : [],
  );
  if (ids.length === 0) return [];
  const open = await Promise.all(
    ids.map((id) =>
      db.installments
        .where('[customerId+open+dueDay]')
        .between([id, 1, ''], [id, 1, today], true, false)
        .toArray(),
    ),
  );
  const byOrigin = new Map<string, Installment[]>();
  for (const installment of open.flat()) {
    if (installment.originKind !== 'agreement') continue;
    byOrigin.set(installment.originId, [...(byOrigin.get(installment.originId) ?? []), installment]);
  }
  const agreements = known(await db.agreements.bulkGet([...byOrigin.keys()]));
  return agreements
    .filter(isStanding)
    .map((agreement) => ({ agreement, open: byOrigin.get(agreement.id) ?? [] }));
};

const recentOf = async (db: Database, today: CivilDay): Promise<Agreement[]> => {
  const made = await db.agreements.where('day').between(addDays(today, -UNSIGNED_DAYS), today).toArray();
  const standing = made.filter(isStanding);
  if (standing.length === 0) return [];
  const plans = await db.installments
    .where('originId')
    .anyOf(standing.map(({ id }) => id))
    .toArray();
  const running = new Set(plans.flatMap(({ open, originId }) => (open === 1 ? originId : [])));
  const summaries = await db.summaries.bulkGet(standing.map(({ customerId }) => customerId));
  return standing.filter(({ id }, index) => running.has(id) && summaries[index]?.deceasedOn === undefined);
};

const proposalsOf = async (db: Database, today: CivilDay): Promise<AgreementFacts['proposals']> => {
  const since = (toDayNumber(today) - PROPOSAL_DAYS) * DAY;
  const begun = await db.proposals.where('createdAt').aboveOrEqual(since).toArray();
  const proposals = begun.filter(({ closed }) => closed === undefined);
  if (proposals.length === 0) return [];
  const ids = [...new Set(proposals.map(({ customerId }) => customerId))];
  const [agreements, summaries] = await Promise.all([
    db.agreements.where('customerId').anyOf(ids).toArray(),
    db.summaries.bulkGet(ids),
  ]);
  return proposals.map((proposal) => ({
    proposal,
    agreements: agreements.filter(({ customerId }) => customerId === proposal.customerId),
    summary: summaries[ids.indexOf(proposal.customerId)],
  }));
};

/** What was agreed and proposed in the last days, in the caller's transaction; the cost follows that alone. */
export const newNegotiations = async (
  db: Database,
  today: CivilDay,
): Promise<Pick<AgreementFacts, 'recent' | 'proposals'>> => {
  const [recent, proposals] = await Promise.all([recentOf(db, today), proposalsOf(db, today)]);
  return { recent, proposals };
};
