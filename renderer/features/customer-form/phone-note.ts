import type { PhoneOwner } from '@shared/domain/customer-entry';
import { parsePhone } from '@shared/identity/phone';

/** What was recognised in a typed number: `telefone fixo`, `de fora do Brasil (+351)`; empty for a mobile. */
const recognised = (typed: string): string => {
  const phone = parsePhone(typed);
  if (!phone.ok) return '';
  const { formatted, isMobile } = phone.value;
  if (formatted.startsWith('+')) return `de fora do Brasil (${formatted.split(' ')[0]})`;
  return isMobile ? '' : 'telefone fixo';
};

/** What to know of a phone, beside it. The last two owners never get a message (CDC 42 and 71). */
export const phoneNote = (typed: string, owner: PhoneOwner): string => {
  const kind = recognised(typed);
  const parts = owner === 'own' ? [kind] : [kind, 'nunca recebe mensagens'];
  return parts.filter((part) => part !== '').join(' · ');
};
