import type { CustomerRow } from '@renderer/data/queries/customers';
import type { Summary } from '@shared/domain/summary';
import { formatDocument } from '@shared/identity/document';
import { formatPhone } from '@shared/identity/phone';
import { formatMoney } from '@shared/money/format';
import { type DayLimits, duePosition } from '@shared/rules/dues';
import { segmentText } from '@shared/rules/risk/segment';
import { segmentOf } from '@shared/rules/risk/segment-of';
import { standingNow } from '@shared/rules/standing-now';

/** What tells two customers of one name apart: `(88) 99912-3456 · 529.982.247-25`. */
export const rowDetail = ({ customer }: CustomerRow): string => {
  const [phone] = customer.phones;
  const parts = [
    customer.nickname ? `“${customer.nickname}”` : '',
    phone ? formatPhone(phone.digits) : '',
    customer.document ? formatDocument(customer.document) : '',
  ].filter((part) => part !== '');
  return parts.length > 0 ? parts.join(' · ') : 'sem telefone nem documento';
};

/** What a customer without open installments has with the shop all the same. */
export const clearText = ({ tabCents = 0, creditCents = 0 }: Summary): string => {
  const parts = [
    tabCents > 0 ? `${formatMoney(tabCents)} na caderneta` : '',
    creditCents > 0 ? `${formatMoney(creditCents)} de saldo a favor` : '',
  ].filter((part) => part !== '');
  return parts.length > 0 ? parts.join(' · ') : 'nada em aberto';
};

/** How the customer pays, where the past says so: `bom pagador`. */
export const segmentNote = (summary: Summary, limits: DayLimits): string | null => {
  if (summary.settledCount === 0 && summary.openCount === 0) return null;
  const standing = standingNow(summary, duePosition(summary, limits), limits.today);
  return segmentText[segmentOf(summary, standing)];
};

export const clientesText = (count: number): string => {
  const number = count.toLocaleString('pt-BR');
  return count === 1 ? '1 cliente' : `${number} clientes`;
};
