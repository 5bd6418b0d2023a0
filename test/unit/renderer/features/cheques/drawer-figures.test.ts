import { drawerFigures } from '@renderer/features/cheques/drawer-figures';
import { someCheque } from '@test/unit/shared/rules/cheques/some-cheque';
import { describe, expect, it } from 'vitest';

const held = (goodDay: string, cents: number) => someCheque([], { goodDay, cents });
const labels = (today: string, cheques = [held('2026-12-01', 100)]) =>
  drawerFigures(cheques, { today, holidays: [] }).map(({ label, value, note }) => [label, value, note]);

describe('the figures above the drawer', () => {
  it('name the next business day where it is not tomorrow', () => {
    expect(labels('2026-11-18')[1]?.[0]).toBe('Depositar amanhã');
    expect(labels('2026-11-20')[1]?.[0]).toBe('Depositar segunda, 23/11');
  });

  it('tell what is to go to the bank today, late or not, only where there is something', () => {
    const cheques = [held('2026-11-18', 10_000), held('2026-11-19', 5_000), held('2026-11-23', 2_000)];
    expect(labels('2026-11-19', cheques)).toEqual([
      ['Na gaveta', 'R$ 170,00', '3 cheques'],
      ['Depositar hoje', 'R$ 150,00', '2 cheques'],
      ['Depositar segunda, 23/11', 'R$ 20,00', '1 cheque'],
      ['No banco', 'R$ 0,00', '0 cheques'],
      ['Voltaram', 'R$ 0,00', '0 cheques'],
    ]);
    expect(labels('2026-11-19')).toHaveLength(4);
  });
});
