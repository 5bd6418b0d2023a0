import { panelActions } from '@renderer/features/cheque-file/panel-actions';
import { chequeStatuses } from '@shared/domain/cheque/cheque-moves';
import { offeredMoves } from '@shared/rules/cheques/offered-moves';
import { describe, expect, it } from 'vitest';
import { cameBack, chequeFileOf, deposited, today } from './cheque-file-of';

const labels = (...args: Parameters<typeof panelActions>): string[][] => {
  const { main, others } = panelActions(...args);
  return [main, others].map((list) => list.map(({ label }) => label));
};

describe('what can be done with a cheque', () => {
  it('is to deposit it first, once its day has come', () => {
    expect(labels(chequeFileOf(), today)).toEqual([
      ['Depositar', 'Resgatar', 'Trocar'],
      ['Pôr em custódia', 'Repassar', 'Foi sustado', 'Desfazer'],
    ]);
  });

  it('says from when it can be deposited, and why not before', () => {
    const { main, others } = panelActions(chequeFileOf(), '2026-11-09');
    expect(main.map(({ label }) => label)).toEqual(['Resgatar', 'Trocar']);
    expect(others[0]).toMatchObject({
      label: 'Depositar a partir de 10/11',
      block: { reason: 'before-good-day', goodDay: '2026-11-10' },
    });
  });

  it('is to say what the bank did, while it is there', () => {
    expect(labels(chequeFileOf([deposited]), today)).toEqual([['Compensou', 'Voltou'], ['Desfazer']]);
  });

  it('is to talk first, once it came back', () => {
    expect(labels(chequeFileOf([deposited, cameBack(11)]), today)).toEqual([
      ['Conversar', 'Resgatar', 'Trocar'],
      ['Apresentar de novo', 'Anotar protesto', 'Desfazer'],
    ]);
  });

  it('is to hand it back first, once all it covers is paid or in an agreement', () => {
    const came = chequeFileOf([deposited, cameBack(11)]);
    const installments = came.installments.map((one) => ({ ...one, open: 0 as const }));
    expect(labels({ ...came, installments }, today)).toEqual([
      ['Entregar ao cliente'],
      ['Apresentar de novo', 'Desfazer'],
    ]);
  });

  it('is never to present it again for a reason that does not allow it', () => {
    expect(labels(chequeFileOf([deposited, cameBack(13)]), today).flat()).not.toContain('Apresentar de novo');
  });

  it('has the receipt it was taken with', () => {
    expect(labels(chequeFileOf([], { face: { receiptNumber: 7 } }), today)[1]).toContain('Recibo');
  });

  it('has a letter for each, and none twice', () => {
    // Every place a cheque can be in, reached by whatever leads there.
    const seen = new Set<string>();
    const visit = (happenings: Parameters<typeof chequeFileOf>[0]): void => {
      const file = chequeFileOf(happenings);
      if (seen.has(file.cheque.status)) return;
      seen.add(file.cheque.status);
      const { main, others } = panelActions(file, today);
      const letters = [...main, ...others].map(({ keyHint }) => keyHint);
      expect(new Set(letters).size, file.cheque.status).toBe(letters.length);
      expect(letters).not.toContain('F');
      for (const { move } of offeredMoves(file.cheque, today))
        visit([
          ...(happenings ?? []),
          { move, day: '2026-11-12', reason: move === 'return' ? 11 : undefined },
        ]);
    };
    visit([]);
    expect([...seen, 'void'].sort()).toEqual([...chequeStatuses].sort());
  });
});
