/** Digits and letters nobody takes for one another on paper: no 0, O, 1, I. */
const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const LENGTH = 20;
const GROUP = 4;

/** How many random bytes a code is made from. Each gives five bits: a hundred in all. */
export const CODE_BYTES = LENGTH;

export const recoveryCodeFrom = (bytes: Uint8Array): string =>
  Array.from(bytes.subarray(0, LENGTH), (byte) => ALPHABET[byte % ALPHABET.length]).join('');

/** In groups, to be read and typed. */
export const groupedCode = (code: string): string =>
  code.match(new RegExp(`.{1,${GROUP}}`, 'g'))?.join(' ') ?? '';

/** As it was made, however it was typed; null when it cannot be one. */
export const typedCode = (typed: string): string | null => {
  const code = typed.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');
  return code.length === LENGTH && [...code].every((letter) => ALPHABET.includes(letter)) ? code : null;
};
