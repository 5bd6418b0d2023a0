import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { Bytes } from '@shared/ipc/bytes';
import type { Random } from '@shared/sample-shop/random';

/** A copy as it was made: its bytes, and its lines with their newlines. */
export interface Original {
  readonly bytes: Bytes;
  readonly lines: readonly string[];
}

export interface Mutant {
  /** What was done to it, to be told. */
  readonly how: string;
  readonly bytes: Bytes;
  /**
   * `refused`: always. `unless-equal`: it may only be taken when it holds the very same. `refused-or-told`: somebody
   * who made the checksum anew changed it; taking it is possible, but then the check of the records says so.
   */
  readonly must: 'refused' | 'unless-equal' | 'refused-or-told';
}

type Mutation = (original: Original, random: Random) => Mutant;

const encoder = new TextEncoder();
const packed = (text: string): Bytes => new Uint8Array(gzipSync(text));
const refused = (how: string, bytes: Bytes): Mutant => ({ how, bytes, must: 'refused' });

const flipBits = (bytes: Bytes, random: Random): Bytes => {
  const changed = bytes.slice();
  for (let flips = random.int(1, 4); flips > 0; flips -= 1) {
    const at = random.int(0, changed.length - 1);
    changed[at] = (changed[at] ?? 0) ^ (1 << random.int(0, 7));
  }
  return changed;
};

/** The lines with a checksum that fits them, as a meddler with the format's description would write it. */
export const sealed = (
  lines: readonly string[],
  change: (footer: Footer) => unknown = (same) => same,
): Bytes => {
  const body = lines.slice(0, -1).join('');
  const { footer } = JSON.parse(lines.at(-1) ?? '') as { footer: Footer };
  const sha256 = createHash('sha256').update(body).digest('hex');
  return packed(`${body}${JSON.stringify({ footer: change({ ...footer, sha256 }) })}\n`);
};

interface Footer {
  readonly counts: Readonly<Record<string, number>>;
  readonly totals: Readonly<Record<string, number>>;
  readonly sha256: string;
}

const withLine = (lines: readonly string[], at: number, change: (line: string) => string): string[] =>
  lines.with(at, change(lines[at] ?? ''));

const bodyAt = ({ lines }: Original, random: Random): number => random.int(1, lines.length - 2);

/**
 * What has to add up with other rows. What an item cost need not, a price may be rounded off; nor the change given; nor
 * what was waived: once a payment of an earlier day was written down later, it may be more than was owed.
 */
const amountIn = /(?<="(?!unit|change|waived)(?:\w*Cents|cents)":)-?\d+/g;

/** One amount of one row becomes another. */
const changeAmount = (line: string, random: Random): string => {
  const found = [...line.matchAll(amountIn)];
  const match = found[random.int(0, Math.max(0, found.length - 1))];
  if (!match) return line;
  const changed = random.pick([Number(match[0]) + random.int(1, 500), 0, -1, 1e15, 9e99, 0.5] as const);
  return line.slice(0, match.index) + String(changed) + line.slice(match.index + match[0].length);
};

const rowsWith = (lines: readonly string[], table: string): number[] =>
  lines.flatMap((line, index) => (line.startsWith(`{"t":"${table}"`) ? index : []));

const mutations: readonly [Mutation, ...Mutation[]] = [
  ({ bytes }, random) => ({ how: 'bits of the file', bytes: flipBits(bytes, random), must: 'unless-equal' }),
  ({ lines }, random) => ({
    how: 'bits of the text',
    bytes: flipBits(encoder.encode(lines.join('')), random),
    must: 'unless-equal',
  }),
  ({ lines }, random) => ({
    how: 'bits of the text, packed again',
    bytes: new Uint8Array(gzipSync(flipBits(encoder.encode(lines.join('')), random))),
    must: 'unless-equal',
  }),
  ({ bytes }, random) => refused('cut off', bytes.slice(0, random.int(0, bytes.length - 1))),
  ({ lines }, random) => {
    const text = lines.join('');
    return refused('the text cut off', packed(text.slice(0, random.int(0, text.length - 2))));
  },
  ({ bytes }, random) => ({
    how: 'bytes at the end',
    bytes: new Uint8Array([...bytes, ...Array.from({ length: random.int(1, 40) }, () => random.int(0, 255))]),
    must: 'unless-equal',
  }),
  ({ bytes }, random) => ({
    how: 'a stretch of zeros',
    bytes: bytes.slice().fill(0, random.int(0, bytes.length - 1)),
    must: 'unless-equal',
  }),
  (original, random) =>
    refused('a line left out', packed(original.lines.toSpliced(bodyAt(original, random), 1).join(''))),
  (original, random) =>
    refused('a line left out, sealed', sealed(original.lines.toSpliced(bodyAt(original, random), 1))),
  (original, random) => {
    const at = bodyAt(original, random);
    return refused('a line twice, sealed', sealed(original.lines.toSpliced(at, 0, original.lines[at] ?? '')));
  },
  (original, random) => {
    const [one, two] = [bodyAt(original, random), bodyAt(original, random)];
    const { lines } = original;
    const swapped = lines.with(one, lines[two] ?? '').with(two, lines[one] ?? '');
    return one === two
      ? refused('empty', new Uint8Array())
      : refused('two lines swapped, sealed', sealed(swapped));
  },
  ({ lines }, random) => {
    const change = (footer: Footer) => {
      const tables = Object.keys(footer.counts);
      const table = tables[random.int(0, tables.length - 1)] ?? '';
      return {
        ...footer,
        counts: { ...footer.counts, [table]: (footer.counts[table] ?? 0) + random.pick([1, -1, 1e9]) },
      };
    };
    return refused('a wrong count', sealed(lines, change));
  },
  ({ lines }, random) => {
    const change = (footer: Footer) => {
      const name = random.pick(['customers', 'openCents', 'principalCents', 'paidCents']);
      return {
        ...footer,
        totals: { ...footer.totals, [name]: (footer.totals[name] ?? 0) + random.int(1, 999) },
      };
    };
    return refused('a wrong total', sealed(lines, change));
  },
  (original, random) => {
    const table = random.pick(['installments', 'payments', 'sales', 'summaries']);
    const rows = rowsWith(original.lines, table);
    const at = rows[random.int(0, rows.length - 1)] ?? 1;
    const lines = withLine(original.lines, at, (line) => changeAmount(line, random));
    if (lines[at] === original.lines[at]) return refused('empty', new Uint8Array());
    return {
      how: `an amount of ${table} changed, sealed: ${lines[at]}`,
      bytes: sealed(lines),
      must: 'refused-or-told',
    };
  },
  ({ lines }, random) => {
    const version = random.pick([0, -1, 1.5, 99, 1e20, '1', null]);
    const header = {
      ...(JSON.parse(lines[0] ?? '') as object),
      [random.pick(['formatVersion', 'schemaVersion'])]: version,
    };
    return refused(`version ${String(version)}`, sealed(lines.with(0, `${JSON.stringify(header)}\n`)));
  },
  (original, random) => {
    const at = bodyAt(original, random);
    const name = random.pick(['clientes', 'customers ', '__proto__', 'constructor', 'toString', '']);
    const renamed = withLine(original.lines, at, (line) => line.replace(/^\{"t":"\w+"/, `{"t":"${name}"`));
    return refused(`a table named ${name}`, sealed(renamed));
  },
  (original, random) => {
    const at = bodyAt(original, random);
    const evil = random.pick([
      '{"t":"customers","r":{"__proto__":{"open":1},"id":"x"}}',
      '{"t":"__proto__","r":{"polluted":true}}',
      '{"__proto__":{"t":"customers"},"t":"settings","r":{"key":"__proto__"}}',
      '{"footer":{"__proto__":{"sha256":"0"}}}',
      '[]',
      'null',
      '1e999',
      '"text"',
      '{"t":"customers"}',
      '{"t":"customers","r":null}',
      '{"t":"journal","r":{"seq":1e999}}',
    ]);
    return refused(`a line of ${evil}`, sealed(original.lines.toSpliced(at, 0, `${evil}\n`)));
  },
  (original, random) => {
    const at = bodyAt(original, random);
    const before = encoder.encode(original.lines.slice(0, at).join(''));
    const after = encoder.encode(original.lines.slice(at).join(''));
    const bad = random.pick([
      [0xff],
      [0xc0, 0x80],
      [0xed, 0xa0, 0x80],
      [0xf8, 0x88, 0x80, 0x80],
      [0xef, 0xbb, 0xbf],
    ]);
    return refused(
      'bytes that are no text',
      new Uint8Array(gzipSync(new Uint8Array([...before, ...bad, ...after]))),
    );
  },
  ({ lines }, random) => {
    const huge = '9'.repeat(random.int(400, 4_000));
    const all = lines.map((line) => line.replace(/(?<="principalCents":)\d+/, huge));
    return refused('huge numbers', sealed(all));
  },
  (_, random) =>
    refused('noise', new Uint8Array(Array.from({ length: random.int(0, 400) }, () => random.int(0, 255)))),
  ({ bytes }) => refused('packed twice', new Uint8Array(gzipSync(bytes))),
  ({ bytes }, random) => {
    const at = random.int(0, bytes.length - 1);
    return {
      how: 'two halves swapped',
      bytes: new Uint8Array([...bytes.subarray(at), ...bytes.subarray(0, at)]),
      must: at === 0 ? 'unless-equal' : 'refused',
    };
  },
];

/** The `index`-th damaged copy of a run: every kind of damage in turn. */
export const mutant = (original: Original, random: Random, index: number): Mutant =>
  (mutations[index % mutations.length] ?? mutations[0])(original, random);
