/** Lower case without accents, and for each character where in the original it came from. */
export interface Folded {
  readonly text: string;
  /** For each character of `text`, the start and the end of its original character. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const MARKS = /[\ufe0f\u0300-\u036f\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** A thumb and a heart are answers too. They become letters, so that they are read like words. */
const EMOJI_WORDS: readonly (readonly [pattern: RegExp, word: string])[] = [
  [/[👍👌🤝✅🙏🙌👏💪❤💚💙😘😍🥰😊☺🤗🫡😉🆗]/u, ' emojiok '],
  [/[😢😭😔😞😥😓🥺💔😪]/u, ' emojitriste '],
];
const EMOJI = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}/u;

const foldCharacter = (character: string): string => {
  if (EMOJI.test(character)) return EMOJI_WORDS.find(([pattern]) => pattern.test(character))?.[1] ?? ' ';
  return character.normalize('NFKD').replace(MARKS, '').toLowerCase();
};

/** "Não, às 5ª" becomes "nao, as 5a"; known emojis become words, the others spaces. */
export const foldWithPositions = (original: string): Folded => {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of original) {
    const folded = foldCharacter(character);
    text += folded;
    for (let index = 0; index < folded.length; index += 1) {
      starts.push(at);
      ends.push(at + character.length);
    }
    at += character.length;
  }
  return { text, starts, ends };
};
