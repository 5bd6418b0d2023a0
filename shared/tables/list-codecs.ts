import type { Phone } from '../domain/customer';
import { meansLabel } from '../domain/means-label';
import type { Means, Payment } from '../domain/payment';
import { meansSchema } from '../domain/payment';
import { formatDocument } from '../identity/document';
import { formatPhone } from '../identity/phone';
import { type Codec, choice, day, money } from './codec';
import { escapeText, unescapeText } from './escape';

const SEPARATOR = '; ';

/** A list as its members with semicolons between. A list without members is an empty cell. */
const listOf = <T>(
  write: (item: T) => string,
  read: (part: string) => T | undefined,
  expects: string,
): Codec<readonly T[]> => ({
  kind: 'text',
  blank: [],
  write: (items) => items.map(write).join(SEPARATOR),
  read: (cell) => {
    const items: T[] = [];
    for (const part of cell.split(';')) {
      const item = read(part.trim());
      if (item === undefined) return undefined;
      items.push(item);
    }
    return items;
  },
  expects,
});

/** Not by what it looks like, but by whether the digits come back. */
const phoneText = (digits: string): string => {
  const formatted = formatPhone(digits);
  return phoneDigits(formatted) === digits ? formatted : `+${digits}`;
};
const phoneDigits = (written: string): string => {
  const digits = written.replace(/\D/g, '');
  return written.startsWith('+') ? digits : `55${digits}`;
};

const PHONE_KINDS = { work: 'trabalho', 'third-party': 'recado' } as const;

/** `(11) 98765-4321 WhatsApp; (11) 3333-4444 trabalho` */
export const phones: Codec<readonly Phone[]> = listOf(
  ({ digits, whatsapp, kind }) =>
    [phoneText(digits), whatsapp && 'WhatsApp', kind && PHONE_KINDS[kind]].filter(Boolean).join(' '),
  (part) => {
    const [, number = '', after = ''] = /^([+\d()\s.-]+)(.*)$/.exec(part) ?? [];
    const words = after.toLowerCase().split(/\s+/).filter(Boolean);
    const isKnown = words.every((word) => ['whatsapp', 'trabalho', 'recado'].includes(word));
    if (!/\d/.test(number) || !isKnown) return undefined;
    const digits = phoneDigits(number.trim());
    const whatsapp = words.includes('whatsapp');
    if (words.includes('trabalho')) return { digits, whatsapp, kind: 'work' };
    return words.includes('recado') ? { digits, whatsapp, kind: 'third-party' } : { digits, whatsapp };
  },
  'telefones como (11) 98765-4321 WhatsApp, com ; entre eles',
);

const meansWord = choice(
  Object.fromEntries(meansSchema.options.map((means) => [means, meansLabel(means)])) as Record<Means, string>,
);

/** `Dinheiro 50,00; Pix 30,00` */
export const meansList: Codec<Payment['means']> = listOf(
  ({ means, cents }) => `${meansWord.write(means)} ${money.write(cents)}`,
  (part) => {
    const at = part.lastIndexOf(' ');
    const means = meansWord.read(part.slice(0, at));
    const cents = money.read(part.slice(at + 1));
    return means === undefined || cents === undefined ? undefined : { means, cents };
  },
  'formas como Dinheiro 50,00; Pix 30,00',
) as Codec<Payment['means']>;

/** `10/01/2026; 10/02/2026` */
export const days: Codec<readonly string[]> = {
  ...listOf(day.write, day.read, 'datas com ; entre elas'),
  blank: undefined,
};

const PUNCTUATION = /[\s.\-/–—']/g;

/** A CPF or CNPJ with its punctuation; a spreadsheet that took it for a number has eaten the zeros before it. */
export const document: Codec<string> = {
  kind: 'text',
  write: formatDocument,
  read: (cell) => {
    const value = cell.replace(PUNCTUATION, '').toUpperCase();
    if (/^\d{9,10}$/.test(value)) return value.padStart(11, '0');
    return /^\d{12,13}$/.test(value) ? value.padStart(14, '0') : value;
  },
  expects: 'um CPF ou CNPJ completo',
};

/** `39400-001` */
export const zip: Codec<string> = {
  kind: 'text',
  write: (digits) => `${digits.slice(0, 5)}-${digits.slice(5)}`,
  read: (cell) => cell.replace(/[\s.-]/g, '').padStart(8, '0'),
  expects: 'um CEP como 39400-001',
};

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** With its keys in one order, so that the same value is always the same text. */
const inOrder = (_: string, value: Json): Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** What is too nested for a cell of its own, as compact JSON. `blank` where the field is always there. */
export const data = <T>(blank?: T): Codec<T> => ({
  kind: 'data',
  blank,
  write: (value) =>
    blank !== undefined && Array.isArray(value) && value.length === 0
      ? ''
      : escapeText(JSON.stringify(value, inOrder)),
  read: (cell) => {
    try {
      return JSON.parse(unescapeText(cell)) as T;
    } catch {
      return undefined;
    }
  },
  expects: 'o texto como o Em Dia o escreveu',
});

/** Ids with spaces between them, or as JSON where one of them is not of the app's own making. */
const PLAIN_ID = /^[\w.:-]+$/;
const idsAsData = data<readonly string[]>();

const idList = (blank?: readonly string[]): Codec<readonly string[]> => ({
  kind: 'data',
  blank,
  write: (ids) => {
    if (ids.length === 0 && blank) return '';
    return ids.length > 0 && ids.every((id) => PLAIN_ID.test(id)) ? ids.join(' ') : idsAsData.write(ids);
  },
  read: (cell) => (cell.startsWith('[') ? idsAsData.read(cell) : cell.trim().split(/\s+/)),
  expects: idsAsData.expects,
});

export const ids = idList([]);
/** Of a field that may be absent. */
export const optionalIds = idList();
