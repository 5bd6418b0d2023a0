import { channelLabel } from '@shared/domain/channel-label';
import type { Customer } from '@shared/domain/customer';
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

/** The line under the name: how to reach the customer, and who it is. */
export const headerLine = (customer: Customer): string => {
  const parts = [
    customer.nickname ? `“${customer.nickname}”` : '',
    ...customer.phones.map(({ digits, whatsapp }) => formatPhone(digits) + (whatsapp ? ' (WhatsApp)' : '')),
    customer.document ? formatDocument(customer.document) : '',
    place(customer),
    preference(customer),
  ].filter((part) => part !== '');
  return parts.length > 0 ? parts.join(' · ') : 'Sem telefone, documento ou endereço no cadastro.';
};
