export const SHORTEST_PASSPHRASE = 8;

export type PassphraseStrength = 'short' | 'weak' | 'fair' | 'strong';

/** Enough for a pen drive that is found in the street: about four ordinary words, or as much of anything. */
const STRONG_BITS = 60;
const FAIR_BITS = 38;
/** A word somebody thinks of is far from random letters. */
const BITS_PER_WORD_LETTER = 2.2;
const BITS_PER_OTHER = 5;

const simplest = /^(.)\1*$|^(0?123456789?0?|senha|abc|qwerty|minhaloja|emdia)/i;

/**
 * How hard a passphrase is to guess, roughly: letters in words count little, digits and signs between them more,
 * the same letter again nothing. A hint for the owner, not a gate.
 */
export const passphraseStrength = (typed: string): PassphraseStrength => {
  const text = typed.normalize('NFC').trim();
  if ([...text].length < SHORTEST_PASSPHRASE) return 'short';
  if (simplest.test(text)) return 'weak';
  const once = text.replace(/(.)\1+/gu, '$1');
  const all = [...once].length;
  const inWords = [...(once.match(/\p{L}{3,}/gu) ?? []).join('')].length;
  const bits = inWords * BITS_PER_WORD_LETTER + (all - inWords) * BITS_PER_OTHER;
  if (bits >= STRONG_BITS) return 'strong';
  return bits >= FAIR_BITS ? 'fair' : 'weak';
};
