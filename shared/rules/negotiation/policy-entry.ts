import { type Segment, segments } from '../risk/segment';
import { type BandEntry, bandEntriesOf, bandProblems, readBands } from './band-entry';
import { type LimitsEntry, limitsEntryOf, limitsEntrySchema } from './limits-entry';
import { type DelayBand, type NegotiationPolicy, negotiationPolicySchema } from './negotiation-policy';

/** Whose bands are meant: those of all, or of a kind of customer. */
export type BandsKey = 'all' | Segment;
export const bandsKeys: readonly BandsKey[] = ['all', ...segments];

type Bands = readonly BandEntry[];

/** The policy while it is typed. A kind of customer without bands has those of all. */
export interface PolicyEntry {
  readonly bands: { readonly all: Bands } & { readonly [S in Segment]?: Bands };
  readonly limits: LimitsEntry;
}

export const policyEntryOf = (policy: NegotiationPolicy): PolicyEntry => {
  const own = segments.flatMap((segment) => {
    const bands = policy.bySegment[segment];
    return bands ? [[segment, bandEntriesOf(bands)] as const] : [];
  });
  return {
    bands: { all: bandEntriesOf(policy.bands), ...Object.fromEntries(own) },
    limits: limitsEntryOf(policy),
  };
};

/** The first bands that cannot be kept; null when all can. */
export const wrongBands = ({ bands }: PolicyEntry): BandsKey | null =>
  bandsKeys.find((key) => bandProblems(bands[key] ?? []).length > 0) ?? null;

/** The policy as it would be kept; null while something in it does not hold. */
export const readPolicy = ({ bands, limits }: PolicyEntry): NegotiationPolicy | null => {
  const bySegment: Partial<Record<Segment, readonly DelayBand[] | null>> = {};
  for (const segment of segments) {
    const own = bands[segment];
    if (own) bySegment[segment] = readBands(own);
  }
  const read = negotiationPolicySchema.safeParse({
    ...limitsEntrySchema.safeParse(limits).data,
    bands: readBands(bands.all),
    bySegment,
  });
  return read.success ? read.data : null;
};
