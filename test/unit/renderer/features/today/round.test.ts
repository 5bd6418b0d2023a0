import { byReason, roundEntries, roundSums } from '@renderer/features/today/round';
import { passedText, progressText, sumsText } from '@renderer/features/today/round-words';
import { buildQueue } from '@shared/rules/queue';
import { spoken } from '@test/support/conversation';
import { lateBy, TODAY } from '@test/support/summaries';
import { describe, expect, it } from 'vitest';

const promise = { day: '2026-11-25', cents: 10_000 };

describe('a round', () => {
  it('goes through all but what the owner decides', () => {
    const queue = buildQueue(
      [
        lateBy(-1, { customerId: 'lembrar' }),
        lateBy(0, { customerId: 'hoje' }),
        lateBy(94, { customerId: 'decidir' }),
        lateBy(9, { customerId: 'falar' }),
      ],
      TODAY,
    );
    expect(roundEntries(queue).map(({ customerId }) => customerId)).toEqual(['falar', 'hoje', 'lembrar']);
  });

  it('is as far as what was written down today', () => {
    const sums = roundSums([
      spoken({ customerId: 'ana', answer: 'promise', promise }),
      spoken({ customerId: 'bia' }),
      spoken({ customerId: 'bia', answer: 'promise', promise }),
      spoken({ customerId: 'caio', answer: 'postponed', until: '2026-11-21' }),
    ]);
    expect(progressText(sums, 23)).toBe('2 de 23 · 2 promessas');
    expect(sumsText(sums)).toBe(
      'Você conversou com 2 clientes: 2 responderam, 2 promessas somam R$\u00a0200,00.',
    );
  });

  it('speaks of one as of one, and of nobody', () => {
    expect(sumsText(roundSums([spoken({ answer: 'promise', promise })]))).toBe(
      'Você conversou com 1 cliente: 1 respondeu, 1 promessa soma R$\u00a0100,00.',
    );
    expect(sumsText(roundSums([spoken()]))).toBe('Você conversou com 1 cliente: ninguém respondeu ainda.');
    expect(sumsText(roundSums([]))).toBe('Ninguém foi procurado hoje.');
    expect(progressText(roundSums([]), 3)).toBe('0 de 3');
  });

  it('tells who was left for later by the reason', () => {
    const why = 'Já conversou hoje.';
    const groups = byReason([
      { customerId: 'z', name: 'Zé', why: 'Sem telefone nem e-mail no cadastro.' },
      ...['Ana', 'Bia', 'Caio', 'Davi'].map((name) => ({ customerId: name, name, why })),
    ]);
    expect(groups.map(passedText)).toEqual([
      '4 ficaram para depois (Ana, Bia, Caio e mais 1): Já conversou hoje.',
      '1 ficou para depois (Zé): Sem telefone nem e-mail no cadastro.',
    ]);
    expect(passedText({ why, count: 2, names: [] })).toBe('2 ficaram para depois: Já conversou hoje.');
  });
});
