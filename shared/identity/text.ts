const COMBINING_MARKS = /\p{M}/gu;

/** `Conceição` as `Conceicao`. */
export const withoutAccents = (text: string): string => text.normalize('NFD').replace(COMBINING_MARKS, '');

/** `0001234` as `1234`; of zeros alone, one is left. */
export const withoutLeadingZeros = (digits: string): string => digits.replace(/^0+(?=.)/, '');

export const singleSpaces = (text: string): string => text.replace(/\s+/g, ' ').trim();
