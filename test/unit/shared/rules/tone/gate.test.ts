import { catalogue } from '@shared/rules/tone/catalogue';
import { plainText } from '@shared/rules/tone/disguises';
import { gatedPatterns, isOpen, wordStarts } from '@shared/rules/tone/gate';
import { lazyMatcher, wordsPattern } from '@shared/rules/tone/pattern';
import { readLabelledMessages } from '@test/support/labelled-messages';
import { describe, expect, it } from 'vitest';

const texts = ['tone', 'tone-once-held-out', 'tone-paraphrases', 'answers'].flatMap((name) =>
  readLabelledMessages(`test/fixtures/messages/tuning/${name}.csv`).map(({ text }) => plainText(text).text),
);

const seen = texts.map((text) => ({ text, starts: wordStarts(text) }));

const lists = catalogue.flatMap(({ find, hints, allowed, unlessSaying, onlySaying }) =>
  [find, hints, allowed, unlessSaying, onlySaying].filter((list) => list !== undefined && list.length > 0),
) as (readonly string[])[];

const opens = (pattern: string, text: string): boolean =>
  gatedPatterns(pattern).some(({ gate }) => isOpen(gate, wordStarts(text)));

describe('the gate of a pattern', () => {
  it.each([...new Set(lists)].map((list) => ({ list, first: list[0] })))(
    'hides nothing: every message has the same found in it, from $first on',
    ({ list }) => {
      const whole = wordsPattern(list);
      const lazy = lazyMatcher(list);
      for (const { text, starts } of seen) {
        const expected = [...text.matchAll(whole)].map((match) => [
          match.index,
          match.index + match[0].length,
        ]);
        expect(lazy(text, starts).map(({ start, end }) => [start, end])).toEqual(expected);
      }
    },
  );

  it('can trust that no pattern reaches past the end of a sentence', () => {
    const reaching = lists
      .flat()
      .filter((pattern) => pattern.replace(/(?<= )\.{2,3}(?= )/g, '').includes('.'));
    expect(reaching).toEqual([]);
  });

  it('is there for every pattern that is looked for', () => {
    const without = catalogue.flatMap(({ find, hints = [] }) =>
      [...find, ...hints].flatMap(gatedPatterns).filter(({ gate }) => gate.length === 0),
    );
    expect(without).toEqual([]);
  });

  it('is closed for most of them before a polite message', () => {
    const text = plainText(
      'Oi, Maria! Passando para lembrar que a parcela 3 de 6, de R$ 89,90, vence dia 10/12. Se já pagou, desconsidere. ' +
        'Se precisar de mais prazo, é só responder que a gente combina o que fica melhor para você. Obrigado!',
    ).text;
    const gates = catalogue.flatMap(({ find, hints = [] }) => [...find, ...hints].flatMap(gatedPatterns));
    const open = gates.filter(({ gate }) => isOpen(gate, wordStarts(text)));
    expect(open.length / gates.length).toBeLessThan(0.06);
  });

  it.each([
    ['vou .. contar', 'vou contar', true],
    ['vou .. contar', 'vou indo', false],
    ['(?:sua )?casa', 'uma casa', true],
    ['(?:mand|envi)(?:ar|o) (?:carta|bilhete)', 'enviar um bilhete', true],
    ['(?:mand|envi)(?:ar|o) (?:carta|bilhete)', 'enviar um recado', false],
    ['avis[oa]s?', 'avisa', true],
    ['seus? dias', 'seu dias', true],
    ['por ?que', 'porque', true],
    ['processos?', 'processo', true],
    ['te', 'tem', false],
    ['<nao> vou', 'jamais vou', true],
    ['a|b .. c', 'b d c', true],
  ])('"%s" before "%s": %s', (pattern, text, expected) => {
    expect(opens(pattern, text)).toBe(expected);
  });
});
