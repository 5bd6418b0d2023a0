import { type DayCheques, queueRows, type Row } from '@renderer/features/today/queue-rows';
import { roundSums } from '@renderer/features/today/round';
import { todayHints, todayKeys } from '@renderer/features/today/today-keys';
import type { Round } from '@renderer/features/today/use-round';
import { chequeTasks } from '@shared/rules/cheques/cheque-tasks';
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

const none: DayCheques = { tasks: [], cameBack: new Map() };
const labelsOf = (of: Round, rows: readonly Row[]) => todayHints(of, rows[1]).map(({ label }) => label);
const labels = (of: Round, late = 5) =>
  labelsOf(of, queueRows(buildQueue([lateBy(late)], TODAY), none, false));

describe('the keys of Hoje', () => {
  it('lead to the drawer where cheques are chosen', () => {
    const held = someCheque([], { goodDay: TODAY });
    const cheques = { ...none, tasks: chequeTasks([held], TODAY, []) };
    expect(labelsOf(round(), queueRows(buildQueue([], TODAY), cheques, false))).toEqual([
      'escolher',
      'abrir os cheques',
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
