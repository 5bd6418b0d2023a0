import { cameBackText, taskNote, taskTitle } from '@renderer/features/today/cheque-words';
import type { Cheque } from '@shared/domain/cheque/cheque';
import { chequeTasks } from '@shared/rules/cheques/cheque-tasks';
import { cameBack } from '@shared/rules/cheques/returned-cheque';
import { someCheque } from '@test/unit/shared/rules/cheques/some-cheque';
import { describe, expect, it } from 'vitest';

const good = (goodDay: string, more: Partial<Cheque> = {}): Cheque =>
  someCheque([], { id: goodDay, goodDay, issueDay: goodDay, ...more });
const told = (cheques: readonly Cheque[], today: string) =>
  chequeTasks(cheques, today, []).map((task) => [taskTitle(task, today), taskNote(task, today)]);

describe('a task with cheques', () => {
  it('says when to go to the bank, with how many, and which went by their day', () => {
    const cheques = ['2026-03-04', '2026-03-09', '2026-03-11', '2026-03-12'].map((day) => good(day));
    expect(told(cheques, '2026-03-11')).toEqual([
      ['Depositar hoje: 3 cheques', '2 já passaram do dia, desde 04/03'],
      ['Depositar amanhã: 1 cheque', 'Cheque 000123, de Maria Prado'],
    ]);
    expect(told([good('2026-03-13')], '2026-03-14')).toEqual([
      ['Depositar na segunda-feira: 1 cheque', '1 já passou do dia, que era 13/03'],
    ]);
  });

  it('asks nobody about one that came back by a mistake', () => {
    const back = someCheque([
      { move: 'deposit', day: '2026-03-10' },
      { move: 'return', day: '2026-03-11', reason: 27 },
    ]);
    expect(told([back], '2026-03-12')).toEqual([
      ['Levar de novo ao banco: 1 cheque', 'Cheque 000123, de Maria Prado: voltou sem culpa de quem assinou'],
    ]);
  });

  it('says what the bank does by itself, and which deadline is near', () => {
    const custody = someCheque([{ move: 'put-in-custody', day: '2026-03-03' }]);
    const held = good('2026-03-04', { issueDay: '2026-02-14' });
    expect(told([custody, held], '2026-03-13')).toEqual([
      ['Depositar hoje: 1 cheque', '1 já passou do dia, que era 04/03'],
      ['Em custódia, dia de depósito: 1 cheque', 'Cheque 000123, de Maria Prado'],
      ['Prazo que termina: 1 cheque', 'Apresente ao banco até 16/03/2026 (em 3 dias)'],
    ]);
  });
});

describe('a cheque that came back', () => {
  const back = (day: string, reason: number) =>
    someCheque([
      { move: 'deposit', day: '2026-03-10' },
      { move: 'return', day, reason },
    ]);

  it('says when and why, in words a customer could hear', () => {
    expect(cameBackText(cameBack([back('2026-03-11', 22)]), '2026-03-12')).toBe(
      'O cheque 000123 voltou ontem: motivo 22 (assinatura não confere)',
    );
    expect(cameBackText(cameBack([back('2026-03-11', 22), back('2026-03-12', 11)]), '2026-03-12')).toBe(
      '2 cheques voltaram, o último hoje: motivo 11 (sem saldo na primeira apresentação)',
    );
    expect(cameBackText(cameBack([someCheque()]), '2026-03-12')).toBe('');
  });
});
