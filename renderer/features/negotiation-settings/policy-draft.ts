import { type BandEntry, readBandDays } from '@shared/rules/negotiation/band-entry';
import type { NegotiationPolicy } from '@shared/rules/negotiation/negotiation-policy';
import {
  type BandsKey,
  type PolicyEntry,
  policyEntryOf,
  readPolicy,
} from '@shared/rules/negotiation/policy-entry';

type Bands = readonly BandEntry[];

/** Without its own bands (`undefined`) a kind of customer has those of all. */
export const withBands = (draft: PolicyEntry, key: BandsKey, bands: Bands | undefined): PolicyEntry => ({
  ...draft,
  bands: { ...draft.bands, [key]: bands },
});

export const withBand = (bands: Bands, id: string, change: Partial<BandEntry>): Bands =>
  bands.map((band) => (band.id === id ? { ...band, ...change } : band));

/** Without one of them; the band over the last has no end then. One always stays. */
export const withoutBand = (bands: Bands, id: string): Bands =>
  bands.length === 1 ? bands : bands.filter((band) => band.id !== id);

/** A month longer than the longest so far. */
const MONTH = 30;

/** With one more before the last, that gives what the one above it gives. */
export const withNewBand = (bands: Bands, id: string): Bands => {
  const last = bands.at(-1);
  if (!last) return bands;
  const before = bands.slice(0, -1);
  const above = before.at(-1);
  const end = above ? readBandDays(above) : 0;
  return [...before, { ...(above ?? last), id, upTo: end === null ? '' : String(end + MONTH) }, last];
};

/** Where a band begins, in days of delay; null while the one above cannot be read. */
export const bandStart = (bands: Bands, at: number): number | null => {
  const above = bands[at - 1];
  if (!above) return 0;
  const end = readBandDays(above);
  return end === null ? null : end + 1;
};

const content = (draft: PolicyEntry): string => JSON.stringify(readPolicy(draft) ?? draft);

/** Whether there is anything to save. */
export const isChanged = (draft: PolicyEntry, saved: NegotiationPolicy): boolean =>
  content(draft) !== content(policyEntryOf(saved));
