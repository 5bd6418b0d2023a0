import { previewOf } from '@renderer/features/clause-editor/clause-preview';
import { clauseInsertions, clauseNotes } from '@renderer/features/clause-editor/clause-words';
import { defaultShopClauses } from '@shared/rules/clauses/clause';
import { clauseList } from '@shared/rules/clauses/clause-list';
import { sampleFacts } from '@shared/rules/clauses/sample';
import { clauseVariableNames } from '@shared/rules/clauses/variables';
import { describe, expect, it } from 'vitest';

const preview = (...[draft, id = null]: [Parameters<typeof previewOf>[1], (string | null)?]) =>
  previewOf(defaultShopClauses, draft, sampleFacts, id);
const own = { id: 'own-1', subject: 'Horário', text: 'Até as 18h, na {loja}.', highlighted: true };

describe('the paper in words', () => {
  it('marks the chosen clause, the opening too', () => {
    const { isOpeningChosen, conditions, left } = preview(null, 'late');
    expect(conditions.filter(({ isChosen }) => isChosen).map(({ title }) => title)).toEqual(['Atraso']);
    expect([isOpeningChosen, left]).toEqual([false, null]);
    expect(preview(null, 'recognition')).toMatchObject({ isOpeningChosen: true, left: null });
  });

  it('has the clause being written as if it were saved: in its place, or before the forum', () => {
    const edited = { id: 'means', subject: 'Onde', text: 'Só na {loja}.', highlighted: false };
    expect(preview(edited, 'means').conditions[0]).toMatchObject({
      title: 'Onde',
      text: 'Só na Casa Nova Móveis.',
      isChosen: true,
    });
    const { conditions } = preview(own, 'own-1');
    expect(conditions.at(-2)).toMatchObject({ title: 'Horário', highlighted: true, isChosen: true });
    expect(conditions.at(-1)?.title).toBe('Foro');
    const again = {
      ...defaultShopClauses,
      added: [{ id: 'own-1', title: 'a', text: 'b', highlighted: false }],
    };
    const titles = previewOf(again, own, sampleFacts, 'own-1').conditions.map(({ title }) => title);
    expect(titles.filter((title) => title === 'Horário' || title === 'a')).toEqual(['Horário']);
  });

  it.each([
    ['guarantees', {}, '“Garantias” está desligada: não sai no papel.'],
    ['discount', { discountCents: 0 }, '“Desconto” não sai neste acordo'],
  ])('says why %s is not on it', (id, over, says) => {
    expect(previewOf(defaultShopClauses, null, { ...sampleFacts, ...over }, id).left).toContain(says);
  });

  it('says which line is left out, and for want of what', () => {
    const { left } = previewOf(defaultShopClauses, null, { ...sampleFacts, pixKey: undefined }, 'means');
    expect(left).toBe('Aqui não há {chave_pix}: a linha que diz isso não sai.');
  });

  it('says that a clause without words has nothing to say', () => {
    expect(preview({ ...own, text: '' }, 'own-1').left).toBe('“Horário” ainda não tem o que dizer.');
  });
});

describe('beside a clause', () => {
  it('stands when it is printed, and why it cannot be left out', () => {
    const notes = (id: string) => {
      const row = clauseList({ ...defaultShopClauses, added: [{ ...own, title: own.subject }] }).find(
        (one) => one.id === id,
      );
      return row ? clauseNotes(row).join(' ') : '';
    };
    expect(notes('early')).toContain('direito do cliente (CDC, art. 52, § 2º)');
    expect(notes('discount')).toBe('Só onde há desconto.');
    expect(notes('means')).toBe('');
    expect(notes('own-1')).toContain('antes do foro');
  });

  it('stands everything that can be put in', () => {
    expect(clauseInsertions.map(({ written }) => written)).toEqual(
      clauseVariableNames.map((name) => `{${name}}`),
    );
  });
});
