import { formatDayMonth } from '@shared/calendar/format';
import type { Cheque } from '@shared/domain/cheque/cheque';
import { lifeOf } from '@shared/domain/cheque/cheque-life';
import { bankName } from '@shared/identity/banks';
import { comparableName } from '@shared/identity/name';
import { chequeStatusWords, reasonName } from '@shared/rules/cheques/move-words';
import { upperFirst } from '@shared/wording/letter-case';

/** `Bradesco · nº 000123`, whose it is where somebody else signed it, and when one came back. */
export const chequeDetail = (cheque: Cheque, customerName?: string): string => {
  const { bank, number, drawer, status } = cheque;
  const isOthers = customerName !== undefined && comparableName(customerName) !== comparableName(drawer.name);
  return [
    bankName(bank),
    `nº ${number}`,
    ...(isOthers ? [`de ${customerName}`] : []),
    ...(status === 'returned' ? [`voltou em ${formatDayMonth(lifeOf(cheque).since)}`] : []),
  ].join(' · ');
};

/** What is to be known of it beside its group: why it came back, or that it is at the bank already. */
export const chequeRemark = (cheque: Cheque): string | null => {
  const { status } = cheque;
  if (status === 'in-custody' || status === 'redeposited') return chequeStatusWords[status].short;
  if (status !== 'returned' && status !== 'protested') return null;
  const last = lifeOf(cheque).returns.at(-1);
  return last ? upperFirst(reasonName(last.reason)) : null;
};
