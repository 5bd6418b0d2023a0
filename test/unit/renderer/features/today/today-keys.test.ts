import { type DayTasks, queueRows, type Row } from '@renderer/features/today/queue-rows';
import { roundSums } from '@renderer/features/today/round';
import { todayHints, todayKeys } from '@renderer/features/today/today-keys';
import type { Round } from '@renderer/features/today/use-round';
import type { Agreement } from '@shared/domain/agreement/agreement';
import type { SavedProposal } from '@shared/domain/agreement/saved-proposal';
import { chequeTasks } from '@shared/rules/cheques/cheque-tasks';
import type { AgreementTask } from '@shared/rules/negotiation/agreement-tasks';
import { buildQueue } from '@shared/rules/queue';
import { lateBy, TODAY } from '@test/support/summaries';
import { someCheque } from '@test/unit/shared/rules/cheques/some-cheque';
import { describe, expect, it } from 'vitest';

const nothing = () => undefined;
const round = (more: Partial<Round> = {}): Round => ({
  running: false,
  current: undefined,
  sums: roundSums([]),
  total: 3,
  passed: [],
  skipped: 0,
  closed: null,
  start: nothing,
  pause: nothing,
  skip: nothing,
  comeBack: nothing,
  ...more,
});

const none: DayTasks = { cheques: { tasks: [], cameBack: new Map() }, agreements: [] };
const labelsOf = (of: Round, rows: readonly Row[]) => todayHints(of, rows[1]).map(({ label }) => label);
const labels = (of: Round, late = 5) =>
  labelsOf(of, queueRows(buildQueue([lateBy(late)], TODAY), none, false));

describe('the keys of Hoje', () => {
  it('lead to the drawer where cheques are chosen', () => {
    const held = someCheque([], { goodDay: TODAY });
    const tasks = { ...none, cheques: { ...none.cheques, tasks: chequeTasks([held], TODAY, []) } };
    expect(labelsOf(round(), queueRows(buildQueue([], TODAY), tasks, false))).toEqual([
      'escolher',
      'abrir os cheques',
    ]);
  });

  it('lead to the agreement, or to the question about a proposal', () => {
    const of = (task: Partial<AgreementTask>) =>
      labelsOf(
        round(),
        queueRows(buildQueue([], TODAY), { ...none, agreements: [task as AgreementTask] }, false),
      );
    expect(of({ kind: 'decide', agreement: { customerId: 'ana' } as Agreement })).toEqual([
      'escolher',
      'abrir o acordo',
      'ficha',
    ]);
    expect(of({ kind: 'proposal-answer', proposal: { customerId: 'ana' } as SavedProposal })).toEqual([
      'escolher',
      'ver a proposta',
      'ficha',
    ]);
    expect(of({ kind: 'proposal-ending', proposal: { customerId: 'ana' } as SavedProposal })).toEqual([
      'escolher',
      'perguntar',
      'ver a proposta',
      'ficha',
    ]);
  });

  it('move through the list, and start a round', () => {
    const keys = todayKeys(round(), nothing);
    expect(Object.keys(keys)).toEqual(['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End', 'm']);
  });

  it('are led by the round while it runs, and end it when it is through', () => {
    expect(Object.keys(todayKeys(round({ running: true, current: 'ana' }), nothing))).toEqual([
      'Escape',
      'p',
    ]);
    expect(Object.keys(todayKeys(round({ running: true, current: null }), nothing))).toEqual([
      'Escape',
      'Enter',
      'p',
    ]);
  });

  it('are shown at the foot, without opening where the owner decides', () => {
    expect(labels(round())).toEqual([
      'escolher',
      'abrir a conversa',
      'por onde',
      'receber',
      'negociar',
      'ficha',
    ]);
    expect(labels(round(), 94)).toEqual(['escolher', 'receber', 'negociar', 'ficha']);
    expect(labels(round({ running: true, current: 'ana' }))).toEqual([
      'abrir a conversa',
      'por onde',
      'pular',
      'pausar a rodada',
    ]);
    expect(todayHints(round(), undefined)).toEqual([]);
  });
});
