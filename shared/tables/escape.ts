/**
 * Spreadsheets have no way to write control characters, halves of a surrogate pair or a text of no letters. They are
 * written as the XLSX format itself does it (ECMA-376 ST_Xstring): `_x000D_` for a carriage return.
 */
const UNWRITABLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it is about
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|_(?=x[0-9a-f]{4}_)/gi;
const ESCAPED = /_x([0-9a-f]{4})_/gi;

/** Stands for a text that is there and has no letters; an empty cell is a text that is not there. */
const NO_LETTERS = '(vazio)';

const code = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

export const escapeText = (text: string): string => {
  if (text === '') return NO_LETTERS;
  const escaped = text.replace(UNWRITABLE, code);
  return escaped === NO_LETTERS ? `${code('(')}vazio)` : escaped;
};

export const unescapeText = (cell: string): string =>
  cell === NO_LETTERS
    ? ''
    : cell.replace(ESCAPED, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

const ESCAPE_START = /_(?=x[0-9a-f]{4}_)/gi;

/** A cell's text for an XLSX, whose readers undo one such escaping themselves. */
export const protectEscapes = (cell: string): string => cell.replace(ESCAPE_START, '_x005F_');
