import { sumCents } from '@shared/money/cents';
import { err, ok, type Result } from '@shared/result';
import { transact, type UseCaseContext, writeJournal } from '../use-case';
import type { ChequeLine } from './cheque-line';
import { readCheques } from './cheque-step';

export interface ChequeCount {
  /** Those that were in the drawer. */
  readonly countedIds: readonly string[];
  /** Those that should have been, and were not. */
  readonly missingIds: readonly string[];
}

/** What a count of the drawer found, as its line of the journal keeps it. */
export interface ChequeCountLine extends ChequeLine {
  readonly missingIds: readonly string[];
}

/** Writes down that the cheques in the drawer were counted, and which were missing. */
export const recordChequeCount = (
  context: UseCaseContext,
  { countedIds, missingIds }: ChequeCount,
): Promise<Result<void, { readonly reason: 'cheque-not-found' }>> =>
  transact(context, ['cheques', 'journal'], async (context) => {
    const all = await readCheques(context.db, [...countedIds, ...missingIds]);
    if (!all.ok) return err(all.error);
    const counted = new Set(countedIds);
    const detail: ChequeCountLine = { move: 'count', chequeIds: countedIds, missingIds };
    await writeJournal(context, {
      kind: 'cheques-counted',
      refId: context.clock.newId(),
      cents: sumCents(all.value.filter(({ id }) => counted.has(id)).map(({ cents }) => cents)),
      label: `${countedIds.length} de ${all.value.length} cheques`,
      detail,
    });
    return ok(undefined);
  });
