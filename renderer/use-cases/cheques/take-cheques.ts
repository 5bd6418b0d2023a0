import { chequesInTheWay } from '@renderer/data/queries/known-cheques';
import { nextNumber } from '@renderer/data/settings';
import type { CivilDay } from '@shared/calendar/civil-day';
import { type Cheque, type ChequeFace, chequeFaceSchema, chequeKey } from '@shared/domain/cheque/cheque';
import { withEvent } from '@shared/domain/cheque/cheque-life';
import { ownInstallment } from '@shared/domain/cheque/own-installment';
import { isRetired } from '@shared/domain/customer';
import type { Installment } from '@shared/domain/installment';
import { bankName } from '@shared/identity/banks';
import { err, ok, type Result } from '@shared/result';
import { writeInstallments } from '../accounts';
import { originDay } from '../origin-day';
import { transact, type UseCaseContext } from '../use-case';
import { writeChequeLine } from './cheque-line';
import { CHEQUE_TABLES, newEvent, putCheques } from './cheque-step';

/** A cheque as it is taken. */
export interface ChequeEntry extends ChequeFace {
  /** What it covers; none is a loose cheque, which is then owed on its own. */
  readonly installmentIds: readonly string[];
  readonly notes?: string;
}

export interface TakeRequest {
  readonly customerId: string;
  readonly day: CivilDay;
  readonly cheques: readonly ChequeEntry[];
}

/** `index` is the place of the cheque at fault among those to be taken, from 0. Nothing was written. */
export type TakeError =
  | { readonly reason: 'customer-not-found' }
  | { readonly reason: 'no-cheque' }
  | { readonly reason: 'day-in-the-future' }
  /** `day` is the day of the sale, tab closing or agreement that was not yet made then. */
  | { readonly reason: 'before-sale'; readonly day: CivilDay }
  | { readonly reason: 'invalid'; readonly index: number }
  | { readonly reason: 'good-before-issue'; readonly index: number }
  /** The same bank, branch, account and number twice in the list. */
  | { readonly reason: 'twice'; readonly index: number }
  /** The shop has it already, or had it and it came back. */
  | { readonly reason: 'already-taken'; readonly index: number; readonly cheque: Cheque }
  /** Paid, covered or cancelled meanwhile, or another customer's. */
  | { readonly reason: 'installment-not-open'; readonly index: number };

/** What is wrong with the cheques themselves. */
const faceError = ({ cheques }: Pick<TakeRequest, 'cheques'>): TakeError | null => {
  const keys = new Set<string>();
  for (const [index, cheque] of cheques.entries()) {
    if (!chequeFaceSchema.safeParse(cheque).success) return { reason: 'invalid', index };
    if (cheque.goodDay < cheque.issueDay) return { reason: 'good-before-issue', index };
    const key = chequeKey(cheque);
    if (keys.has(key)) return { reason: 'twice', index };
    keys.add(key);
  }
  return null;
};

/** The first of them that the shop has, or was paid by. */
const takenError = async (
  { db }: UseCaseContext,
  cheques: readonly ChequeEntry[],
): Promise<TakeError | null> => {
  const keys = cheques.map(chequeKey);
  const [cheque] = await chequesInTheWay(db, keys);
  return cheque ? { reason: 'already-taken', index: keys.indexOf(cheque.key), cheque } : null;
};

const coverError = async (
  context: UseCaseContext,
  { customerId, day, cheques }: TakeRequest,
): Promise<TakeError | null> => {
  const ids = [...new Set(cheques.flatMap(({ installmentIds }) => installmentIds))];
  const covered = (await context.db.installments.bulkGet(ids)).flatMap((installment) =>
    installment?.open === 1 && installment.customerId === customerId ? installment : [],
  );
  const open = new Set(covered.map(({ id }) => id));
  const index = cheques.findIndex(({ installmentIds }) => installmentIds.some((id) => !open.has(id)));
  if (index >= 0) return { reason: 'installment-not-open', index };
  const since = await originDay(context, covered);
  return since !== undefined && day < since ? { reason: 'before-sale', day: since } : null;
};

/** Why these cheques cannot be taken; null when they can. */
const takeError = async (context: UseCaseContext, request: TakeRequest): Promise<TakeError | null> => {
  const { db, clock } = context;
  const customer = await db.customers.get(request.customerId);
  if (!customer || isRetired(customer)) return { reason: 'customer-not-found' };
  if (request.cheques.length === 0) return { reason: 'no-cheque' };
  if (request.day > clock.today()) return { reason: 'day-in-the-future' };
  return (
    faceError(request) ?? (await takenError(context, request.cheques)) ?? (await coverError(context, request))
  );
};

/** A cheque taken inside another use case. */
export interface StepCheque extends ChequeEntry {
  /** The sale whose down payment it is. */
  readonly saleId?: string;
  /** Since when the shop agreed to wait, where it takes the place of one that had not failed. */
  readonly agreedSince?: CivilDay;
}

/** Takes cheques inside the caller's transaction, without a line of the journal. */
export const takeStep = async (
  context: UseCaseContext,
  request: Omit<TakeRequest, 'cheques'> & { readonly cheques: readonly StepCheque[] },
  batchId: string,
): Promise<Result<Cheque[], TakeError>> => {
  const { db, clock } = context;
  const wrong = await takeError(context, request);
  if (wrong) return err(wrong);
  const receiptNumber = await nextNumber(db, 'cheque');
  const own: Installment[] = [];
  const taken = request.cheques.map(({ installmentIds, notes, saleId, agreedSince, ...entry }): Cheque => {
    const cheque: Cheque = {
      ...chequeFaceSchema.parse(entry),
      id: clock.newId(),
      customerId: request.customerId,
      takenDay: request.day,
      ...(agreedSince !== undefined && { agreedSince }),
      receiptNumber,
      createdAt: clock.now(),
      installmentIds: [...installmentIds],
      ...(saleId !== undefined && { saleId }),
      events: [],
      status: 'void',
      key: chequeKey(entry),
      notes: notes?.trim() || undefined,
    };
    const event = newEvent(context, { move: 'take', day: request.day, batchId });
    if (installmentIds.length > 0) return withEvent(cheque, event);
    const installment = ownInstallment(clock.newId(), cheque, bankName(cheque.bank));
    own.push(installment);
    return withEvent({ ...cheque, installmentIds: [installment.id] }, event);
  });
  await writeInstallments(
    db,
    request.customerId,
    own.map((after) => ({ after })),
  );
  await putCheques(
    db,
    taken.map((after) => ({ after })),
  );
  return ok(taken);
};

/** Takes cheques from a customer: what they cover waits for them. */
export const takeCheques = (
  context: UseCaseContext,
  request: TakeRequest,
): Promise<Result<Cheque[], TakeError>> =>
  transact(context, CHEQUE_TABLES, async (context): Promise<Result<Cheque[], TakeError>> => {
    const batchId = context.clock.newId();
    const taken = await takeStep(context, request, batchId);
    if (!taken.ok) return taken;
    await writeChequeLine(context, { kind: 'cheque-taken', move: 'take', batchId, cheques: taken.value });
    return taken;
  });
