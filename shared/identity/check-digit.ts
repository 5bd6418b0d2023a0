/** A digit is worth itself and a letter its ASCII code minus 48 (A = 17 … Z = 42), as in the alphanumeric CNPJ. */
const worth = (text: string, index: number): number => text.charCodeAt(index) - 48;

/** The modulo 11 digit of CPF and CNPJ. `weights` has one weight per character of `text`. */
export const checkDigit = (text: string, weights: readonly number[]): string => {
  let sum = 0;
  for (const [index, weight] of weights.entries()) sum += worth(text, index) * weight;
  const rest = sum % 11;
  return rest < 2 ? '0' : String(11 - rest);
};

export const allEqual = (text: string): boolean => text === (text[0] ?? '').repeat(text.length);
