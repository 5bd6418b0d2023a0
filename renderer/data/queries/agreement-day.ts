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

/** Of customers with an agreement that is late, what is open and past; neither the rest of it nor what was paid. */
const lateOf = async (
  db: Database,
  summaries: readonly Summary[],
  today: CivilDay,
): Promise<AgreementFacts['late']> => {
  const ids = summaries.flatMap(({ agreementDueDay, customerId }) =>
    agreementDueDay !== undefined && agreementDueDay < today ? customerId : [],
  );
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
  const plans = await db.installments
    .where('originId')
    .anyOf(standing.map(({ id }) => id))
    .toArray();
  const running = new Set(plans.flatMap(({ open, originId }) => (open === 1 ? originId : [])));
  return standing.filter(({ id }) => running.has(id));
};

const proposalsOf = async (db: Database, today: CivilDay): Promise<AgreementFacts['proposals']> => {
  const since = (toDayNumber(today) - PROPOSAL_DAYS) * DAY;
  const begun = await db.proposals.where('createdAt').aboveOrEqual(since).toArray();
  const proposals = begun.filter(({ closed }) => closed === undefined);
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

/**
 * What a day asks of agreements and proposals, in the caller's transaction. The cost follows what is late, what was
 * made or proposed in the last days, and never the customers nor their history.
 */
export const agreementsOfDay = async (
  db: Database,
  summaries: readonly Summary[],
  today: CivilDay,
): Promise<AgreementFacts> => {
  const [late, recent, proposals] = await Promise.all([
    lateOf(db, summaries, today),
    recentOf(db, today),
    proposalsOf(db, today),
  ]);
  return { late, recent, proposals };
};
