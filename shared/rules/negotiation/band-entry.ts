import { wholeNumberField } from '../../domain/entry-fields';
import { percentField, percentText } from '../../domain/percent-entry';
import { formatPercent } from '../../money/format';
import { counted } from '../../wording/counted';
import { type DelayBand, delayBandsSchema } from './negotiation-policy';
import { policyLimits } from './policy-limits';

/** A band of delay while it is typed. */
export interface BandEntry {
  readonly id: string;
  /** Last day of delay; of no account on the last band, which has no end. */
  readonly upTo: string;
  /** Percentages. */
  readonly charges: string;
  readonly principal: string;
  readonly cash: string;
}
export type BandField = Exclude<keyof BandEntry, 'id'>;

/** What in a band being typed does not hold, said in pt-BR at its field. */
export interface BandProblem {
  readonly bandId: string;
  readonly field: BandField;
  readonly text: string;
}

const { least, most } = policyLimits.bandDays;
const daysField = wholeNumberField(least, most, 'De 0 a 3.650 dias.');
const principalField = percentField('De 0 a 90%.', policyLimits.principalBp.most);
const percentFields = {
  charges: percentField('De 0 a 100%.', policyLimits.chargesBp.most),
  principal: principalField,
  cash: principalField,
} as const;

export const bandEntriesOf = (bands: readonly DelayBand[]): BandEntry[] =>
  bands.map(({ upToDays, maxChargesBp, maxPrincipalBp, cashPrincipalBp }, at) => ({
    id: `band-${at}`,
    upTo: upToDays === undefined ? '' : String(upToDays),
    charges: percentText(maxChargesBp),
    principal: percentText(maxPrincipalBp),
    cash: percentText(cashPrincipalBp),
  }));

/** The last day of delay that was typed; null while it cannot be read. */
export const readBandDays = ({ upTo }: Pick<BandEntry, 'upTo'>): number | null =>
  daysField.safeParse(upTo).data ?? null;

const daysProblem = (entry: BandEntry, before: BandEntry | undefined): string | null => {
  const read = daysField.safeParse(entry.upTo);
  if (!read.success) return read.error.issues[0]?.message ?? null;
  if (read.data === undefined) return 'Até quantos dias?';
  const previous = before && readBandDays(before);
  return typeof previous === 'number' && read.data <= previous
    ? `Mais de ${counted(previous, 'dia', 'dias')}, onde acaba a faixa de cima.`
    : null;
};

const percentProblem = (entry: BandEntry, field: keyof typeof percentFields): string | null => {
  const read = percentFields[field].safeParse(entry[field]);
  if (!read.success) return read.error.issues[0]?.message ?? null;
  const allowed = principalField.safeParse(entry.principal);
  return field === 'cash' && allowed.success && read.data > allowed.data
    ? `Até ${formatPercent(allowed.data)}, o desconto permitido.`
    : null;
};

/** Empty when the bands may be kept. */
export const bandProblems = (entries: readonly BandEntry[]): BandProblem[] =>
  entries.flatMap((entry, at) => {
    const isLast = at === entries.length - 1;
    const told: [BandField, string | null][] = [
      ['upTo', isLast ? null : daysProblem(entry, entries[at - 1])],
      ['charges', percentProblem(entry, 'charges')],
      ['principal', percentProblem(entry, 'principal')],
      ['cash', percentProblem(entry, 'cash')],
    ];
    return told.flatMap(([field, text]) => (text === null ? [] : { bandId: entry.id, field, text }));
  });

/** The bands as they would be kept; null while they have problems. */
export const readBands = (entries: readonly BandEntry[]): DelayBand[] | null => {
  const read = delayBandsSchema.safeParse(
    entries.map((entry, at) => ({
      upToDays: at === entries.length - 1 ? undefined : (readBandDays(entry) ?? undefined),
      maxChargesBp: percentFields.charges.safeParse(entry.charges).data,
      maxPrincipalBp: principalField.safeParse(entry.principal).data,
      cashPrincipalBp: principalField.safeParse(entry.cash).data,
    })),
  );
  return read.success ? read.data : null;
};
