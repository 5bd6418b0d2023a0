const COMBINING_MARKS = /\p{M}/gu;

/** `Conceição` as `Conceicao`. */
export const withoutAccents = (text: string): string => text.normalize('NFD').replace(COMBINING_MARKS, '');

export const singleSpaces = (text: string): string => text.replace(/\s+/g, ' ').trim();
