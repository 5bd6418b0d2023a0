import type { Database } from '@renderer/data/database';
import { type Counters, settingSchemas, writeSetting } from '@renderer/data/settings';
import type { Finding } from '@shared/domain/integrity/finding';
import { ok, type Result } from '@shared/result';
import { needsOwner, transact, type UseCaseContext, writeJournal } from './use-case';

/** The numbers given so far, as they are kept and as the papers say. */
export interface CounterRepair {
  readonly before: Partial<Counters>;
  readonly after: Counters;
}

const none: Counters = { sale: 0, payment: 0, agreement: 0, tab: 0, cheque: 0, proposal: 0 };

/** What counting on from the highest numbers given would change; null where nothing. */
export const counterRepair = async (
  db: Database,
  findings: readonly Finding[],
): Promise<CounterRepair | null> => {
  const kept = settingSchemas.counters.safeParse((await db.settings.get('counters'))?.value);
  const before: Partial<Counters> = kept.success ? kept.data : {};
  const after: Counters = { ...none, ...before };
  for (const finding of findings)
    if (finding.kind === 'counter-behind')
      after[finding.counter] = Math.max(after[finding.counter], finding.used);
  const isSame = Object.entries(after).every(
    ([counter, number]) => before[counter as keyof Counters] === number,
  );
  return isSame || !findings.some(({ kind }) => kind === 'counter-behind') ? null : { before, after };
};

/** Counts on from the highest numbers given, with its line of the journal. */
export const repairCounters = (
  context: UseCaseContext,
  findings: readonly Finding[],
): Promise<Result<CounterRepair | null, never>> => {
  needsOwner(context, 'restore');
  return transact(
    context,
    ['settings', 'journal'],
    async (context): Promise<Result<CounterRepair | null, never>> => {
      const { db } = context;
      const repair = await counterRepair(db, findings);
      if (!repair) return ok(null);
      await writeSetting(db, 'counters', repair.after);
      await writeJournal(context, { kind: 'repair', label: 'Numeração dos papéis', detail: repair });
      return ok(repair);
    },
  );
};
