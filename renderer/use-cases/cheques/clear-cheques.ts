import { readCounters, readTerms } from '@renderer/data/settings';
import type { CivilDay } from '@shared/calendar/civil-day';
import type { Cheque } from '@shared/domain/cheque/cheque';
import { lifeOf, withEvent } from '@shared/domain/cheque/cheque-life';
import { clearingOf } from '@shared/domain/cheque/clearing';
import { lateTermsOf, type Payment } from '@shared/domain/payment';
import { emptySummary, laterDay } from '@shared/domain/summary';
import { ok, type Result } from '@shared/result';
import { putPayment } from '../payment-step';
import { transact, type UseCaseContext } from '../use-case';
import { writeChequeLine } from './cheque-line';
import { CHEQUE_TABLES, type MoveError, newEvent, putCheques, readMovable } from './cheque-step';

export interface ClearRequest {
  readonly chequeIds: readonly string[];
  /** The day the bank paid. */
  readonly day: CivilDay;
  /** Of those that had come back before: gives up the late charges since. True when absent. */
  readonly forgive?: boolean;
}

/** The payment a cheque makes of what it covers, on the day the bank paid it. */
const payFrom = async (
  context: UseCaseContext,
  cheque: Cheque,
  { day, forgive = true }: ClearRequest,
): Promise<Payment | null> => {
  const { db } = context;
  const { cents, customerId, takenDay, goodDay } = cheque;
  const [customer, kept, covered, terms, counters] = await Promise.all([
    db.customers.get(customerId),
    db.summaries.get(customerId),
    db.installments.bulkGet(cheque.installmentIds),
    readTerms(db),
    readCounters(db),
  ]);
  if (!customer) return null;
  const installments = covered.flatMap((installment) => (installment?.open === 1 ? installment : []));
  const cameBack = lifeOf(cheque).returns.length > 0;
  const plan = clearingOf(cheque, { installments, day, terms: lateTermsOf(terms), forgive });
  const incoming = {
    customer,
    summary: kept ?? emptySummary(customerId),
    installments,
    plan,
    counters,
    terms: lateTermsOf(terms),
    day,
    means: [{ means: 'cheque' as const, cents }],
    changeCents: 0,
    cheque: { chequeId: cheque.id, ...(!cameBack && { punctualDay: laterDay(takenDay, goodDay) }) },
  };
  return putPayment(context, incoming, { journal: false });
};

/** The bank paid: each cheque pays what it covers on that day. All together or none. */
export const clearCheques = (
  context: UseCaseContext,
  request: ClearRequest,
): Promise<Result<Cheque[], MoveError>> => {
  const { clock } = context;
  const { day } = request;
  return transact(context, CHEQUE_TABLES, async (context): Promise<Result<Cheque[], MoveError>> => {
    const { db } = context;
    const cheques = await readMovable(context, request.chequeIds, { move: 'clear', day });
    if (!cheques.ok) return cheques;
    const batchId = clock.newId();
    const cleared: Cheque[] = [];
    for (const before of cheques.value) {
      const payment = await payFrom(context, before, request);
      const event = newEvent(context, { move: 'clear', day, batchId, paymentId: payment?.id });
      const after = withEvent(before, event);
      await putCheques(db, [{ before, after }]);
      cleared.push(after);
    }
    await writeChequeLine(context, { kind: 'cheque-moved', move: 'clear', batchId, cheques: cleared });
    return ok(cleared);
  });
};
