import { withoutAccents } from '../../identity/text';

/** GSM 03.38: one place each. */
const BASIC = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
/** GSM 03.38, extension table: two places each. */
const EXTENDED = new Set('\f^{}\\[~]|€');

/** What one SMS holds, and each part of a longer one; without GSM characters only (then in UTF-16 units). */
const ROOM = { gsm: { single: 160, part: 153 }, ucs2: { single: 70, part: 67 } } as const;

export interface SmsSize {
  /** One character outside the GSM alphabet makes the whole message `ucs2`. */
  readonly encoding: keyof typeof ROOM;
  readonly length: number;
  /** How many SMS it is sent and paid as. */
  readonly parts: number;
}

const gsmPlaces = (character: string): number | null =>
  BASIC.has(character) ? 1 : EXTENDED.has(character) ? 2 : null;

const sizeIn = (encoding: keyof typeof ROOM, length: number): SmsSize => {
  const { single, part } = ROOM[encoding];
  return { encoding, length, parts: length <= single ? 1 : Math.ceil(length / part) };
};

/** How long a text is as an SMS. */
export const smsSize = (text: string): SmsSize => {
  let length = 0;
  for (const character of text) {
    const places = gsmPlaces(character);
    if (places === null) return sizeIn('ucs2', text.length);
    length += places;
  }
  return sizeIn('gsm', length);
};

const SIMPLER: Readonly<Record<string, string>> = {
  '\u00a0': ' ',
  '…': '...',
  '–': '-',
  '—': '-',
  '“': '"',
  '”': '"',
  '’': "'",
  '‘': "'",
  '·': '-',
  º: 'o',
  ª: 'a',
};

/** The character as the GSM alphabet can write it, or nothing where it cannot. */
const gsmCharacter = (character: string): string => {
  if (gsmPlaces(character) !== null) return character;
  const plain = SIMPLER[character] ?? withoutAccents(character);
  return smsSize(plain).encoding === 'gsm' ? plain : '';
};

/**
 * The text in GSM characters: one "ã" would cut an SMS from 160 to 70 characters, so what the alphabet lacks
 * goes without its accent ("João" as "Joao"; "é" and "à" stay), and emoji go.
 */
export const gsmText = (text: string): string => Array.from(text.normalize('NFC'), gsmCharacter).join('');
