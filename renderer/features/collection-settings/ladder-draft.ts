import { knownSteps } from '@shared/rules/ladder/default-ladders';
import { type LadderStep, type Ladders, laddersSchema } from '@shared/rules/ladder/ladder';
import {
  ladderEntryOf,
  ladderProblems,
  readLadder,
  readToleranceDays,
  type StepEntry,
  sortedEntries,
  stepEntryOf,
} from '@shared/rules/ladder/ladder-problems';
import { readStepDays } from '@shared/rules/ladder/ladder-text';
import { type Segment, segments } from '@shared/rules/risk/segment';

/** Which ladder is meant: the usual one, or that of a kind of customer. */
export type LadderKey = 'usual' | Segment;

export const ladderKeys: readonly LadderKey[] = ['usual', ...segments];

type Entries = readonly StepEntry[];

/** The ladders while they are edited. A kind of customer without one is treated as usual. */
export interface LaddersDraft {
  readonly ladders: { readonly usual: Entries } & { readonly [S in Segment]?: Entries };
  /** As typed. */
  readonly toleranceDays: string;
}

export const draftOf = ({ usual, bySegment, toleranceDays }: Ladders): LaddersDraft => {
  const own = segments.flatMap((segment) => {
    const ladder = bySegment[segment];
    return ladder ? [[segment, ladderEntryOf(ladder)] as const] : [];
  });
  return {
    ladders: { usual: ladderEntryOf(usual), ...Object.fromEntries(own) },
    toleranceDays: String(toleranceDays),
  };
};

/** The ladders as they would be kept; null while something in them does not hold. */
export const readDraft = ({ ladders, toleranceDays }: LaddersDraft): Ladders | null => {
  const usual = readLadder(ladders.usual);
  const days = readToleranceDays(toleranceDays);
  if (usual === null || days === null) return null;
  const bySegment: Partial<Record<Segment, LadderStep[]>> = {};
  for (const segment of segments) {
    const entries = ladders[segment];
    if (!entries) continue;
    const own = readLadder(entries);
    if (own === null) return null;
    bySegment[segment] = own;
  }
  const read = laddersSchema.safeParse({ usual, bySegment, toleranceDays: days });
  return read.success ? read.data : null;
};

/** The first ladder that cannot be kept; null when all can. */
export const wrongLadder = ({ ladders }: LaddersDraft): LadderKey | null =>
  ladderKeys.find((key) => ladderProblems(ladders[key] ?? []).length > 0 && ladders[key] !== undefined) ??
  null;

/** Without its own steps (`undefined`) a kind of customer is treated as usual. */
export const withEntries = (
  draft: LaddersDraft,
  key: LadderKey,
  entries: Entries | undefined,
): LaddersDraft => ({
  ...draft,
  ladders: { ...draft.ladders, [key]: entries },
});

export const withStep = (entries: Entries, id: string, change: Partial<StepEntry>): Entries =>
  entries.map((entry) => (entry.id === id ? { ...entry, ...change } : entry));

export const withoutStep = (entries: Entries, id: string): Entries =>
  entries.filter((entry) => entry.id !== id);

/** With one more, in its place by days. */
export const withNewStep = (entries: Entries, step: StepEntry): Entries => sortedEntries([...entries, step]);

export const blankStep = (id: string): StepEntry => ({
  id,
  days: '',
  tone: 'neutral',
  channel: 'preferred',
  message: 'hello',
  task: '',
});

/** The known steps on whose day there is none yet. */
export const stepsToAdd = (entries: Entries): StepEntry[] => {
  const taken = new Set(entries.map(({ days }) => readStepDays(days)));
  return knownSteps.filter(({ days }) => !taken.has(days)).map(stepEntryOf);
};

const content = (draft: LaddersDraft): string => JSON.stringify(readDraft(draft) ?? draft);

/** Whether there is anything to save. */
export const isChanged = (draft: LaddersDraft, saved: Ladders): boolean =>
  content(draft) !== content(draftOf(saved));
