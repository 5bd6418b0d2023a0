import type { KnownCheque } from '@renderer/data/queries/known-cheques';
import { formatDay } from '@shared/calendar/format';
import { chequeStatusWords } from '@shared/rules/cheques/move-words';

/** Why a cheque cannot be taken again: from whom it came, when, and where it is. */
export const knownText = ({ cheque, customerName }: KnownCheque): string => {
  const { takenDay, goodDay, status } = cheque;
  const from = customerName === '' ? '' : ` de ${customerName}`;
  return `Este cheque já foi recebido${from} em ${formatDay(takenDay)}, bom para ${formatDay(goodDay)}: ${chequeStatusWords[status].label.toLocaleLowerCase('pt-BR')}.`;
};
