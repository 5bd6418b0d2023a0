import type { Shop } from '../../domain/shop';
import { formatDocument } from '../../identity/document';
import { formatPhone } from '../../identity/phone';

/** What a message may say of the shop. */
export type MessageShop = Pick<Shop, 'name'> & Partial<Omit<Shop, 'name'>>;

const present = (parts: readonly (string | undefined)[]): string[] =>
  parts.filter((part): part is string => part !== undefined && part !== '');

const documentText = (document: string | undefined): string | undefined =>
  document && `${document.length === 11 ? 'CPF' : 'CNPJ'} ${formatDocument(document)}`;

/** Name, document and address of the shop, as CDC art. 42-A asks of every paper and e-mail about a payment. */
export const shopIdentification = ({ name, document, address, city, state }: MessageShop): string =>
  present([
    name,
    documentText(document),
    present([address, present([city, state]).join('/')]).join(', '),
  ]).join(' · ');

/** The shop's name and, below it, its phone. */
export const signature = ({ name, phone }: MessageShop): string =>
  present([name, phone && formatPhone(phone)]).join('\n');

/** What art. 42-A asks for and the shop has not filled in, as a sentence with where to do it; null when complete. */
export const identificationGap = ({ document, address }: MessageShop): string | null => {
  const missing = present([document ? '' : 'o CPF ou CNPJ', address ? '' : 'o endereço']);
  return missing.length === 0 ? null : `Falta ${missing.join(' e ')} da loja. Complete em Ajustes.`;
};
