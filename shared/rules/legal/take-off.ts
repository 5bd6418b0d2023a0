import type { CivilDay } from '../../calendar/civil-day';
import type { LocalHoliday } from '../../calendar/holidays';
import type { LegalStep } from '../../domain/legal-step';
import { type ListedAccounts, type Release, releaseOf, removalDueDay } from './release';

/** An entry at a bureau or a protest that stands, with the accounts it is about. */
export interface Listing extends ListedAccounts {
  readonly step: LegalStep;
}

/** An entry that has to be taken off, and the last day for it. */
export interface TakeOff<T extends Listing = Listing> {
  readonly listing: T;
  readonly release: Release;
  readonly until: CivilDay;
}

/** The entry's way off, once nothing holds it any more; null before. */
export const takeOffOf = <T extends Listing>(
  listing: T,
  today: CivilDay,
  holidays: readonly LocalHoliday[],
): TakeOff<T> | null => {
  const release = releaseOf(listing.step, listing, today);
  if (release === null) return null;
  const until = release.kind === 'five-years' ? release.day : removalDueDay(release.day, holidays);
  return { listing, release, until };
};

/** All entries to be taken off, the most pressing first. */
export const takeOffs = <T extends Listing>(
  listings: readonly T[],
  today: CivilDay,
  holidays: readonly LocalHoliday[],
): TakeOff<T>[] =>
  listings
    .flatMap((listing) => takeOffOf(listing, today, holidays) ?? [])
    .sort((a, b) => a.until.localeCompare(b.until) || a.listing.step.id.localeCompare(b.listing.step.id));
