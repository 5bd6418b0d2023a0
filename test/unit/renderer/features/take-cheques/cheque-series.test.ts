import { emptyCheques } from '@renderer/features/take-cheques/cheque-draft';
import {
  type SeriesAsked,
  seriesDrafts,
  seriesProblemText,
} from '@renderer/features/take-cheques/cheque-series';
import { describe, expect, it } from 'vitest';
import { FOOT, typedCheque, viewOf } from './rows';

const first = typedCheque(1, {
  number: '000098',
  drawer: { name: 'José Pereira', document: '' },
  goodDay: '2026-12-31',
});

const made = (asked: SeriesAsked, drafts = [first]) => {
  const [filled] = viewOf(drafts).filled;
  if (!filled) throw new Error('no row');
  return seriesDrafts(drafts, filled, asked);
};
const rows = (asked: SeriesAsked, drafts = [first]) => {
  const result = made(asked, drafts);
  if (!result.ok) throw new Error(result.error);
  return result.value;
};

describe('cheques in series', () => {
  it("share the first one's paper, with numbers in order and a month between them", () => {
    const three = rows({ count: 3, amounts: { kind: 'each', cents: 10_000 } });
    expect(three.map(({ number, goodDay, cents }) => [number, goodDay, cents])).toEqual([
      ['000098', '2026-12-31', 10_000],
      ['000099', '2027-01-31', 10_000],
      ['000100', '2027-02-28', 10_000],
    ]);
    expect(three[2]).toMatchObject({ bank: '237', account: '12345-6', drawer: { name: 'José Pereira' } });
    expect(new Set(three.map(({ key }) => key)).size).toBe(3);
    expect(viewOf(three).problems).toEqual([]);
  });

  it('split a sum to the cent', () => {
    const cents = rows({ count: 3, amounts: { kind: 'total', cents: 10_000 } }).map((row) => row.cents);
    expect(cents).toEqual([3_333, 3_333, 3_334]);
  });

  it('follow what is asked for, where something is, from the day typed for the first', () => {
    const three = rows({ count: 3, amounts: { kind: 'proposed' } });
    expect(three.map(({ cents, goodDay }) => [cents, goodDay])).toEqual([
      [undefined, first.goodDay],
      [undefined, undefined],
      [undefined, undefined],
    ]);
    expect(three.map(({ number }) => number)).toEqual(['000098', '000099', '000100']);
  });

  it('keep a row that was read from its own paper, and drop a foot that was read wrong', () => {
    const [, second, third] = emptyCheques(3);
    if (!second || !third) throw new Error('no row');
    const read = { ...second, foot: FOOT, bank: '341', branch: '1', account: '2', number: '777' };
    const drafts = [first, read, { ...third, foot: '123' }];
    const kept = rows({ count: 3, amounts: { kind: 'proposed' } }, drafts);
    expect(kept.map(({ number, foot }) => [number, foot])).toEqual([
      ['000098', ''],
      ['777', FOOT],
      ['000100', ''],
    ]);
  });

  it('before anything is read, make rows for the reader', () => {
    const empty = emptyCheques(1);
    expect(rows({ count: 4, amounts: { kind: 'proposed' } }, empty).map(({ number }) => number)).toEqual([
      '',
      '',
      '',
      '',
    ]);
  });

  it('say what is missing', () => {
    const said = (asked: SeriesAsked, drafts = [first]) => {
      const result = made(asked, drafts);
      return result.ok ? '' : seriesProblemText(result.error);
    };
    const each = { kind: 'each', cents: 10_000 } as const;
    expect(said({ count: null, amounts: each })).toBe('De 1 a 99 cheques.');
    expect(said({ count: 100, amounts: each })).toBe('De 1 a 99 cheques.');
    expect(said({ count: 2, amounts: { kind: 'each', cents: 0 } })).toBe('Diga o valor dos cheques.');
    expect(said({ count: 2, amounts: each }, [typedCheque(1, { number: '999999' })])).toContain(
      'não tem dígitos para tantos',
    );
    expect(said({ count: 2, amounts: each }, [typedCheque(1, { goodDay: null })])).toContain('bom para');
  });
});
