import type { Database } from '@renderer/data/database';
import { nextNumber, readTerms } from '@renderer/data/settings';
import type { Agreement } from '@shared/domain/agreement/agreement';
import {
  type Breaking,
  type BreakingFacts,
  breakAgreementUp,
  brokenSums,
  type Transfer,
} from '@shared/domain/agreement/breaking';
import { isAwaiting, withOpenFlag } from '@shared/domain/installment';
import { lateTermsOf, type Payment } from '@shared/domain/payment';
import { REASON_MAX } from '@shared/domain/primitives';
import { replay } from '@shared/domain/replay';
import { withStoreCredit } from '@shared/domain/summary';
import type { Cents } from '@shared/money/cents';
import { err, ok, type Result } from '@shared/result';
import { agreementCourse } from '@shared/rules/negotiation/course';
import { paymentsOn, writeInstallments } from '../accounts';
import { needsOwner, transact, type UseCaseContext } from '../use-case';
import {
  AGREEMENT_TABLES,
  addEvent,
  coveredNow,
  planOfAgreement,
  type StandingAgreementError,
  standingAgreement,
  writeAgreementLine,
} from './agreement-step';

export interface BreakRequest {
  readonly agreementId: string;
  /** What the customer was shown to owe after it, in cents. */
  readonly owedCents: Cents;
  /** The customer gives the agreement up too: no notice has to pass first. */
  readonly byCustomer: boolean;
  readonly reason?: string;
}

export type BreakError =
  | { readonly reason: StandingAgreementError }
  /** All of it is paid. */
  | { readonly reason: 'nothing-left' }
  /** What was left of it entered a later agreement; that is broken or undone first. */
  | { readonly reason: 'covered-by-agreement' }
  /** A cheque that has not cleared covers some of it. */
  | { readonly reason: 'awaiting-cheque' }
  /** The paper promises a friendly notice and some days first. */
  | { readonly reason: 'notice-first' }
  | { readonly reason: 'amount-changed'; readonly owedCents: Cents };

/** Everything breaking an agreement is worked out from. */
export const readBreakingFacts = async (
  db: Database,
  agreement: Agreement,
  day: BreakingFacts['day'],
): Promise<BreakingFacts> => ({
  agreement,
  day,
  plan: await planOfAgreement(db, agreement.id),
  originals: await coveredNow(db, agreement),
  payments: await db.payments.where('customerId').equals(agreement.customerId).toArray(),
  terms: lateTermsOf(await readTerms(db)),
});

const refusal = ({ plan }: BreakingFacts): BreakError | null => {
  if (plan.some((installment) => installment.coveredBy)) return { reason: 'covered-by-agreement' };
  if (plan.some(isAwaiting)) return { reason: 'awaiting-cheque' };
  return plan.some((installment) => installment.open === 1) ? null : { reason: 'nothing-left' };
};

const entryOf = (
  { clock }: UseCaseContext,
  agreement: Agreement,
  { terms }: BreakingFacts,
  { allocations, excessCents, carriesId, day }: Transfer,
  number: number,
): Payment => ({
  id: clock.newId(),
  number,
  kind: 'transfer',
  customerId: agreement.customerId,
  day,
  createdAt: clock.now(),
  totalCents: 0,
  means: [],
  changeCents: 0,
  terms,
  allocations: [...allocations],
  installmentIds: allocations.map(({ installmentId }) => installmentId),
  originId: agreement.id,
  ...(carriesId !== undefined && { carriesId }),
  ...(excessCents > 0 && { creditCents: excessCents }),
});

const writeTransfers = async (
  context: UseCaseContext,
  agreement: Agreement,
  facts: BreakingFacts,
  { transfers }: Breaking,
): Promise<void> => {
  const first = await nextNumber(context.db, 'payment', transfers.length);
  const entries = transfers.map((transfer, index) =>
    entryOf(context, agreement, facts, transfer, first + index),
  );
  await context.db.payments.bulkAdd(entries);
};

/**
 * Breaks an agreement: its plan is closed, what it covered comes back, and all that was paid under it pays that. The
 * owner's decision, after a friendly notice; undone by `undoAgreementStep`.
 */
export const breakAgreement = (
  context: UseCaseContext,
  request: BreakRequest,
): Promise<Result<Agreement, BreakError>> => {
  needsOwner(context, 'reverse');
  const { clock } = context;
  const reason = request.reason?.trim().slice(0, REASON_MAX);
  return transact(context, AGREEMENT_TABLES, async (context): Promise<Result<Agreement, BreakError>> => {
    const { db } = context;
    const found = await standingAgreement(db, request.agreementId);
    if (!found.ok) return err({ reason: found.error });
    const agreement = found.value;
    const day = clock.today();
    const facts = await readBreakingFacts(db, agreement, day);
    const refused = refusal(facts);
    if (refused) return err(refused);
    const { state } = agreementCourse(agreement, facts.plan, day, await readTerms(db));
    if (!request.byCustomer && state !== 'decide') return err({ reason: 'notice-first' });
    const breaking = breakAgreementUp(facts);
    if (breaking.owedCents !== request.owedCents)
      return err({ reason: 'amount-changed', owedCents: breaking.owedCents });

    await writeTransfers(context, agreement, facts, breaking);
    // Replayed: with the computer's date set back, payments made before may be of a later day than what is carried over.
    const entries = await paymentsOn(
      db,
      breaking.originals.map(({ id }) => id),
    );
    const originals = breaking.originals.map((original) => replay(original, entries));
    const before = new Map(facts.originals.map((installment) => [installment.id, installment]));
    await writeInstallments(
      db,
      agreement.customerId,
      [
        ...facts.plan.map((own) => ({ before: own, after: withOpenFlag({ ...own, cancelledOn: day }) })),
        ...originals.map((after) => ({ before: before.get(after.id), after })),
      ],
      (summary) => withStoreCredit(summary, breaking.excessCents),
    );
    const broken = await addEvent(db, agreement, {
      kind: 'broken',
      id: clock.newId(),
      day,
      at: clock.now(),
      ...brokenSums(breaking),
      ...(reason && { reason }),
    });
    await writeAgreementLine(context, broken, { kind: 'agreement-broken', cents: breaking.owedCents });
    return ok(broken);
  });
};
