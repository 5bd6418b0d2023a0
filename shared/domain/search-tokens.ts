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

/** What no word begins with: it marks the token that holds the whole name. */
export const NAME_MARK = '^';

/**
 * The whole folded name as one token: "^joao da silva". One range of the same index then gives the customers in
 * order of name, those whose name begins with what was typed, and those with exactly this name.
 */
export const nameToken = (name: string): string => NAME_MARK + searchWords(name).join(' ');

/** "D'Ávila" is also typed "davila". */
const APOSTROPHES = /['’‘`´]/g;

/** Everything a customer is found by: the name, words of the names, the document, the phones. */
export const searchTokens = (
  customer: Pick<CustomerDetails, 'name' | 'nickname' | 'document' | 'phones'>,
): string[] => {
  const names = `${customer.name} ${customer.nickname ?? ''}`;
  const words = [...searchWords(names), ...searchWords(names.replace(APOSTROPHES, ''))];
  const document = customer.document ? [customer.document.toLowerCase()] : [];
  return [
    ...new Set([
      nameToken(customer.name),
      ...words,
      ...document,
      ...customer.phones.flatMap((phone) => phoneTokens(phone.digits)),
    ]),
  ];
};
