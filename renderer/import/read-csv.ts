import Papa from 'papaparse';

export type Separator = ';' | ',' | '\t' | '|';

export interface CsvRows {
  readonly rows: string[][];
  readonly separator: Separator;
}

const CANDIDATES: readonly Separator[] = [';', '\t', ',', '|'];
const PROBE_CHARACTERS = 100_000;
const PROBE_ROWS = 100;
/** Excel's own hint in the first line. */
const HINT = /^sep=([;,|\t])\r?\n/i;

const parse = (text: string, separator: Separator): string[][] =>
  Papa.parse<string[]>(text, { delimiter: separator, skipEmptyLines: false }).data;

/**
 * How many columns the separator makes, times how evenly it makes them. One column is no separator at all, and
 * quotes that close in the wrong place show that the separator is another.
 */
const evenness = (text: string, separator: Separator): number => {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: separator, preview: PROBE_ROWS });
  const filled = data.filter((row) => row.some((cell) => cell.trim() !== ''));
  const widths = new Map<number, number>();
  for (const { length } of filled) if (length > 1) widths.set(length, (widths.get(length) ?? 0) + 1);
  const [width = 0, count = 0] = [...widths].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
  const misquoted = errors.some(({ type }) => type === 'Quotes');
  return ((count / filled.length) ** 2 * Math.min(width, 8)) / (misquoted ? 10 : 1);
};

const findSeparator = (text: string): Separator => {
  const probe = text.slice(0, PROBE_CHARACTERS);
  let [best, bestScore]: [Separator, number] = [';', 0];
  for (const candidate of CANDIDATES) {
    const score = evenness(probe, candidate);
    if (score > bestScore) [best, bestScore] = [candidate, score];
  }
  return best;
};

/** The rows of a CSV, blank lines kept so that rows are counted as spreadsheets count them. */
export const readCsv = (text: string): CsvRows => {
  const hint = HINT.exec(text);
  const body = hint ? text.slice(hint[0].length) : text;
  const separator = hint ? (hint[1] as Separator) : findSeparator(body);
  const rows = parse(body, separator);
  const last = rows.at(-1);
  if (last?.length === 1 && last[0] === '') rows.pop();
  return { rows: hint ? [[hint[0].trim()], ...rows] : rows, separator };
};
