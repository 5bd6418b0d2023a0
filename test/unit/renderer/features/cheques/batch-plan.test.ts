import {
  batchPlan,
  blockedText,
  cameBackBefore,
  isEarly,
  lastAccount,
} from '@renderer/features/cheques/batch-plan';
import { batchWords } from '@renderer/features/cheques/batch-words';
import { someCheque } from '@test/unit/shared/rules/cheques/some-cheque';
import { describe, expect, it } from 'vitest';

const today = '2026-11-20';
const held = (goodDay: string) => someCheque([], { goodDay });

describe('depositing several', () => {
  it('leaves out those whose day has not come, with the day agreed', () => {
    const [good, early] = [held('2026-11-20'), held('2026-12-10')];
    const { ready, blocked } = batchPlan([good, early], 'deposit', today, today);
    expect(ready).toEqual([good]);
    expect(blocked.map(({ cheque }) => cheque)).toEqual([early]);
    expect(blocked.every(isEarly)).toBe(true);
    expect(blocked.map(blockedText)).toEqual(['bom para 10/12/2026']);
  });

  it('says why a day does not serve, for each', () => {
    const { ready, blocked } = batchPlan([someCheque()], 'deposit', '2026-03-01', today);
    expect(ready).toEqual([]);
    expect(blocked.map(blockedText)).toEqual([
      'a última anotação deste cheque é de 02/03/2026: escolha esse dia ou um depois.',
    ]);
    expect(blocked.some(isEarly)).toBe(false);
  });

  it('proposes the account of the last deposit that stands', () => {
    const at = (day: string, to: string) =>
      someCheque([{ move: 'deposit', day: day, to, at: Date.parse(day) }]);
    expect(lastAccount([at('2026-11-10', 'Bradesco'), at('2026-11-18', 'Caixa'), held(today)])).toBe('Caixa');
    expect(lastAccount([held(today)])).toBe('');
  });
});

describe('the words of the dialog', () => {
  const some = (count: number) => Array.from({ length: count }, () => held(today));

  it('follow how many there are and how many are left out', () => {
    expect(batchWords('deposit', 3, some(3))).toMatchObject({
      title: 'Depositar juntos',
      which: '3 cheques',
      button: 'Depositar',
    });
    expect(batchWords('deposit', 3, some(2)).button).toBe('Depositar só os outros 2');
    expect(batchWords('clear', 2, some(1)).button).toBe('Anotar só o outro');
    expect(batchWords('clear', 1, some(1)).title).toBe('Compensou');
    expect(batchWords('deposit', 2, []).which).toBe('Nenhum deles pode ir ao banco nesse dia.');
  });
});

describe('what ran up since a return', () => {
  it('is asked about only for those that had come back', () => {
    const again = someCheque(
      [
        { move: 'deposit', day: '2026-11-03' },
        { move: 'return', day: '2026-11-05', reason: 11 },
        { move: 'redeposit', day: '2026-11-10' },
      ],
      { goodDay: '2026-11-03' },
    );
    expect(cameBackBefore([held(today), again])).toEqual([again]);
  });
});
