import { channelLabel } from '@shared/domain/channel-label';
import type { Customer, Phone } from '@shared/domain/customer';
import { formatDocument } from '@shared/identity/document';
import { formatPhone } from '@shared/identity/phone';

const place = ({ address }: Customer): string =>
  [address?.line, address?.district, address?.city].filter((part) => part).join(', ');

/** `Ligação` as `ligação`, but not `WhatsApp` or `SMS`. */
const inSentence = (label: string): string => (/[A-Z].*[A-Z]/.test(label) ? label : label.toLowerCase());

const preference = ({ preferredChannel, preferredHour }: Customer): string => {
  const hour = preferredHour === undefined ? '' : `a partir das ${preferredHour}h`;
  if (preferredChannel) return `prefere ${inSentence(channelLabel(preferredChannel))}${hour && ` ${hour}`}`;
  return hour && `prefere ser procurado ${hour}`;
};

const WHOSE = { work: ' (trabalho)', 'third-party': ' (recado)' } as const;

/** `(11) 98765-4321 (WhatsApp)`, `(11) 3222-1000 (trabalho)` */
export const phoneText = ({ digits, whatsapp, kind }: Phone): string =>
  formatPhone(digits) + (kind ? WHOSE[kind] : whatsapp ? ' (WhatsApp)' : '');

const joined = (parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join(' · ');

/** How to reach the customer, and who it is. */
export const reachLine = ({ nickname, phones, document }: Customer): string =>
  joined([nickname && `“${nickname}”`, ...phones.map(phoneText), document && formatDocument(document)]) ||
  'Sem telefone nem documento no cadastro.';

/** Where the customer lives, when they are paid, how they like to be spoken to, and what the shop noted. */
export const notesLine = (customer: Customer): string =>
  joined([
    place(customer),
    customer.payday === undefined ? undefined : `recebe no dia ${customer.payday}`,
    preference(customer),
    customer.notes,
  ]);
