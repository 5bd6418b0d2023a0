import type { ChequeFileRecords } from '@renderer/data/queries/cheques';
import type { Cheque, ChequeEvent } from '@shared/domain/cheque/cheque';
import { withEvent } from '@shared/domain/cheque/cheque-life';
import { isWaiting } from '@shared/domain/cheque/cheque-moves';
import type { Installment } from '@shared/domain/installment';
import { openInstallment } from '@test/support/installments';

export const today = '2026-11-20';

type Happening = Partial<ChequeEvent> & Pick<ChequeEvent, 'move' | 'day'>;

/** The file of a cheque of R$ 300,00 taken on 05/10/2026 and good for 10/11/2026, with what happened to it since. */
export const chequeFileOf = (
  happenings: readonly Happening[] = [],
  more: Partial<ChequeFileRecords> & { readonly face?: Partial<Cheque> } = {},
): ChequeFileRecords => {
  const { face, ...records } = more;
  const taken: Cheque = {
    id: 'cheque',
    customerId: 'customer',
    bank: '237',
    branch: '1234',
    account: '567890',
    number: '000123',
    drawer: { name: 'Francisca Lima Teixeira', document: '52998224725' },
    cents: 30_000,
    issueDay: '2026-10-05',
    goodDay: '2026-11-10',
    place: 'other',
    takenDay: '2026-10-05',
    createdAt: 0,
    installmentIds: ['installment-1', 'installment-2'],
    events: [{ id: 'e0', move: 'take', day: '2026-10-05', at: 0, batchId: 'b0' }],
    status: 'held',
    key: '237-1234-567890-123',
    ...face,
  };
  const cheque = happenings.reduce<Cheque>(
    (was, happening, index) =>
      withEvent(was, { id: `e${index + 1}`, at: index + 1, batchId: `b${index + 1}`, ...happening }),
    taken,
  );
  const awaiting = isWaiting(cheque.status) ? { awaiting: [cheque.id] } : {};
  return {
    cheque,
    customer: { id: 'customer', name: 'Francisca Lima Teixeira', phones: [], createdAt: 0, tokens: [] },
    installments: [
      openInstallment({ number: 1, dueDay: '2026-11-03', ...awaiting }),
      openInstallment({ number: 2, dueDay: '2026-12-03', ...awaiting }),
    ],
    agreements: [],
    replacements: [],
    ...records,
  };
};

/** The cheque is all that is owed for. */
export const ownOf = (more: Partial<Installment> = {}): Installment =>
  openInstallment({ originKind: 'cheque', originId: 'cheque', count: 1, principalCents: 30_000, ...more });

export const deposited: Happening = { move: 'deposit', day: '2026-11-10' };
export const cameBack = (reason: number): Happening => ({ move: 'return', day: '2026-11-12', reason });

/** As written, with plain spaces. */
export const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
