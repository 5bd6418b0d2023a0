import { foldText } from '../../domain/search-tokens';
import { emojis } from './catalogue/emojis';
import type { ToneFinding } from './finding';

const MEANING = new Map(
  emojis.flatMap((meaning) => [...meaning.signs].map((sign) => [sign, meaning] as const)),
);

/** Toys and costumes have their own pictures. */
const PLAYFUL = /brinqued|carrinho|fantasia|boneco|joguinho|desenho animado|circo|crianc/;

/** A picture with the signs that only colour or join it. */
const PICTURE =
  /(\p{Extended_Pictographic})(?:\p{M}|\p{Cf}|\p{Emoji_Modifier})*(?:(?<=\u200d)\p{Extended_Pictographic}(?:\p{M}|\p{Cf})*)*/gu;

export const emojiFindings = (written: string): ToneFinding[] => {
  const playful = PLAYFUL.test(foldText(written));
  return [...written.matchAll(PICTURE)].flatMap((match) => {
    const [found, sign = ''] = match;
    const meaning = MEANING.get(sign);
    if (meaning === undefined || (playful && meaning.kind !== 'insult')) return [];
    const { kind, severity, why } = meaning;
    return [
      {
        start: match.index,
        end: match.index + found.length,
        found,
        kind,
        severity,
        why,
        source: 'CDC art. 42',
        instead: '',
      },
    ];
  });
};
