import { addMonths, type CivilDay } from '@shared/calendar/civil-day';
import { businessDayFrom, type LocalHoliday } from '@shared/calendar/holidays';
import { type Cents, sumCents } from '@shared/money/cents';
import { splitEvenly } from '@shared/money/split';
import type { ChequeDraft } from './cheque-draft';

/** What a cheque is asked for: an installment, or what another cheque was for. In the order they fall due. */
export interface WantedCheque {
  readonly cents: Cents;
  readonly day: CivilDay;
}

export interface ProposedCheque {
  readonly cents: Cents | null;
  readonly goodDay: CivilDay | null;
}

interface ProposalFacts {
  readonly today: CivilDay;
  readonly holidays: readonly LocalHoliday[];
}

/** What is due already goes into one cheque, and each that is still to come has its own. */
export const groupedWanted = (wanted: readonly WantedCheque[], today: CivilDay): WantedCheque[] => {
  const due = wanted.filter(({ day }) => day <= today);
  const ahead = wanted.filter(({ day }) => day > today);
  return due.length === 0
    ? ahead
    : [{ cents: sumCents(due.map(({ cents }) => cents)), day: today }, ...ahead];
};

/** As many as there are cheques, a cheque for each; else the sum in equal parts, a month after the first each. */
const matching = (
  wanted: readonly WantedCheque[],
  drafts: readonly ChequeDraft[],
  today: CivilDay,
): readonly WantedCheque[] => {
  const count = drafts.length;
  if (count === wanted.length) return wanted;
  const grouped = groupedWanted(wanted, today);
  if (count === grouped.length) return grouped;
  const [first] = grouped;
  if (!first) return [];
  const firstDay = drafts[0]?.goodDay ?? first.day;
  return splitEvenly(sumCents(wanted.map(({ cents }) => cents)), count).map((cents, index) => ({
    cents,
    day: addMonths(firstDay, index),
  }));
};

/**
 * What each cheque would be for, its good day moved to a day the bank works. Where other amounts were typed than
 * proposed, what is left of the sum goes into those not typed, unless each has its own to be for.
 */
export const proposedCheques = (
  drafts: readonly ChequeDraft[],
  wanted: readonly WantedCheque[],
  { today, holidays }: ProposalFacts,
): ProposedCheque[] => {
  const matched = matching(wanted, drafts, today);
  const isOwn =
    drafts.length === wanted.length || drafts.every(({ cents }) => cents === undefined || cents === null);
  const following = drafts.filter(({ cents }) => cents === undefined).length;
  const typedCents = sumCents(drafts.map(({ cents }) => cents ?? 0));
  const leftCents = sumCents(wanted.map(({ cents }) => cents)) - typedCents;
  const shared = following === 0 || isOwn || leftCents <= 0 ? [] : splitEvenly(leftCents, following);
  let place = 0;
  return drafts.map((draft, index): ProposedCheque => {
    const own = matched[index];
    const follows = draft.cents === undefined;
    const part = follows ? shared[place] : undefined;
    if (follows) place += 1;
    return {
      cents: (isOwn ? own?.cents : part) ?? null,
      goodDay: own ? businessDayFrom(own.day < today ? today : own.day, holidays) : null,
    };
  });
};
