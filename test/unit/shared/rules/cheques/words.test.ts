import { chequeMoves, chequeStatuses } from '@shared/domain/cheque/cheque-moves';
import type { MoveBlock } from '@shared/rules/cheques/move-block';
import { moveBlockText } from '@shared/rules/cheques/move-block-text';
import { chequeMoveWords, chequeStatusWords, stepText } from '@shared/rules/cheques/move-words';
import { describe, expect, it } from 'vitest';

const UNKIND = /inadimplen|devedor|dívida|calote|golpe/i;

describe('the words of a cheque', () => {
  it('calls no two places and no two moves alike', () => {
    const labels = chequeStatuses.map((status) => chequeStatusWords[status].label);
    const shorts = chequeStatuses.map((status) => chequeStatusWords[status].short);
    const verbs = chequeMoves.map((move) => chequeMoveWords[move].verb);
    for (const words of [labels, shorts, verbs]) expect(new Set(words).size).toBe(words.length);
  });

  it('tells what happened with its particulars', () => {
    expect(stepText({ move: 'return', reason: 22 })).toBe('Voltou pelo motivo 22 (assinatura não confere)');
    expect(stepText({ move: 'pass-on', to: 'Atacado Sul' })).toBe('Repassado a Atacado Sul');
    expect(stepText({ move: 'deposit', to: 'Bradesco' })).toBe('Depositado: Bradesco');
    expect(stepText({ move: 'deposit' })).toBe('Depositado');
    expect(stepText({ move: 'replace', replacedBy: ['q2'] })).toBe('Trocado por outro cheque');
    expect(stepText({ move: 'replace', replacedBy: ['q2', 'q3'] })).toBe('Trocado por 2 cheques');
  });
});

describe('why a move is refused', () => {
  const blocks: readonly MoveBlock[] = [
    ...chequeStatuses.map((status): MoveBlock => ({ reason: 'not-from-here', status })),
    { reason: 'day-in-the-future' },
    { reason: 'before-last', day: '2026-03-10' },
    { reason: 'before-good-day', goodDay: '2026-03-10' },
    { reason: 'not-again', code: 12 },
    { reason: 'not-again', code: 59 },
    { reason: 'presented-twice' },
    { reason: 'protest-barred', code: 28 },
    { reason: 'protest-barred', code: 70 },
    { reason: 'protest-too-late', day: '2026-10-01' },
    { reason: 'reason-missing' },
    { reason: 'unknown-reason', code: 46 },
    { reason: 'second-without-first' },
    { reason: 'first-again' },
    { reason: 'name-missing' },
  ];

  it('is one sentence for each, none like another', () => {
    const texts = blocks.map(moveBlockText);
    expect(new Set(texts).size).toBe(texts.length);
    for (const text of texts) {
      expect(text).toMatch(/^\p{Lu}[^.]+\.$/u);
      expect(text).not.toMatch(UNKIND);
    }
  });

  it('says the day agreed and the law that protects it', () => {
    expect(moveBlockText({ reason: 'before-good-day', goodDay: '2026-03-10' })).toBe(
      'O combinado é bom para 10/03/2026: espere esse dia, porque levar antes ao banco dá a quem assinou direito a indenização (Súmula 370 do STJ).',
    );
  });

  it('tells what is forbidden from what is not known', () => {
    expect(moveBlockText({ reason: 'not-again', code: 12 })).toContain('não deixa apresentar de novo');
    expect(moveBlockText({ reason: 'not-again', code: 59 })).toContain('pergunte ao banco');
    expect(moveBlockText({ reason: 'protest-barred', code: 70 })).toContain(
      'depois de o cheque ser apresentado',
    );
    expect(moveBlockText({ reason: 'protest-too-late', day: '2026-10-01' })).toContain(
      'cabia até 01/10/2026',
    );
  });
});
