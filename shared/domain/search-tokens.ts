import type { CustomerDetails } from './customer';

/** Lower case without accents: "Açucena D'Ávila" becomes "acucena d'avila". */
export const foldText = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();

/** The words of a text as they are searched: folded, letters and digits only. */
export const searchWords = (text: string): string[] =>
  foldText(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');

/** Country code, area code and number are each a beginning a person may type; so are the last four digits. */
const phoneTokens = (digits: string): string[] => {
  const national = digits.startsWith('55') && digits.length > 11 ? digits.slice(2) : digits;
  return [digits, national, national.slice(2), national.slice(-8), national.slice(-4)];
};

/** Everything a customer is found by: words of the names, the document, the phones. */
export const searchTokens = (
  customer: Pick<CustomerDetails, 'name' | 'nickname' | 'document' | 'phones'>,
): string[] => {
  const words = searchWords(`${customer.name} ${customer.nickname ?? ''}`);
  const document = customer.document ? [customer.document.toLowerCase()] : [];
  return [
    ...new Set([...words, ...document, ...customer.phones.flatMap((phone) => phoneTokens(phone.digits))]),
  ];
};
