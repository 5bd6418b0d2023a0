import { plainText } from './disguises';
import { documentFindings } from './document-findings';
import { emojiFindings } from './emoji-findings';
import type { ToneFinding } from './finding';
import { foldedText } from './folded-text';
import { itemFindings } from './item-findings';
import { findingByLikeness, inLightOf } from './learned/second-reading';
import { suspicionOf } from './learned/suspicion';
import { shoutingFindings } from './shouting-findings';
import { wordFindings } from './word-findings';

/** What is known of the customer that must not stand in the text. */
export interface KnownOfCustomer {
  /** CPF or CNPJ without punctuation. */
  readonly document?: string;
  /** The shop's own CPF or CNPJ: it may stand anywhere (CDC art. 42-A) and is never taken for the customer's. */
  readonly shopDocument?: string;
  /** Descriptions of what was bought. */
  readonly items?: readonly string[];
}

const isSevere = ({ severity }: ToneFinding): boolean => severity === 'severe';

/** Severe before mild; where two are alike, the one that was looked for first. */
const withoutOverlaps = (findings: readonly ToneFinding[]): ToneFinding[] => {
  const kept: ToneFinding[] = [];
  for (const finding of [...findings.filter(isSevere), ...findings.filter((one) => !isSevere(one))])
    if (kept.every((other) => finding.end <= other.start || other.end <= finding.start)) kept.push(finding);
  return kept.sort((a, b) => a.start - b.start);
};

/** What words say, with what is found by its shape alone: numbers, pictures, goods, capitals. */
const withShapes = (text: string, known: KnownOfCustomer, byWords: readonly ToneFinding[]): ToneFinding[] =>
  withoutOverlaps([
    ...documentFindings(text, known.document, known.shopDocument),
    ...emojiFindings(text),
    ...byWords,
    ...itemFindings(text, foldedText(text), known.items),
    ...shoutingFindings(text),
  ]);

/**
 * What in a text threatens, exposes, insults, presses, shouts, reaches third parties or tells what is private
 * (CDC arts. 42 and 71, LGPD), by the rules alone: in the order of the text and without overlaps. Positions are UTF-16
 * units.
 */
export const findingsByRule = (text: string, known: KnownOfCustomer = {}): ToneFinding[] =>
  withShapes(text, known, wordFindings(text, plainText(text)));

/** The same of a message to a customer, whose words are read once more with what labelled messages taught. */
export const toneFindings = (text: string, known: KnownOfCustomer = {}): ToneFinding[] => {
  const plain = plainText(text);
  const suspicion = suspicionOf(plain.text);
  const findings = withShapes(text, known, inLightOf(plain, suspicion, wordFindings(text, plain)));
  return findings.length > 0 ? findings : findingByLikeness(text, plain, suspicion);
};
