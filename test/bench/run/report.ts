import { type Stats, statsOf } from './stats';

/** One measured thing, in milliseconds unless the text says otherwise. */
export interface Line {
  readonly what: string;
  readonly shop: string;
  readonly stats: Stats;
  /** Compared with something measured in the same run. */
  readonly ratio?: { readonly value: number; readonly to: string };
  readonly aim?: { readonly text: string; readonly met: boolean };
}

const number = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);

const columns = ['what', 'shop', 'median', 'p95', 'n', 'ratio', 'aim', ''] as const;
const isRightAligned = [false, false, true, true, true, false, false, false];

const cells = ({ what, shop, stats, ratio, aim }: Line): string[] => [
  what,
  shop,
  `${number(stats.median)} ms`,
  `${number(stats.p95)} ms`,
  String(stats.n),
  ratio ? `${ratio.value.toFixed(2)} of ${ratio.to}` : '',
  aim?.text ?? '',
  aim ? (aim.met ? 'met' : 'NOT MET') : '',
];

/** Collects the lines of a run, says each as it comes, and lays all out at the end. */
export class Report {
  private readonly lines: Line[] = [];
  private readonly remarks: string[] = [];

  add(what: string, shop: string, times: readonly number[], compare: Pick<Line, 'ratio' | 'aim'> = {}): Line {
    const line: Line = { what, shop, stats: statsOf(times), ...compare };
    this.lines.push(line);
    console.log(`  ${cells(line).filter(Boolean).join('  ')}`);
    return line;
  }

  remark(text: string): void {
    this.remarks.push(text);
    console.log(`  ${text}`);
  }

  table(): string {
    const rows = [[...columns], ...this.lines.map(cells)];
    const widths = columns.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
    const laidOut = rows.map((row) =>
      row
        .map((cell, column) =>
          isRightAligned[column] ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    );
    const rule = '-'.repeat(Math.max(...laidOut.map((row) => row.length)));
    const [head = '', ...body] = laidOut;
    return [head, rule, ...body, rule, ...this.remarks].join('\n');
  }
}
