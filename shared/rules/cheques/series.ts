import { addMonths } from '../../calendar/civil-day';
import type { ChequeFace } from '../../domain/cheque/cheque';
import type { Cents } from '../../money/cents';
import { splitEvenly } from '../../money/split';
import { err, ok, type Result } from '../../result';

/** Most cheques of one series: more is a slip of the finger. */
export const MAX_SERIES = 99;

/** What changes from one cheque of a series to the next. */
export type SeriesCheque = Pick<ChequeFace, 'number' | 'goodDay' | 'cents'>;

export interface SeriesRequest {
  readonly first: Pick<ChequeFace, 'number' | 'goodDay'>;
  readonly count: number;
  /** The same on each, a total to split, or one for each. */
  readonly amounts:
    | { readonly kind: 'each'; readonly cents: Cents }
    | { readonly kind: 'total'; readonly cents: Cents }
    | { readonly kind: 'given'; readonly cents: readonly Cents[] };
}

export type SeriesError = 'count-out-of-range' | 'number-runs-out' | 'amounts-missing' | 'under-one-cent';

/** Digits of the number in the CMC-7. */
const NUMBER_DIGITS = 6;

/** The number `steps` later in the cheque book, with its zeros; undefined where it needs more digits. */
const laterNumber = (number: string, steps: number): string | undefined => {
  const later = (Number(number) + steps).toString();
  return later.length > Math.max(number.length, NUMBER_DIGITS)
    ? undefined
    : later.padStart(number.length, '0');
};

const amountsOf = ({ amounts, count }: SeriesRequest): readonly Cents[] => {
  if (amounts.kind === 'given') return amounts.cents;
  return amounts.kind === 'each'
    ? new Array<Cents>(count).fill(amounts.cents)
    : splitEvenly(amounts.cents, count);
};

/** The cheques of a series from its first: numbers one after the other, good days month by month. */
export const chequeSeries = (request: SeriesRequest): Result<SeriesCheque[], SeriesError> => {
  const { first, count } = request;
  if (!Number.isInteger(count) || count < 1 || count > MAX_SERIES) return err('count-out-of-range');
  const amounts = amountsOf(request);
  if (amounts.length !== count) return err('amounts-missing');
  const cheques: SeriesCheque[] = [];
  for (const [index, cents] of amounts.entries()) {
    const number = laterNumber(first.number, index);
    if (number === undefined) return err('number-runs-out');
    if (cents < 1) return err('under-one-cent');
    cheques.push({ number, goodDay: addMonths(first.goodDay, index), cents });
  }
  return ok(cheques);
};
