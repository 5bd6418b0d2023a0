import {
  bandStart,
  isChanged,
  withBand,
  withBands,
  withNewBand,
  withoutBand,
} from '@renderer/features/negotiation-settings/policy-draft';
import { delayWithin, policyExample } from '@renderer/features/negotiation-settings/policy-example';
import { defaultTerms } from '@shared/domain/terms';
import { readBands } from '@shared/rules/negotiation/band-entry';
import { defaultPolicy } from '@shared/rules/negotiation/negotiation-policy';
import { policyEntryOf, readPolicy } from '@shared/rules/negotiation/policy-entry';
import { describe, expect, it } from 'vitest';

const draft = policyEntryOf(defaultPolicy);
const { all } = draft.bands;
const ends = (bands: typeof all) => readBands(bands)?.map(({ upToDays }) => upToDays);

describe('the policy being edited', () => {
  it('has something to save once a number differs, and nothing once it is as before', () => {
    expect(isChanged(draft, defaultPolicy)).toBe(false);
    const more = withBands(draft, 'all', withBand(all, 'band-1', { principal: '7' }));
    expect(isChanged(more, defaultPolicy)).toBe(true);
    const same = withBands(draft, 'all', withBand(all, 'band-1', { principal: '5,00%' }));
    expect(isChanged(same, defaultPolicy)).toBe(false);
    const broken = withBands(draft, 'all', withBand(all, 'band-1', { principal: 'x' }));
    expect(isChanged(broken, defaultPolicy)).toBe(true);
  });

  it('gives a kind of customer its own bands, and takes them away again', () => {
    const own = withBands(draft, 'struggling', withBand(all, 'band-1', { principal: '50' }));
    expect(readPolicy(own)?.bySegment.struggling?.[1]?.maxPrincipalBp).toBe(5_000);
    expect(readPolicy(own)?.bands).toEqual(defaultPolicy.bands);
    expect(readPolicy(withBands(own, 'struggling', undefined))).toEqual(defaultPolicy);
  });

  it('puts a new band before the last, a month longer, giving what the one above gives', () => {
    const longer = withNewBand(all, 'new');
    expect(ends(longer)).toEqual([0, 30, 60, 90, 180, 210, undefined]);
    expect(longer.at(-2)).toMatchObject({ id: 'new', principal: '20', cash: '15' });
    const [last] = all.slice(-1);
    if (!last) throw new Error('no bands');
    expect(ends(withNewBand([last], 'new'))).toEqual([30, undefined]);
  });

  it('leaves the end of a new band open while the one above cannot be read', () => {
    expect(withNewBand(withBand(all, 'band-4', { upTo: 'x' }), 'new').at(-2)?.upTo).toBe('');
  });

  it('has no end any more on the band over one that went from the end; one always stays', () => {
    expect(ends(withoutBand(all, 'band-5'))).toEqual([0, 30, 60, 90, undefined]);
    expect(ends(withoutBand(all, 'band-1'))).toEqual([0, 60, 90, 180, undefined]);
    const one = all.slice(-1);
    expect(withoutBand(one, 'band-5')).toEqual(one);
  });

  it('knows from which day on a band is', () => {
    expect(all.map((_, at) => bandStart(all, at))).toEqual([0, 1, 31, 61, 91, 181]);
    expect(bandStart(withBand(all, 'band-1', { upTo: '' }), 2)).toBeNull();
  });
});

describe('the example', () => {
  const example = (...more: [policy?: typeof defaultPolicy, key?: 'all' | 'struggling', days?: number]) => {
    const [policy = defaultPolicy, key = 'all', days = 45] = more;
    return policyExample(policy, key, days, defaultTerms).map(({ title, text }) =>
      `${title}: ${text}`.replaceAll('\u00a0', ' '),
    );
  };

  it('is of three installments, with each ready offer as the shop would make it', () => {
    expect(example()).toEqual([
      'Exemplo: R$ 402,88, 45 dias',
      'À vista: R$ 364,00',
      'Entrada + parcelas: R$ 99,00 + 4 × R$ 74,00',
      'Se pode R$ 80,00 por mês: R$ 75,00 + 4 × R$ 80,00',
      'Mais prazo: 2 × R$ 134,29 + R$ 134,30',
    ]);
  });

  it('follows the bands of the kind of customer, and says what is not offered', () => {
    const policy = {
      ...defaultPolicy,
      minInstallmentCents: 50_000,
      bySegment: { struggling: [{ maxChargesBp: 10_000, maxPrincipalBp: 5_000, cashPrincipalBp: 5_000 }] },
    };
    expect(example(policy, 'struggling')).toEqual([
      'Exemplo, em dificuldade: R$ 402,88, 45 dias',
      'À vista: R$ 198,00',
      'Entrada + parcelas: a loja não oferece',
      'Se pode R$ 80,00 por mês: a loja não oferece',
      'Mais prazo: R$ 402,88',
    ]);
    expect(example(defaultPolicy, 'all', 0)[0]).toBe('Exemplo: R$ 395,00, em dia');
  });

  it('is of a delay within the band last worked on', () => {
    expect(all.map(({ id }) => delayWithin(all, id))).toEqual([0, 15, 45, 75, 135, 196]);
    expect(delayWithin(all, null)).toBe(45);
    expect(delayWithin(withBand(all, 'band-1', { upTo: '' }), 'band-2')).toBe(45);
  });
});
