import { addDays, type CivilDay, daysBetween, termEnd } from '../../calendar/civil-day';
import type { Cheque, ChequeFace } from '../../domain/cheque/cheque';
import { lifeOf } from '../../domain/cheque/cheque-life';
import { isUnpaid, isWaiting } from '../../domain/cheque/cheque-moves';

/** Days to present a cheque, from the day in its emission field (Lei 7.357 art. 33). */
export const PRESENTATION_DAYS: Readonly<Record<ChequeFace['place'], number>> = { same: 30, other: 60 };

/** The last day of each, in the order they come. */
export interface ChequeDeadlines {
  /** To present it (Lei 7.357 art. 33). */
  readonly presentation: CivilDay;
  /** Execution: six months after that (art. 59); after it the bank does not pay. */
  readonly execution: CivilDay;
  /** Enriquecimento: two years after that (art. 61). */
  readonly enrichment: CivilDay;
  /** Monitória: five years from the day after the emission (STJ Súmula 503). */
  readonly monitory: CivilDay;
}
export type DeadlineKind = keyof ChequeDeadlines;

type Emission = Pick<ChequeFace, 'issueDay' | 'place'>;

const countedFrom = ({ issueDay, place }: Emission): ChequeDeadlines => {
  const presentation = addDays(issueDay, PRESENTATION_DAYS[place]);
  const execution = termEnd(presentation, 6);
  return {
    presentation,
    execution,
    enrichment: termEnd(execution, 24),
    monitory: termEnd(addDays(issueDay, 1), 60),
  };
};

/** By place and emission: a drawer has thousands of cheques of a few hundred days. */
const cache = { same: new Map<CivilDay, ChequeDeadlines>(), other: new Map<CivilDay, ChequeDeadlines>() };

/**
 * All count from the emission field, whatever "bom para" says elsewhere (STJ Tema 945). None is moved off Sundays and
 * holidays: a day early harms nobody.
 */
export const chequeDeadlines = (emission: Emission): ChequeDeadlines => {
  const known = cache[emission.place].get(emission.issueDay);
  if (known) return known;
  const deadlines = countedFrom(emission);
  cache[emission.place].set(emission.issueDay, deadlines);
  return deadlines;
};

export interface DeadlineWarning {
  readonly kind: DeadlineKind;
  readonly day: CivilDay;
  readonly when: 'passed' | 'within-3-days' | 'within-10-days';
}

type DatedCheque = Pick<Cheque, 'events' | 'issueDay' | 'place'>;

/** The deadlines that still mean something where the cheque is. One at the bank waits for nothing but the bank. */
const mattering = (cheque: DatedCheque): readonly DeadlineKind[] => {
  const { status, presentations, returns } = lifeOf(cheque);
  const wasPresented = presentations + returns.length > 0;
  // Never presented, the bank still pays it until execution lapses.
  if (isWaiting(status)) return wasPresented ? [] : ['presentation', 'execution'];
  if (!isUnpaid(status)) return [];
  const onceReturned = ['execution', 'enrichment', 'monitory'] as const;
  return wasPresented ? onceReturned : ['presentation', ...onceReturned];
};

const whenIs = (day: CivilDay, today: CivilDay): DeadlineWarning['when'] | undefined => {
  if (day < today) return 'passed';
  const left = daysBetween(today, day);
  if (left <= 3) return 'within-3-days';
  return left <= 10 ? 'within-10-days' : undefined;
};

/** The last deadline that passed and those at most ten days ahead, of the ones that matter; oldest first. */
export const deadlineWarnings = (cheque: DatedCheque, today: CivilDay): DeadlineWarning[] => {
  const kinds = mattering(cheque);
  if (kinds.length === 0) return [];
  const deadlines = chequeDeadlines(cheque);
  const warnings = kinds.flatMap((kind): DeadlineWarning[] => {
    const day = deadlines[kind];
    const when = whenIs(day, today);
    return when ? [{ kind, day, when }] : [];
  });
  // A bank told not to pay pays no more readily for being late: only what is ahead is worth presenting it for.
  const { status } = lifeOf(cheque);
  const isVain = ({ kind, when }: DeadlineWarning) =>
    status === 'stopped' && kind === 'presentation' && when === 'passed';
  const lastPassed = warnings.findLast((warning) => warning.when === 'passed' && !isVain(warning));
  return warnings.filter((warning) => warning.when !== 'passed' || warning === lastPassed);
};

/** The end of the presentation period, where the day agreed comes after it; null where it does not. */
export const presentationBeforeGoodDay = (
  face: Pick<ChequeFace, 'issueDay' | 'place' | 'goodDay'>,
): CivilDay | null => {
  const { presentation } = chequeDeadlines(face);
  return face.goodDay > presentation ? presentation : null;
};
