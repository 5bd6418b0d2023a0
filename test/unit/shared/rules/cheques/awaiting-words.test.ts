import type { ChequeStatus } from '@shared/domain/cheque/cheque-moves';
import { awaitingText, chequesAwaited } from '@shared/rules/cheques/awaiting-words';
import { expect, it } from 'vitest';

const cheque = (number: string, goodDay: string, status: ChequeStatus = 'held') => ({
  id: `c${number}`,
  number,
  goodDay,
  status,
});

it('finds the cheques an installment waits for, the first good day first', () => {
  const all = [cheque('3', '2027-01-10'), cheque('1', '2026-12-10'), cheque('2', '2026-12-10')];
  expect(chequesAwaited({ awaiting: ['c3', 'c1'] }, all).map(({ number }) => number)).toEqual(['1', '3']);
  expect(chequesAwaited({}, all)).toEqual([]);
});

it('says which cheque is waited for and where it is', () => {
  expect(awaitingText([cheque('000123', '2026-12-10')])).toBe('aguardando cheque 000123, bom para 10/12');
  expect(awaitingText([cheque('000123', '2026-12-10', 'in-custody')])).toContain('bom para 10/12');
  expect(awaitingText([cheque('000123', '2026-12-10', 'redeposited')])).toBe(
    'aguardando cheque 000123, já no banco',
  );
  expect(awaitingText([cheque('000123', '2026-12-10', 'passed-on')])).toBe(
    'aguardando cheque 000123, repassado',
  );
  expect(awaitingText([cheque('000124', '2027-01-10'), cheque('000123', '2026-12-10')])).toBe(
    'aguardando 2 cheques, o 000123 bom para 10/12',
  );
  expect(awaitingText([])).toBe('');
});
