import { foldText } from '../../../domain/search-tokens';
import type { Span } from '../understanding';

const DAY = String.raw`\d{1,2}\/\d{1,2}(?:\/\d{2,4})?`;
const HOUR = String.raw`\d{1,2}:\d{2}(?::\d{2})?(?:\s?[AaPp]\.?[Mm]\.?)?`;
/** "[20/11/2026 10:02] Maria: ", "[10:02, 20/11/2026] Maria: ", "20/11/2026 10:02 - Maria: ". */
const PREFIX = new RegExp(
  String.raw`^[\u200e\u200f]?(?:\[(?:${DAY},?\s+${HOUR}|${HOUR},?\s+${DAY})\]|${DAY},?\s+(?:às\s+)?${HOUR}\s+-)\s*([^:\n]{1,60}):[ \t]?`,
  'gmu',
);
/** What the app writes in place of a picture or a voice message. */
const PLACEHOLDER =
  /<[^<>\n]{1,60}>|\b(?:mensagem apagada|esta mensagem foi apagada|(?:imagem|áudio|vídeo|figurinha|gif|documento|sticker) (?:ocult[oa]|omitid[oa]|ocultad[oa]|anexad[oa]))\b/giu;

interface Line {
  readonly speaker: string;
  readonly start: number;
  readonly textStart: number;
  readonly end: number;
}

const conversation = (text: string): Line[] => {
  const found = [...text.matchAll(PREFIX)];
  return found.map((match, index) => ({
    speaker: foldText(match[1] ?? '').trim(),
    start: match.index,
    textStart: match.index + match[0].length,
    end: found[index + 1]?.index ?? text.length,
  }));
};

/** Of a pasted conversation, the customer: who spoke last and is not the shop. */
const customerOf = (lines: readonly Line[], shop: string): string | undefined =>
  (lines.findLast((line) => shop === '' || !line.speaker.includes(shop)) ?? lines.at(-1))?.speaker;

/** Parts of a paste that are not the customer's words: prefixes of exported lines, other speakers, placeholders. */
export const notSaid = (text: string, shopName = ''): Span[] => {
  const lines = conversation(text);
  const customer = customerOf(lines, foldText(shopName).trim());
  const others = lines.map(
    (line): Span => ({
      start: line.start,
      end: line.speaker === customer ? line.textStart : line.end,
    }),
  );
  const placeholders = [...text.matchAll(PLACEHOLDER)].map(
    (match): Span => ({ start: match.index, end: match.index + match[0].length }),
  );
  return [...others, ...placeholders];
};

/** The text with these parts blanked out; every other character stays where it was. */
export const blanked = (text: string, spans: readonly Span[]): string =>
  spans.reduce(
    (left, { start, end }) => `${left.slice(0, start)}${'\n'.repeat(end - start)}${left.slice(end)}`,
    text,
  );
