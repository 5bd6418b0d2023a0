import type { CivilDay } from '@shared/calendar/civil-day';
import type { LocalHoliday } from '@shared/calendar/holidays';
import { type ChequeDrawer, type ChequeFace, chequeKey } from '@shared/domain/cheque/cheque';
import { type Cents, sumCents } from '@shared/money/cents';
import type { ChequeDraft } from './cheque-draft';
import { chequeNumbers, type FilledCheque, faceOf } from './cheque-face';
import type { ChequeProblem } from './cheque-problem';
import { faceProblems } from './face-problems';
import { proposedCheques, type WantedCheque } from './wanted-cheques';

export interface ChequesFacts {
  readonly today: CivilDay;
  readonly holidays: readonly LocalHoliday[];
  /** Signs them unless somebody else is named. */
  readonly customer: ChequeDrawer;
  /** What they are for, in the order it falls due; empty where nothing is asked for. */
  readonly wanted: readonly WantedCheque[];
  /** Those the shop has already, by their key, each with where it is. */
  readonly known: ReadonlyMap<string, string>;
}

export interface ChequesView {
  readonly filled: readonly FilledCheque[];
  readonly problems: readonly ChequeProblem[];
  readonly totalCents: Cents;
  /** As they will be kept; null while something stands in the way. */
  readonly faces: readonly ChequeFace[] | null;
  readonly customer: ChequeDrawer;
}

/** What two cheques never have alike; null while it is not wholly there. */
export const keyOf = (draft: ChequeDraft): string | null => {
  const numbers = chequeNumbers(draft);
  return Object.values(numbers).every((text) => text !== '') ? chequeKey(numbers) : null;
};

const sameTwice = (filled: readonly FilledCheque[], known: ChequesFacts['known']): ChequeProblem[] => {
  const keys = filled.map(keyOf);
  return filled.flatMap(({ key }, index): ChequeProblem[] => {
    const own = keys[index] ?? null;
    if (own === null) return [];
    const first = keys.indexOf(own);
    const text = first < index ? `Este cheque já está nesta lista, na linha ${first + 1}.` : known.get(own);
    return text === undefined ? [] : [{ key, field: 'number', text, isMissing: false }];
  });
};

/** Everything the rows show, from what was typed: nothing here is saved. */
export const chequesView = (drafts: readonly ChequeDraft[], facts: ChequesFacts): ChequesView => {
  const { today, wanted, customer, known } = facts;
  const proposed = proposedCheques(drafts, wanted, facts);
  const filled = drafts.map(
    (draft, index): FilledCheque => ({
      ...draft,
      cents: draft.cents === undefined ? (proposed[index]?.cents ?? null) : draft.cents,
      goodDay: draft.goodDay === undefined ? (proposed[index]?.goodDay ?? null) : draft.goodDay,
      issueDay: draft.issueDay === undefined ? today : draft.issueDay,
    }),
  );
  const problems = filled.flatMap(faceProblems);
  const twice = sameTwice(filled, known);
  const inOrder = filled.flatMap(({ key }) =>
    [...problems, ...twice].filter((problem) => problem.key === key),
  );
  return {
    filled,
    problems: inOrder,
    totalCents: sumCents(filled.map(({ cents }) => cents ?? 0)),
    faces: inOrder.length > 0 ? null : filled.map((row) => faceOf(row, customer)),
    customer,
  };
};
