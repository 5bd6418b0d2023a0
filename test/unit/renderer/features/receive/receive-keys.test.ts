import { receiveActions } from '@renderer/features/receive/receive-actions';
import type { ReceiveDraft } from '@renderer/features/receive/receive-draft';
import { keyHints, letterKeys } from '@renderer/features/receive/receive-keys';
import type { ReceiveFacts } from '@renderer/features/receive/receive-view';
import { describe, expect, it } from 'vitest';
import { draftOf, fourth, viewOf } from './counter';

/** What a letter makes of the draft, and where the cursor goes. */
const press = (letter: string, change: Partial<ReceiveDraft> = {}, facts: Partial<ReceiveFacts> = {}) => {
  const draft = draftOf(change);
  const view = viewOf(change, facts);
  let after = draft;
  let focused: string | null = null;
  let takesCheques = false;
  const on = receiveActions({
    draft,
    view,
    change: (next) => {
      after = next;
    },
    takeCheques: () => {
      takesCheques = true;
    },
    focus: (field) => {
      focused = field;
    },
  });
  letterKeys(draft, view, on)[letter]?.();
  return { after, focused, takesCheques, isHeard: after !== draft || takesCheques };
};

describe('the letters', () => {
  it('settle everything, add a means and give up the charges', () => {
    expect(press('q')).toMatchObject({ after: { wantsAll: true }, focused: 'amount' });
    expect(press('m')).toMatchObject({ after: { means: 'pix' }, focused: 'part-cash' });
    expect(press('d').after.waive).toBe('all');
  });

  it('say what becomes of money that is left over, only while there is some', () => {
    const over = { amountCents: 50_000 };
    expect(press('t', over)).toMatchObject({
      after: { amountCents: 45_380, tenderedCents: 50_000 },
      focused: 'amount',
    });
    expect(press('s', over).after.keepsExcess).toBe(true);
    expect(press('t').isHeard).toBe(false);
    expect(press('s').isHeard).toBe(false);
  });

  it('do nothing where there is nothing to do, and are not shown', () => {
    const alone = { open: [fourth] };
    expect(press('q', {}, alone).isHeard).toBe(false);
    expect(press('d', {}, alone).isHeard).toBe(false);
    expect(keyHints(draftOf(), viewOf({}, alone)).map(({ keys }) => keys[0])).toEqual([
      'Enter',
      'Tab',
      'Espaço',
      'M',
      'C',
      'Esc',
    ]);
  });

  it('take cheques only while all of it may be by cheque: money of now is received first', () => {
    expect(press('c').takesCheques).toBe(true);
    const split = { named: [{ means: 'cash' as const }], means: 'pix' as const };
    expect(press('c', split).isHeard).toBe(false);
    expect(keyHints(draftOf(split), viewOf(split)).map(({ keys }) => keys[0])).not.toContain('C');
  });
});

it('emptying what was handed over follows the amount again; what cannot be read does not', () => {
  const draft = draftOf({ tenderedCents: 20_000 });
  const typed: (number | null | undefined)[] = [];
  const on = receiveActions({
    draft,
    view: viewOf(draft),
    change: ({ tenderedCents }) => typed.push(tenderedCents),
    focus: () => undefined,
    takeCheques: () => undefined,
  });
  on.typeTendered(null);
  on.typeTendered(null, 'malformed');
  expect(typed).toEqual([undefined, null]);
});
