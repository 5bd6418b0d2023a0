import { findingsByRule } from '@shared/rules/tone/tone-findings';
import { describe, expect, it } from 'vitest';

const kinds = (text: string) => findingsByRule(text).map(({ kind }) => kind);

describe('a finding', () => {
  it('says where it stands, why, by which article and what to say instead', () => {
    const text = 'Maria, sua DÍVIDA está em aberto.';
    expect(findingsByRule(text)).toEqual([
      {
        start: 11,
        end: 17,
        found: 'DÍVIDA',
        kind: 'forbidden-word',
        severity: 'mild',
        why: '“Dívida” e “débito” pesam; prefira “pendência” ou “pagamento em aberto”.',
        source: 'CDC art. 42',
        instead: 'pendência',
      },
    ]);
  });

  it('marks the clause that threatens and leaves the rest', () => {
    const [finding] = findingsByRule('Se não der na sexta, me avise. Ou vamos colocar seu nome no SPC, ok?');
    expect(finding).toMatchObject({
      kind: 'legal-bluff',
      severity: 'severe',
      found: 'vamos colocar seu nome no SPC',
    });
  });

  it('leaves amounts and days outside what it marks', () => {
    const [finding] = findingsByRule('A parcela de R$ 80,00 venceu dia 5 e vamos te processar.');
    expect(finding?.found).toBe('vamos te processar');
  });

  it('comes in the order of the text, none over another', () => {
    const found = findingsByRule('Seu caloteiro! Vou contar para o seu patrão. Última chance!!!');
    expect(found.map(({ kind }) => kind)).toEqual(['insult', 'third-party', 'false-urgency', 'shouting']);
    expect(found.every((one, index) => one.end <= (found[index + 1]?.start ?? one.end))).toBe(true);
  });

  it.each([
    ['c4loteiro', 'insult'],
    ['c a l o t e i r o', 'insult'],
    ['CALOTEEEEIRO', 'insult'],
    ['cal*teiro', 'insult'],
    ['саloteiro', 'insult'],
    ['calo\u200bteiro', 'insult'],
    ['seu nome vai para o S.P.C.', 'legal-bluff'],
    ['seu nome vai para o S P C', 'legal-bluff'],
    ['seu nome vai para o $PC', 'legal-bluff'],
    ['vc ñ pagou a parcela', 'forbidden-word'],
    ['po\u0301s seu nome no SPC', 'legal-bluff'],
  ])('sees through "%s"', (text, kind) => {
    expect(kinds(text)).toEqual([kind]);
  });

  it.each([
    ['Não vamos protestar nada, fique tranquila.', []],
    ['Sem protesto e sem SPC: vamos só conversar.', []],
    ['Para que seu nome não vá para o protesto, venha hoje.', ['legal-bluff']],
    ['Não queremos ter que acionar a justiça.', ['legal-bluff']],
  ])('weighs a negation: "%s"', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  it.each(['😡', '🖕🏽', '👮‍♂️', '💣'])('knows what %s means', (picture) => {
    expect(findingsByRule(`Oi ${picture} tudo bem?`)).toMatchObject([
      { found: picture, severity: 'severe', instead: '' },
    ]);
  });

  it.each(['😊', '🎉', '👍', '❤️', '⏰'])('has nothing against %s', (picture) => {
    expect(findingsByRule(`Oi ${picture} tudo bem?`)).toEqual([]);
  });
});

describe('shouting', () => {
  it.each(['LOJAS SILVA LTDA', 'PIX', 'TV LED LG', 'Casa do SEU ZÉ', 'Feliz Natal!!!', 'Que bom!!'])(
    'is not "%s"',
    (text) => {
      expect(kinds(text)).toEqual([]);
    },
  );

  it('is lowered, with acronyms as they are', () => {
    expect(findingsByRule('Oi. SUA PARCELA VENCE HOJE NO PIX')).toMatchObject([
      { kind: 'shouting', instead: 'Sua parcela vence hoje no PIX' },
    ]);
  });

  it('is a row of marks', () => {
    expect(findingsByRule('Oi???')).toMatchObject([{ start: 2, end: 5, instead: '?' }]);
  });
});
