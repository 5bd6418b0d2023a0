import {
  type ClauseDraft,
  clauseOf,
  clauseRemarks,
  draftOf,
  verdictOf,
  voidRemarks,
} from '@renderer/features/clause-editor/clause-remarks';
import { accepted, marksIn, nextProposal } from '@renderer/features/message-editor/remarks';
import { describe, expect, it } from 'vitest';

const draft = (text: string, over: Partial<ClauseDraft> = {}): ClauseDraft => ({
  id: 'own',
  subject: 'Condição',
  text,
  highlighted: false,
  ...over,
});
const verdict = (text: string) => verdictOf(clauseRemarks(draft(text)));

it('is written with its title as a subject, and saved as a clause again', () => {
  const clause = { id: 'own', title: 'Horário', text: 'Até as 18h.', highlighted: true };
  expect(clauseOf(draftOf(clause))).toEqual(clause);
});

describe('what is said of a clause being written', () => {
  it('tells what keeps it from being saved before what the law does not accept', () => {
    const remarks = clauseRemarks(draft('O cliente paga honorários. Veja {totall}.'));
    expect(remarks.map(({ severity, isVoid }) => [severity, isVoid])).toEqual([
      ['severe', false],
      ['mild', true],
    ]);
  });

  it('quotes a long sentence in part, and marks and replaces all of it', () => {
    const text = `O cliente paga honorários de advogado ${'e mais o que for preciso '.repeat(6)}.`;
    const [remark] = clauseRemarks(draft(text));
    if (!remark) throw new Error('expected a remark');
    expect(remark.found?.length).toBeLessThanOrEqual(70);
    expect(marksIn([remark], 'text')).toMatchObject([{ start: 0, end: text.length }]);
    expect(accepted(draft(text), remark).text).toMatch(/^Cada parte tem o mesmo direito/);
  });

  it('proposes one after the other until nothing is left to say', () => {
    let written = draft('Multa de 10%. Foro da comarca da loja. O total é {totall}.');
    for (let turn = 0; turn < 3; turn++) {
      const next = nextProposal(clauseRemarks(written));
      if (next) written = accepted(written, next);
    }
    expect(written.text).toBe(
      'Multa de 2%. Fica escolhido o foro do domicílio do consumidor. O total é {total}.',
    );
    expect(clauseRemarks(written)).toEqual([]);
  });

  it('is about the title where the title is', () => {
    expect(clauseRemarks(draft('Vale.', { subject: ' ' }))).toMatchObject([
      { field: 'subject', severity: 'severe' },
    ]);
  });
});

describe('whether it can be saved', () => {
  it('is said in one line', () => {
    expect(verdict('Vale o combinado.')).toEqual({
      state: 'good',
      text: 'Pode ser salva. Nada aqui contraria a lei ou ameaça.',
    });
    expect(verdict('Veja {totall} e {outra.')).toMatchObject({
      state: 'bad',
      text: expect.stringContaining('2 pontos'),
    });
    expect(verdict('Multa de 10%.')).toMatchObject({
      state: 'void',
      text: expect.stringContaining('Um trecho não vale'),
    });
    expect(verdict('Multa de 10%. O cliente paga honorários.').text).toContain('2 trechos não valem');
  });

  it('counts what the law gives no effect apart', () => {
    expect(voidRemarks(clauseRemarks(draft('Multa de 10%. Veja {totall}.')))).toHaveLength(1);
  });
});
