import { err, ok, type Result } from '../result';
import { listed } from '../wording/listed';

/** The thirty digits in magnetic ink at the foot of a cheque. */
export interface Cmc7 {
  readonly digits: string;
  readonly bank: string;
  readonly branch: string;
  /** Câmara de compensação: 018 is São Paulo, 001 Rio de Janeiro. */
  readonly clearing: string;
  readonly number: string;
  /** Tipificação: 5 common, 6 of a bank, 7 salary, 8 administrative. */
  readonly kind: string;
  /** Some banks put more into it than the account printed above, so that the two may differ. */
  readonly account: string;
}

/** What one check digit vouches for. */
export type Cmc7Field = 'branch' | 'number' | 'account';

export interface Cmc7Fault {
  readonly field: Cmc7Field;
  /** Of the check digit, from 1. */
  readonly position: number;
  readonly read: string;
  readonly expected: string;
}

export type Cmc7Error =
  | { readonly reason: 'length'; readonly read: number }
  /** At least one, in the order of their positions. */
  | { readonly reason: 'check-digit'; readonly faults: readonly Cmc7Fault[] };

export const CMC7_LENGTH = 30;

/**
 * `BBB AAAA D2 | CCC NNNNNN T | D1 KKKKKKKKKK D3`: the first two check digits stand crosswise, each at the edge of the
 * other's field. Positions from 0, the end left out.
 */
const CHECKED: readonly { readonly field: Cmc7Field; from: number; to: number; digit: number }[] = [
  { field: 'number', from: 8, to: 18, digit: 7 },
  { field: 'branch', from: 0, to: 7, digit: 18 },
  { field: 'account', from: 19, to: 29, digit: 29 },
];

/** Modulo 10: from the right, weights 2, 1, 2, 1…; of a product above 9 its digits are added. */
const checkDigit = (digits: string): string => {
  let sum = 0;
  for (const [index, digit] of [...digits].reverse().entries()) {
    const product = Number(digit) * (index % 2 === 0 ? 2 : 1);
    sum += product > 9 ? product - 9 : product;
  }
  return String((10 - (sum % 10)) % 10);
};

const faultsIn = (digits: string): Cmc7Fault[] =>
  CHECKED.flatMap(({ field, from, to, digit }) => {
    const [read, expected] = [digits.charAt(digit), checkDigit(digits.slice(from, to))];
    return read === expected ? [] : [{ field, position: digit + 1, read, expected }];
  });

/** Readers send symbols, letters, spaces or nothing between the three groups: only the digits count. */
const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** Whether a reader or a hand has come to the last digit. */
export const isWholeCmc7 = (text: string): boolean => digitsOf(text).length >= CMC7_LENGTH;

/** The foot of a cheque, typed or sent by a reader, checked field by field. */
export const readCmc7 = (text: string): Result<Cmc7, Cmc7Error> => {
  const digits = digitsOf(text);
  if (digits.length !== CMC7_LENGTH) return err({ reason: 'length', read: digits.length });
  const faults = faultsIn(digits);
  if (faults.length > 0) return err({ reason: 'check-digit', faults });
  return ok({
    digits,
    bank: digits.slice(0, 3),
    branch: digits.slice(3, 7),
    clearing: digits.slice(8, 11),
    number: digits.slice(11, 17),
    kind: digits.slice(17, 18),
    account: digits.slice(19, 29),
  });
};

const FIELD_WORDS: Record<Cmc7Field, string> = {
  branch: 'no banco ou na agência',
  number: 'no número do cheque ou na câmara',
  account: 'na conta',
};

const lengthText = (read: number): string =>
  `O código do rodapé do cheque tem ${CMC7_LENGTH} dígitos e ${read < CMC7_LENGTH ? 'só ' : ''}${
    read === 1 ? 'foi lido' : 'foram lidos'
  } ${read}.`;

const seenText = ({ read, expected }: Cmc7Fault): string => `(lido ${read}, deveria ser ${expected})`;

/** `O dígito 19 não confere (lido 5, deveria ser 7): há engano no banco ou na agência.` */
export const cmc7FaultText = (error: Cmc7Error): string => {
  if (error.reason === 'length') return lengthText(error.read);
  const { faults } = error;
  const [first, ...others] = faults;
  const where = `há engano ${listed(faults.map(({ field }) => FIELD_WORDS[field]))}.`;
  return first && others.length === 0
    ? `O dígito ${first.position} não confere ${seenText(first)}: ${where}`
    : `Os dígitos ${listed(faults.map((fault) => `${fault.position} ${seenText(fault)}`))} não conferem: ${where}`;
};

/** What is wrong with a reading, and what to do about it. */
export const cmc7ErrorText = (error: Cmc7Error): string =>
  `${cmc7FaultText(error)} Leia de novo ou digite os dados do cheque.`;
