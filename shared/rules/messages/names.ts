import type { Customer } from '../../domain/customer';
import { displayName, firstName, isCompanyName, withoutTitle } from '../../identity/name';
import { singleSpaces } from '../../identity/text';
import { clip } from './clip';

/** How a customer is addressed; absent is by the first name. */
export type AddressAs = Customer['addressAs'];

const LONGEST_FIRST_NAME = 40;
const LONGEST_FULL_NAME = 80;

/** Emoji, braces and other signs have no place in a greeting. */
const NOT_OF_A_NAME = /[^\p{L}\p{M}\p{N}'’.\-&/ ]/gu;

const readable = (name: string): string => singleSpaces(name.replace(NOT_OF_A_NAME, ' '));

/** A name in the books that is a number, a code or a document is not a name to greet with. */
const isNoName = (name: string): boolean => /\p{N}/u.test(name) || !/\p{L}{2}/u.test(name);

/** `Maria`, `Dona Lúcia`, a company's whole name; empty where there is no name to greet with. */
export const greetingName = (name: string): string => {
  const first = firstName(readable(name));
  return isNoName(first) ? '' : clip(first, LONGEST_FIRST_NAME);
};

const isCompany = (name: string): boolean => isCompanyName(readable(name));

const TITLE = { sr: 'Sr.', sra: 'Sra.' } as const;

/** `Sr. João`, `Sra. Maria`; without a treatment, or of a company, as `greetingName`. */
export const treatment = (name: string, addressAs: AddressAs): string => {
  const bare = greetingName(withoutTitle(readable(name)));
  if (bare === '' || addressAs === undefined || isCompany(name)) return greetingName(name);
  return `${TITLE[addressAs]} ${bare}`;
};

const ARTICLE = { sr: 'o ', sra: 'a ' } as const;

/** Whom to ask for on the phone: `Maria`, `a Sra. Maria`. */
export const personAskedFor = (name: string, addressAs: AddressAs): string => {
  const treated = treatment(name, addressAs);
  if (treated === '') return 'a pessoa certa';
  return addressAs === undefined || isCompany(name) ? treated : ARTICLE[addressAs] + treated;
};

const FORMAL = { sr: 'Prezado Sr.', sra: 'Prezada Sra.' } as const;
const NAMELESS = { sr: 'Prezado senhor', sra: 'Prezada senhora' } as const;

/** The whole name as it is written on a letter; a document noted down beside it is left out. */
const fullName = (name: string): string => {
  const shown = displayName(withoutTitle(readable(name)));
  return isNoName(shown) ? greetingName(withoutTitle(name)) : clip(shown, LONGEST_FULL_NAME);
};

/** How an e-mail or a letter begins: `Prezada Sra. Maria Souza`, or `Olá, Maria`. Without its comma. */
export const salutation = (name: string, addressAs: AddressAs): string => {
  const greeted = greetingName(name);
  if (addressAs === undefined || isCompany(name)) return greeted === '' ? 'Olá' : `Olá, ${greeted}`;
  const full = fullName(name);
  return full === '' ? NAMELESS[addressAs] : `${FORMAL[addressAs]} ${full}`;
};

/** `o senhor`, `a senhora`, `você` */
export const pronoun = (addressAs: AddressAs): string =>
  addressAs === undefined ? 'você' : addressAs === 'sr' ? 'o senhor' : 'a senhora';
