import type { Cents } from '@shared/money/cents';
import { err, ok, type Result } from '@shared/result';
import { chequeSeries, MAX_SERIES, type SeriesError, type SeriesRequest } from '@shared/rules/cheques/series';
import { type ChequeDraft, emptyCheque, hasNumbers, nextKey } from './cheque-draft';
import { chequeNumbers, type FilledCheque } from './cheque-face';

/** How much each cheque of a series is: what is proposed for it, the same on each, or a sum in equal parts. */
export type SeriesAmounts =
  | { readonly kind: 'proposed' }
  | Extract<SeriesRequest['amounts'], { kind: 'each' | 'total' }>;

export interface SeriesAsked {
  readonly count: number | null;
  readonly amounts: SeriesAmounts;
}

export type SeriesProblem = SeriesError | 'good-day-missing';

/** Stands for what is not known while only the others are counted on. */
const ONE_CENT: Cents = 1;

/**
 * The rows of a series: the paper of the first one on all, numbers one after the other, good days month by month.
 * Rows that were read from their own paper keep it.
 */
export const seriesDrafts = (
  drafts: readonly ChequeDraft[],
  first: FilledCheque,
  { count, amounts }: SeriesAsked,
): Result<ChequeDraft[], SeriesProblem> => {
  if (count === null) return err('count-out-of-range');
  const isProposed = amounts.kind === 'proposed';
  // What follows a proposal has its own day; else the first day is where the months begin.
  if (!isProposed && first.goodDay === null) return err('good-day-missing');
  const { number } = chequeNumbers(first);
  const series = chequeSeries({
    first: { number: number === '' ? '0' : number, goodDay: first.goodDay ?? '2000-01-01' },
    count,
    amounts: isProposed ? { kind: 'each', cents: ONE_CENT } : amounts,
  });
  if (!series.ok) return series;
  const free = nextKey(drafts);
  return ok(
    series.value.map((cheque, index): ChequeDraft => {
      const own = drafts[index];
      const row = own ?? emptyCheque(free + index);
      const paper: ChequeDraft =
        index === 0 || (own && hasNumbers(own))
          ? row
          : {
              ...first,
              key: row.key,
              foot: '',
              number: number === '' ? '' : cheque.number,
              cents: row.cents,
              goodDay: row.goodDay,
            };
      // The day typed for the first stays: the months of the others begin with it.
      return isProposed
        ? { ...paper, cents: undefined, goodDay: index === 0 ? row.goodDay : undefined }
        : { ...paper, cents: cheque.cents, goodDay: cheque.goodDay };
    }),
  );
};

const TEXTS: Record<SeriesProblem, string> = {
  'count-out-of-range': `De 1 a ${MAX_SERIES} cheques.`,
  'number-runs-out': 'O número do primeiro cheque não tem dígitos para tantos. Confira o número.',
  'amounts-missing': 'Diga o valor dos cheques.',
  'under-one-cent': 'Diga o valor dos cheques.',
  'good-day-missing': 'Diga primeiro o bom para do primeiro cheque.',
};

export const seriesProblemText = (problem: SeriesProblem): string => TEXTS[problem];
