import { type BandEntry, bandEntriesOf, bandProblems } from '@shared/rules/negotiation/band-entry';
import { type LimitsEntry, limitProblems, limitsEntryOf } from '@shared/rules/negotiation/limits-entry';
import { defaultPolicy } from '@shared/rules/negotiation/negotiation-policy';
import { policyEntryOf, readPolicy, wrongBands } from '@shared/rules/negotiation/policy-entry';
import { describe, expect, it } from 'vitest';

const entry = policyEntryOf(defaultPolicy);

describe('the bands as typed', () => {
  const bands = bandEntriesOf(defaultPolicy.bands);
  const told = (at: number, change: Partial<BandEntry>) =>
    bandProblems(bands.map((band, index) => (index === at ? { ...band, ...change } : band))).map(
      ({ bandId, field, text }) => [bandId, field, text],
    );

  it('read as they are change nothing', () => {
    expect(bandProblems(bands)).toEqual([]);
    expect(readPolicy(entry)).toEqual(defaultPolicy);
  });

  it('may have fractions, and nothing typed is no discount', () => {
    const [first, ...others] = bands;
    if (!first) throw new Error('no bands');
    const changed = [{ ...first, charges: '12,5 %', principal: '', cash: ' ' }, ...others];
    expect(readPolicy({ ...entry, bands: { all: changed } })?.bands[0]).toEqual({
      upToDays: 0,
      maxChargesBp: 1_250,
      maxPrincipalBp: 0,
      cashPrincipalBp: 0,
    });
  });

  it.each<[number, Partial<BandEntry>, string, string]>([
    [1, { upTo: '' }, 'upTo', 'Até quantos dias?'],
    [1, { upTo: 'trinta' }, 'upTo', 'De 0 a 3.650 dias.'],
    [1, { upTo: '9999' }, 'upTo', 'De 0 a 3.650 dias.'],
    [2, { upTo: '30' }, 'upTo', 'Mais de 30 dias, onde acaba a faixa de cima.'],
    [1, { charges: '101' }, 'charges', 'De 0 a 100%.'],
    [1, { charges: '-1' }, 'charges', 'Escreva uma porcentagem, como 1,5.'],
    [1, { principal: '91' }, 'principal', 'De 0 a 90%.'],
    [5, { cash: '30,5' }, 'cash', 'Até 30%, o desconto permitido.'],
  ])('of band %i refuse %o', (at, change, field, text) => {
    expect(told(at, change)).toContainEqual([`band-${at}`, field, text]);
  });

  it('say of each band only what is its own: one without end is not asked for one', () => {
    expect(told(5, { upTo: 'x' })).toEqual([]);
    expect(told(1, { upTo: '5' })).toEqual([]);
    expect(told(1, { upTo: '80' })).toEqual([
      ['band-2', 'upTo', 'Mais de 80 dias, onde acaba a faixa de cima.'],
    ]);
  });

  it('of a kind of customer are told apart', () => {
    const wrong = bands.map((band) => ({ ...band, cash: '95' }));
    const draft = { ...entry, bands: { ...entry.bands, struggling: wrong } };
    expect(wrongBands(draft)).toBe('struggling');
    expect(readPolicy(draft)).toBeNull();
    expect(wrongBands(entry)).toBeNull();
  });
});

describe('the limits as typed', () => {
  const limits = limitsEntryOf(defaultPolicy);
  const told = (change: Partial<LimitsEntry>) => limitProblems({ ...limits, ...change });

  it('read as they are have no problem', () => {
    expect(told({})).toEqual({});
  });

  it.each<[Partial<LimitsEntry>, string]>([
    [{ minInstallment: '' }, 'De 1,00 a 10.000,00.'],
    [{ minInstallment: '0,50' }, 'De 1,00 a 10.000,00.'],
    [{ maxCount: '0' }, 'De 1 a 60.'],
    [{ maxCount: '' }, 'De 1 a 60.'],
    [{ maxDaysToFirst: '3' }, 'De 7 a 180 dias.'],
    [{ minDownPayment: '100' }, 'De 0 a 90%.'],
    [{ monthly: '1,5' }, 'Até 1% ao mês: é o que uma loja pode cobrar (STJ, REsp 1.720.656).'],
    [{ validDays: '1' }, 'De 2 a 60 dias: uma oferta vale pelo menos 2 (CDC, art. 54-B).'],
    [{ suggestedDownPayment: '0' }, 'De 5 a 90%.'],
    [{ suggestedCount: '13' }, 'Até 12, o plano mais longo.'],
    [{ suggestedDownPayment: '10', minDownPayment: '20' }, 'Pelo menos 20%, a menor entrada.'],
    [{ unpaid: '0' }, 'De 1 a 60.'],
    [{ daysLate: '366' }, 'De 1 a 365 dias.'],
    [{ noticeDays: '2' }, 'De 5 a 90 dias.'],
  ])('refuse %o at its field', (change, text) => {
    const [field = ''] = Object.keys(change);
    expect(told(change)).toEqual({ [field]: text });
    expect(readPolicy({ ...entry, limits: { ...limits, ...change } })).toBeNull();
  });

  it('tell of several at once', () => {
    expect(Object.keys(told({ minInstallment: '', unpaid: 'x', validDays: '90' }))).toEqual([
      'minInstallment',
      'validDays',
      'unpaid',
    ]);
  });
});
