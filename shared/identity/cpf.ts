import { checkDigit } from './check-digit';

const FIRST = [10, 9, 8, 7, 6, 5, 4, 3, 2];
const SECOND = [11, ...FIRST];

/** The two check digits of the first nine digits of a CPF. */
export const cpfCheckDigits = (firstNine: string): string => {
  const first = checkDigit(firstNine, FIRST);
  return first + checkDigit(firstNine + first, SECOND);
};

export const hasCpfCheckDigits = (digits: string): boolean =>
  digits.slice(9) === cpfCheckDigits(digits.slice(0, 9));

/** `52998224725` as `529.982.247-25` */
export const formatCpf = (digits: string): string =>
  `${digits.slice(0, 3)}.${digits.slice(3, 6)}.${digits.slice(6, 9)}-${digits.slice(9)}`;
