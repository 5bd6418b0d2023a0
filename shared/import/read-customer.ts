import { parseDocument } from '../identity/document';
import { comparableName, MAX_NAME_LENGTH } from '../identity/name';
import { parsePhone, phoneErrorText } from '../identity/phone';
import { singleSpaces } from '../identity/text';
import { ok, type Result } from '../result';
import type { PlannedPhone } from './plan-types';
import { type RowBeingRead, refuse } from './read-context';
import type { Rejection, RejectReason } from './reasons';
import type { CustomerFacts } from './row-facts';

const CONTROL = /[\p{Cc}\p{Cf}]/gu;
/** Joins emoji such as families; the other invisible characters only make equal names differ. */
const JOINER = '\u200d';
const SEVERAL_PHONES = /\s*(?:[/;,|]|\sou\s|\se\s)\s*/i;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const MAX_EMAIL = 200;
const MAX_ADDRESS = 300;
const BARE_CPF = /^\d{8,10}$/;
const BARE_CNPJ = /^\d{12,13}$/;

/** One line without control characters, as a name or a description is kept. */
export const cleanLine = (text: string): string =>
  singleSpaces(text.replace(CONTROL, (character) => (character === JOINER ? JOINER : ' ')));

/** Spreadsheets take a CPF for a number and drop its leading zeros. */
const withLeadingZeros = (text: string): string => {
  if (BARE_CPF.test(text)) return text.padStart(11, '0');
  return BARE_CNPJ.test(text) ? text.padStart(14, '0') : text;
};

const readDocument = (text: string): Result<string | undefined, Rejection> => {
  if (text === '') return ok(undefined);
  const document = parseDocument(text);
  if (document.ok) return ok(document.value.value);
  if (document.error === 'empty') return ok(undefined);
  const padded = document.error === 'length' ? parseDocument(withLeadingZeros(text)) : document;
  if (padded.ok) return ok(padded.value.value);
  const reason: RejectReason =
    document.error === 'length'
      ? 'document-length'
      : document.error === 'repeated'
        ? 'document-repeated'
        : 'document-check-digits';
  return refuse(reason, text);
};

const readPhones = (row: RowBeingRead, notes: string[]): PlannedPhone[] => {
  const text = row.read('phone');
  if (text === '') return [];
  const whole = parsePhone(text);
  const parsed = whole.ok ? [whole] : text.split(SEVERAL_PHONES).map(parsePhone);
  const phones = parsed.flatMap((phone) =>
    phone.ok ? [{ digits: phone.value.digits, whatsapp: phone.value.isMobile }] : [],
  );
  if (phones.length < parsed.length) {
    const failure = parsed.find((phone) => !phone.ok);
    const why = failure && !failure.ok ? phoneErrorText(failure.error) : '';
    row.warnings.push({ kind: 'phone', cell: text, other: why });
    notes.push(`Telefone na planilha: ${cleanLine(text)}`);
  }
  return phones;
};

const readEmail = (row: RowBeingRead, notes: string[]): string | undefined => {
  const text = row.read('email');
  if (text === '') return undefined;
  if (EMAIL.test(text) && text.length <= MAX_EMAIL) return text.toLowerCase();
  row.warnings.push({ kind: 'email', cell: text });
  notes.push(`E-mail na planilha: ${cleanLine(text)}`);
  return undefined;
};

const readAddress = (row: RowBeingRead): string | undefined => {
  const text = cleanLine(row.read('address'));
  if (text.length > MAX_ADDRESS) row.warnings.push({ kind: 'clipped', cell: text });
  return text === '' ? undefined : text.slice(0, MAX_ADDRESS);
};

/** Who the row is about. The name is required; a document must be right or absent; a phone never stops a row. */
export const readCustomer = (
  row: RowBeingRead,
  nameFrom: 'customer' | 'drawer' = 'customer',
): Result<CustomerFacts, Rejection> => {
  const name = cleanLine(row.read(nameFrom));
  if (name === '') return refuse('no-customer');
  if ([...name].length > MAX_NAME_LENGTH || name.length > MAX_NAME_LENGTH)
    return refuse('name-too-long', name);
  const document = readDocument(row.read('document'));
  if (!document.ok) return document;
  const notes: string[] = [];
  return ok({
    name,
    comparableName: comparableName(name),
    document: document.value,
    phones: readPhones(row, notes),
    email: readEmail(row, notes),
    address: readAddress(row),
    notes,
  });
};
