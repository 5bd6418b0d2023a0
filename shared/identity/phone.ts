import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { err, ok, type Result } from '../result';
import { isAreaCode } from './area-codes';

export interface Phone {
  /** Country code and number, digits only, as wa.me wants it: `5511987654321`. */
  readonly digits: string;
  /** `(11) 98765-4321`, or `+351 912 345 678` when the number is not Brazilian. */
  readonly formatted: string;
  /** Can receive WhatsApp. A foreign number counts as one: there is no other way to reach it from the shop. */
  readonly isMobile: boolean;
}

export type PhoneError =
  | 'empty'
  | 'no-area-code'
  | 'unknown-area-code'
  | 'missing-ninth-digit'
  | 'length'
  | 'malformed';

const NOT_DIGITS = /\D/g;
const FOREIGN = /^\s*(\+|00)\s*(?!55)\d/;
const HAS_LETTERS = /\p{L}/u;
/** Trunk zero, with or without the two digits of a carrier: 0 41 …, 0 15 41 …, 0xx41 … */
const TRUNK = /^0(?:\d{2}(?=\d{10,11}$)|(?=\d{10,11}$))/;

/** `5511987654321` as `(11) 98765-4321`; a number of another country as `+351…`. */
export const formatPhone = (digits: string): string => {
  if (!/^55\d{10,11}$/.test(digits)) {
    return parsePhoneNumberFromString(`+${digits}`)?.formatInternational() ?? `+${digits}`;
  }
  const split = digits.length - 4;
  return `(${digits.slice(2, 4)}) ${digits.slice(4, split)}-${digits.slice(split)}`;
};

const parseForeign = (text: string): Result<Phone, PhoneError> => {
  const number = parsePhoneNumberFromString(text.trim().replace(/^00/, '+'));
  if (!number) return err('malformed');
  if (!number.isPossible()) return err('length');
  const digits = number.number.slice(1);
  return ok({ digits, formatted: formatPhone(digits), isMobile: true });
};

/** Digits without the country code and trunk zero. Area code 55 exists, so only 12 or 13 digits may lose a 55. */
const nationalDigits = (text: string): string => {
  const digits = text.replace(/^\s*0\s*xx/i, '0').replace(NOT_DIGITS, '');
  const trunkless = digits.replace(/^00(?=55)/, '').replace(TRUNK, '');
  return /^550?\d{10,11}$/.test(trunkless) ? trunkless.slice(2).replace(/^0/, '') : trunkless;
};

/**
 * A phone as people write it in notebooks: "51 99244.6963", "041 96479-5393", "+55 41 98706 1848". Mobile: area
 * code, 9 and eight digits; landline: area code and eight digits starting 2 to 5.
 */
export const parsePhone = (text: string): Result<Phone, PhoneError> => {
  if (text.trim() === '') return err('empty');
  if (FOREIGN.test(text)) return parseForeign(text);
  if (HAS_LETTERS.test(text.replace(/^\s*0\s*xx/i, ''))) return err('malformed');
  const national = nationalDigits(text);
  if (national.length === 0) return err('malformed');
  if (national.length === 8 || national.length === 9) return err('no-area-code');
  if (national.length !== 10 && national.length !== 11) return err('length');
  if (!isAreaCode(national.slice(0, 2))) return err('unknown-area-code');
  const isMobile = national.length === 11;
  const first = national[2] ?? '';
  if (isMobile ? first !== '9' : first < '2') return err('malformed');
  if (!isMobile && first > '5') return err('missing-ninth-digit');
  const digits = `55${national}`;
  return ok({ digits, formatted: formatPhone(digits), isMobile });
};

const MESSAGES: Record<PhoneError, string> = {
  empty: 'Informe o telefone com DDD.',
  'no-area-code': 'Falta o DDD. Exemplo: (11) 98765-4321.',
  'unknown-area-code': 'Esse DDD não existe. Confira os dois primeiros números.',
  'missing-ninth-digit': 'Falta o 9 depois do DDD. Celular tem 9 números: (11) 98765-4321.',
  length: 'O telefone tem 10 ou 11 números com o DDD. Confira se falta ou sobra algum.',
  malformed: 'Não entendemos esse telefone. Exemplo: (11) 98765-4321.',
};

export const phoneErrorText = (error: PhoneError): string => MESSAGES[error];
