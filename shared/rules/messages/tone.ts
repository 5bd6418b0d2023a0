export interface ToneFinding {
  /** Position in the text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly found: string;
  /** Kinder words for the same. */
  readonly instead: string;
}

/** Words to avoid and what to say instead (domain.md F.2; CDC 42 and 71). Compared without accents or case. */
const AVOID: readonly (readonly [pattern: string, instead: string])[] = [
  ['devedor(?:a|es|as)?', 'cliente'],
  ['inadimplen\\w+', 'em aberto'],
  ['calot\\w+', 'pagamento em aberto'],
  ['mau pagador(?:a)?', 'cliente'],
  ['dividas?', 'pagamento em aberto'],
  ['debitos? (?:em )?atras\\w+', 'pagamento em aberto'],
  ['nome sujo|sujar (?:o )?(?:seu |teu )?nome', 'regularizar a situação'],
  ['negativ(?:ad[oa]s?|ar|acao)', 'regularizar a situação'],
  ['spc|serasa', 'regularizar a situação'],
  ['ultim[oa] (?:chance|aviso|oportunidade)', 'opções para resolver'],
  ['providencias', 'opções para resolver'],
  ['protest(?:o|ar|ad[oa])', 'opções para resolver'],
  ['processo judicial|process(?:ar|ad[oa])|na justica|acao judicial', 'opções para resolver'],
  ['policia|delegacia|oficial de justica|cadeia|penhora', 'opções para resolver'],
  ['(?:voce|vc) nao pagou', 'ainda não localizamos o pagamento'],
  ['cobr(?:ar|anca|ancas|amos|ando)', 'lembrete'],
  ['vergonha|sem-vergonha|caloteir[oa]|safad[oa]', 'cliente'],
];

const WORDS = new RegExp(
  AVOID.map(([pattern], index) => `(?<w${index}>(?<![a-z0-9])(?:${pattern})(?![a-z0-9]))`).join('|'),
  'g',
);

/** Each character folded to one, so that positions stay true. */
const foldInPlace = (text: string): string =>
  Array.from({ length: text.length }, (_, index) => {
    const folded = text.charAt(index).normalize('NFD').charAt(0).toLowerCase();
    return folded.length === 1 ? folded : text.charAt(index);
  }).join('');

const wordFindings = (text: string): ToneFinding[] =>
  [...foldInPlace(text).matchAll(WORDS)].map((match) => {
    const which = Object.entries(match.groups ?? {}).find(([, found]) => found !== undefined)?.[0] ?? 'w0';
    const start = match.index;
    const end = start + match[0].length;
    return { start, end, found: text.slice(start, end), instead: AVOID[Number(which.slice(1))]?.[1] ?? '' };
  });

/** The customer's CPF or CNPJ, with or without punctuation. */
const documentFindings = (text: string, document: string | undefined): ToneFinding[] => {
  if (!document) return [];
  const loose = new RegExp([...document].join('[.\\-/ ]?'), 'gi');
  return [...text.matchAll(loose)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    found: match[0],
    instead: 'a mensagem sem o documento',
  }));
};

/** What in a text is better said otherwise. Empty when nothing in it threatens or exposes the customer. */
export const toneFindings = (text: string, document?: string): ToneFinding[] =>
  [...wordFindings(text), ...documentFindings(text, document)].sort((a, b) => a.start - b.start);
