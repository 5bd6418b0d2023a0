import { readingTitle } from '@renderer/features/talk/answer/reading-words';
import { formatMoney } from '@shared/money/format';
import { answerKinds, type Understanding } from '@shared/rules/answers/understanding';
import { describe, expect, it } from 'vitest';

const TODAY = '2026-11-23';

const title = (more: Partial<Understanding>) =>
  readingTitle({ kind: 'promise', certainty: 'sure', alternatives: [], evidence: [], ...more }, TODAY);

describe('what a text was understood as', () => {
  it('names day and amount of a promise', () => {
    expect(title({ promise: { day: '2026-12-05', cents: 15_000 } })).toBe(
      `Prometeu pagar ${formatMoney(15_000)} em 05/12 (sábado).`,
    );
    expect(title({ promise: { day: TODAY } })).toBe('Prometeu pagar hoje.');
    expect(title({ promise: { day: '2026-11-24' } })).toBe('Prometeu pagar amanhã (24/11).');
    expect(title({ promise: {} })).toBe('Vai pagar, sem dizer o dia.');
  });

  it('says how sure it is', () => {
    const asked = { kind: 'asks-time', promise: { day: '2026-11-27' } } as const;
    expect(title({ ...asked, certainty: 'likely' })).toBe('Parece que pediu prazo até 27/11 (sexta-feira).');
    expect(title({ kind: 'hardship', certainty: 'guess' })).toBe(
      'Não ficou claro, mas parece que está com dificuldade para pagar. Confira.',
    );
    expect(title({ kind: 'already-paid', paidOn: '2026-11-18' })).toBe('Já pagou, em 18/11.');
    expect(title({ kind: 'other', certainty: 'guess' })).toBe(
      'Não deu para entender sozinho. Leia com calma e escolha abaixo.',
    );
  });

  it('has words for every kind', () => {
    for (const kind of answerKinds) expect(title({ kind })).toMatch(/^\p{Lu}[^.]{4,}\./u);
  });
});
