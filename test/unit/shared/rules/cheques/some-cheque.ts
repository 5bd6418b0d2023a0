import type { Cheque, ChequeEvent } from '@shared/domain/cheque/cheque';
import { withEvent } from '@shared/domain/cheque/cheque-life';

export type Happening = Partial<ChequeEvent> & Pick<ChequeEvent, 'move' | 'day'>;

/** A cheque taken on 02/03/2026, good for 10/03/2026, with what happened to it afterwards. */
export const someCheque = (happenings: readonly Happening[] = [], more: Partial<Cheque> = {}): Cheque => {
  const taken: Cheque = {
    id: 'q1',
    customerId: 'c1',
    bank: '237',
    branch: '3184',
    account: '775043624',
    number: '000123',
    drawer: { name: 'Maria Prado' },
    cents: 30_000,
    issueDay: '2026-03-02',
    goodDay: '2026-03-10',
    place: 'same',
    takenDay: '2026-03-02',
    createdAt: 0,
    installmentIds: ['i1'],
    events: [{ id: 'e0', move: 'take', day: '2026-03-02', at: 0, batchId: 'b0' }],
    status: 'held',
    key: '237-3184-775043624-123',
    ...more,
  };
  return happenings.reduce<Cheque>(
    (cheque, happening, index) =>
      withEvent(cheque, { id: `e${index + 1}`, at: index + 1, batchId: `b${index + 1}`, ...happening }),
    taken,
  );
};
