import type { ChequeDrawer } from '@shared/domain/cheque/cheque';
import { exposureByDrawer } from '@shared/rules/cheques/exposure';
import { describe, expect, it } from 'vitest';
import { type Happening, someCheque } from './some-cheque';

const deposited = { move: 'deposit', day: '2026-03-10' } as const;
const returned = { move: 'return', reason: 11, day: '2026-03-12' } as const;

const signed = (drawer: ChequeDrawer, cents: number, ...happenings: readonly Happening[]) =>
  someCheque(happenings, { drawer, cents });

describe('how much one who signs cheques stands for', () => {
  const joao: ChequeDrawer = { name: 'João Sá', document: '12345678909' };

  it('adds up by document, whoever handed them over and however the name was written', () => {
    const exposures = exposureByDrawer([
      signed(joao, 30_000),
      signed({ name: 'J. Sá', document: '12345678909' }, 45_000, deposited),
      signed({ name: 'João Sá', document: '98765432100' }, 25_000),
    ]);
    expect(
      exposures.map(({ name, openCents, count, largestCents }) => [name, openCents, count, largestCents]),
    ).toEqual([
      ['João Sá', 75_000, 2, 45_000],
      ['João Sá', 25_000, 1, 25_000],
    ]);
    expect(exposures.map(({ shareBasisPoints }) => shareBasisPoints)).toEqual([7_500, 2_500]);
  });

  it('goes by name where no document was written, accents and capitals aside', () => {
    const exposures = exposureByDrawer([
      signed({ name: 'José  Araújo' }, 100),
      signed({ name: 'JOSE ARAUJO' }, 200),
      signed({ name: 'José Araújo Filho' }, 50),
    ]);
    expect(exposures.map(({ name, openCents }) => [name, openCents])).toEqual([
      ['José  Araújo', 300],
      ['José Araújo Filho', 50],
    ]);
  });

  it('counts what came back as open, and what ended only for how many ever came back', () => {
    const madeGood = { move: 'redeem', day: '2026-03-15' } as const;
    const [exposure] = exposureByDrawer([
      signed(joao, 10_000, deposited, returned),
      signed(joao, 90_000, deposited, returned, madeGood),
      signed(joao, 80_000, deposited, { move: 'clear', day: '2026-03-11' }),
      signed(joao, 5_000, deposited, returned, { move: 'undo', day: '2026-03-13', undoes: 'e2' }),
    ]);
    expect(exposure).toEqual({
      key: '12345678909',
      ...joao,
      openCents: 15_000,
      count: 2,
      largestCents: 10_000,
      shareBasisPoints: 10_000,
      returned: 2,
    });
  });

  it('leaves out who has nothing open', () => {
    expect(exposureByDrawer([])).toEqual([]);
    expect(exposureByDrawer([signed(joao, 100, { move: 'redeem', day: '2026-03-05' })])).toEqual([]);
  });
});
