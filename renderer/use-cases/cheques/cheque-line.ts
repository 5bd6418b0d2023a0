import type { Database } from '@renderer/data/database';
import type { Cheque } from '@shared/domain/cheque/cheque';
import { standingSteps } from '@shared/domain/cheque/cheque-life';
import type { ChequeMove } from '@shared/domain/cheque/cheque-moves';
import type { JournalKind } from '@shared/domain/journal';
import { sumCents } from '@shared/money/cents';
import { chequesText } from '@shared/wording/counted';
import { type UseCaseContext, writeJournal } from '../use-case';

/** What a line of the journal says of cheques: what happened, and to which. */
export interface ChequeLine {
  readonly move: ChequeMove | 'undo' | 'count';
  readonly chequeIds: readonly string[];
}

/** One line for all that was done together, whose `refId` is the batch. In the caller's transaction. */
export const writeChequeLine = async (
  context: UseCaseContext,
  line: {
    readonly kind: Extract<JournalKind, 'cheque-taken' | 'cheque-moved' | 'cheque-undone'>;
    readonly move: ChequeLine['move'];
    readonly batchId: string;
    readonly cheques: readonly Cheque[];
    readonly undoes?: number;
  },
): Promise<void> => {
  const { kind, move, batchId, cheques, undoes } = line;
  const owners = [...new Set(cheques.map(({ customerId }) => customerId))];
  const [only] = owners;
  const customer = owners.length === 1 && only ? await context.db.customers.get(only) : undefined;
  const [first] = cheques;
  const which = cheques.length === 1 ? `cheque ${first?.number}` : chequesText(cheques.length);
  const detail: ChequeLine = { move, chequeIds: cheques.map(({ id }) => id) };
  await writeJournal(context, {
    kind,
    customerId: customer?.id,
    refId: batchId,
    cents: sumCents(cheques.map(({ cents }) => cents)),
    label: customer ? `${customer.name} · ${which}` : which,
    detail,
    undoes,
  });
};

/** The line of the journal that tells of a batch, and all the cheques it tells of. */
export const lineOfBatch = async (db: Database, batchId: string) => {
  const lines = await db.journal.where('refId').equals(batchId).toArray();
  const line = lines.find(({ undoes }) => undoes === undefined);
  const { chequeIds = [] }: Partial<ChequeLine> = (line?.detail as ChequeLine | undefined) ?? {};
  return { seq: line?.seq, chequeIds };
};

/**
 * The line that a counter-entry takes back: that of the batch, once nothing of what it told of cheques stands. While
 * some of it does, the line stands for that.
 */
export const lineTakenBack = async (db: Database, batchId: string): Promise<number | undefined> => {
  const { seq, chequeIds } = await lineOfBatch(db, batchId);
  const cheques = await db.cheques.bulkGet([...chequeIds]);
  const isLeft = cheques.some(
    (cheque) => cheque && standingSteps(cheque.events).some((step) => step.batchId === batchId),
  );
  return chequeIds.length === 0 || isLeft ? undefined : seq;
};
