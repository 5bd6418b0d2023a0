import { formatDay } from '@shared/calendar/format';
import type { Cheque } from '@shared/domain/cheque/cheque';
import { outstandingCents } from '@shared/domain/installment';
import { bankName } from '@shared/identity/banks';
import type { StatementEntry, StatementRecords } from './statement-entry';

/** A loose cheque is owed on its own from when it was taken; one for installments adds nothing to what is open. */
export const chequeEntries = (
  { id, takenDay, createdAt, number, bank, goodDay, installmentIds }: Cheque,
  { installments }: StatementRecords,
): StatementEntry[] => {
  const own = installments.find(({ originId }) => originId === id);
  if (!own || !installmentIds.includes(own.id)) return [];
  const { cancelledOn } = own;
  const taken: StatementEntry = {
    day: takenDay,
    at: createdAt,
    title: `Cheque ${number} recebido`,
    detail: `${bankName(bank)} · bom para ${formatDay(goodDay)}`,
    cents: own.principalCents,
    isUndone: cancelledOn !== undefined,
  };
  if (cancelledOn === undefined) return [taken];
  return [
    taken,
    {
      day: cancelledOn,
      // Taking back comes after everything else of its day.
      at: Number.MAX_SAFE_INTEGER,
      title: `Cheque ${number} devolvido ao cliente`,
      detail: '',
      cents: -outstandingCents(own),
      isUndone: false,
    },
  ];
};
