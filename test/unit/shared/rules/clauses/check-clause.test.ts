import { builtInClauses } from '@shared/rules/clauses/built-in';
import { checkClause } from '@shared/rules/clauses/check-clause';
import { MAX_CLAUSE_TEXT, MAX_CLAUSE_TITLE, requiredIds } from '@shared/rules/clauses/clause';
import { fillClause } from '@shared/rules/clauses/fill-clause';
import { sampleFacts } from '@shared/rules/clauses/sample';
import { clauseVariables } from '@shared/rules/clauses/variables';
import { findingsByRule } from '@shared/rules/tone/tone-findings';
import { describe, expect, it } from 'vitest';

const check = (text: string, id = 'own', title = 'Condição') => checkClause({ id, title, text });

describe('a clause as it comes', () => {
  it.each(builtInClauses.map((clause) => [clause.id, clause] as const))(
    '%s has nothing to put right',
    (_, clause) => {
      expect(checkClause(clause)).toEqual([]);
      expect(findingsByRule(fillClause(clause.text, clauseVariables(sampleFacts)))).toEqual([]);
    },
  );

  it('says why it is required, and what it must keep saying, exactly where it is', () => {
    for (const { id, required, mustSay } of builtInClauses) {
      const isRequired = requiredIds.some((each) => each === id);
      expect([id, required !== undefined, mustSay !== undefined]).toEqual([id, isRequired, isRequired]);
    }
  });
});

describe('what keeps a clause from being saved', () => {
  it('an unknown name, with the one that was meant', () => {
    expect(check('O total é {totall}.')).toMatchObject([
      { kind: 'braces', severity: 'error', start: 10, end: 18, instead: '{total}' },
    ]);
  });

  it.each(['O total é {total.', 'O total é total}.'])('a brace without its pair: %s', (text) => {
    expect(check(text)).toMatchObject([{ kind: 'braces', severity: 'error' }]);
  });

  it.each(['{=a parcela|as parcelas} vencem', '{~o senhor|a senhora|você} paga', '{=uma} só'])(
    'a choice that only messages have: %s',
    (text) => {
      expect(check(text).map(({ kind, severity }) => [kind, severity])).toContainEqual(['braces', 'error']);
    },
  );

  it('nothing written, or too much', () => {
    expect(check('  ', 'own', ' ').map(({ kind, field }) => [kind, field])).toEqual([
      ['empty', 'title'],
      ['empty', 'text'],
    ]);
    expect(check('a'.repeat(MAX_CLAUSE_TEXT + 1))).toMatchObject([{ kind: 'too-long', field: 'text' }]);
    const longTitle = 'a'.repeat(MAX_CLAUSE_TITLE + 1);
    expect(check('Vale.', 'own', longTitle)).toMatchObject([{ kind: 'too-long', field: 'title' }]);
  });

  it('a threat, in the text or in the title', () => {
    expect(check('Pague ou vamos chamar a polícia.')[0]).toMatchObject({ kind: 'tone', severity: 'error' });
    expect(check('O nome do cliente será levado ao SPC.')).toMatchObject([{ severity: 'error' }]);
    expect(check('Processaremos quem não pagar na Justiça.')[0]).toMatchObject({ severity: 'error' });
    const [inTitle] = checkClause({ id: 'own', title: 'Vamos chamar a polícia', text: 'Vale o combinado.' });
    expect(inTitle).toMatchObject({ kind: 'tone', severity: 'error', field: 'title' });
  });

  it.each([
    ['late', 'O cliente paga em dia.'],
    ['novation', 'Este termo organiza os pagamentos.'],
    ['forum', 'As partes se entendem.'],
    ['early', 'Os pagamentos são feitos na data.'],
    ['recognition', 'As partes estão de acordo.'],
  ])('a required one (%s) that no longer says what it is for', (id, text) => {
    expect(check(text, id)).toMatchObject([{ kind: 'unsaid', severity: 'error' }]);
    expect(check(text)).toEqual([]);
  });
});

it.each([
  'Este termo é título executivo extrajudicial (CPC, art. 784, III).',
  'Qualquer das partes pode recorrer à Justiça.',
  'A falta de pagamento permite o protesto da nota promissória.',
])('lets a contract name what a message may not: %s', (text) => {
  expect(check(text)).toMatchObject([{ kind: 'tone', severity: 'notice', instead: null }]);
});

it('warns of what the law gives no effect, with the article and other words, and lets the owner decide', () => {
  expect(check('O cliente paga honorários de 20%.')).toMatchObject([
    {
      kind: 'void',
      severity: 'void',
      source: 'CDC, art. 51, XII',
      found: 'O cliente paga honorários de 20%.',
    },
  ]);
});

it('tells errors before what the law does not accept, and both before what may be kinder', () => {
  const text = 'Multa de 10%. Veja {totall}. O débito é seu.';
  const severities = check(text).map(({ severity }) => severity);
  expect(severities.slice(0, 2)).toEqual(['error', 'void']);
  expect(severities.length).toBeGreaterThan(1);
});
