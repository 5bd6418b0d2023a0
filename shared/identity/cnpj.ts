import { checkDigit } from './check-digit';

const FIRST = [5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2];
const SECOND = [6, ...FIRST];

/** Twelve digits or capital letters, then two digits (IN RFB 2.229/2024, letters since July 2026). */
export const CNPJ_SHAPE = /^[0-9A-Z]{12}\d{2}$/;

/** The two check digits of the first twelve characters of a CNPJ, numeric or alphanumeric. */
export const cnpjCheckDigits = (firstTwelve: string): string => {
  const first = checkDigit(firstTwelve, FIRST);
  return first + checkDigit(firstTwelve + first, SECOND);
};

export const hasCnpjCheckDigits = (value: string): boolean =>
  value.slice(12) === cnpjCheckDigits(value.slice(0, 12));

/** `12ABC34501DE35` as `12.ABC.345/01DE-35` */
export const formatCnpj = (value: string): string =>
  `${value.slice(0, 2)}.${value.slice(2, 5)}.${value.slice(5, 8)}/${value.slice(8, 12)}-${value.slice(12)}`;
