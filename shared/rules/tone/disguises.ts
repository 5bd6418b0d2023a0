import { type FoldedText, foldedText, rewritten } from './folded-text';

/** Words that people write in disguise: "c4loteiro", "S P C", "d*vida". */
const DISGUISED = [
  'spc serasa scpc bo fdp',
  'caloteiro caloteira caloteiros calote calotes devedor devedora devedores inadimplente inadimplentes',
  'divida dividas cobranca cobrar cobrando nome sujo negativar negativado negativada negativacao',
  'protesto protestar protestado cartorio processo processar processado justica judicial juiz advogado advogados juridico',
  'policia delegacia cadeia preso presa prisao penhora penhorar oficial crime estelionato',
  'ladrao ladra vagabundo vagabunda safado safada pilantra picareta golpista golpe trambiqueiro bandido bandida',
  'mentiroso mentirosa sem vergonha idiota otario otaria burro burra trouxa canalha estelionatario palhaco',
  'merda porra bosta puta caralho cacete desgracado desgracada arrombado lixo ridiculo ridicula',
  'patrao vizinhos facebook instagram expor vergonha',
]
  .join(' ')
  .split(' ');

const LIKE_LETTERS: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '@': 'a',
  $: 's',
};

/** What a sign inside a word may stand for. */
const MASKS: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': '[il]',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '@': '[ao]',
  $: 's',
};

/** "caloteeeeiro": three of a kind are one; r and s are also written double. */
const LONG_RUN = /([a-qt-z])\1{2,}|([rs])\2{2,}/g;

/** "Sr. José": the point ends no sentence. */
const TITLE = /(?<![a-z0-9])(srs?|sras?|dra?)\./g;

/** "S P C", "s.p.c.", "c-a-l-o-t-e": letters on their own, each with the same kind of sign between. */
const SPELLED =
  /(?<![a-z0-9])(?:[a-z] (?=[a-z] [a-z](?![a-z0-9]))(?:[a-z] ){1,30}|[a-z][._*-](?=[a-z][._*-][a-z](?![a-z0-9]))(?:[a-z][._*-]){1,30})[a-z](?![a-z0-9])/g;

/** A word with a digit or a sign among its letters. */
const MIXED = /(?<![a-z0-9@$.*#_|/-])[a-z0-9@$*#_|.-]{3,24}(?![a-z0-9@$*#_|/-])/g;

const HAS_LETTERS = /[a-z].*[a-z]/;
const HAS_SIGN = /[0-9@$*#_|.-]/;
const MASKED_LETTER = /[^a-z]/g;

/** "a S P C": a lone vowel before is a word of its own. */
const joinSpelled = (run: string): string => {
  const letters = run.replace(/[^a-z]/g, '');
  const link = /^[aeo] /.test(run) && letters.length > 3 ? `${run.charAt(0)} ` : '';
  const word = link === '' ? letters : letters.slice(1);
  const inside = DISGUISED.find((known) => known.length > 2 && word.endsWith(known));
  return inside === undefined || word === inside
    ? link + word
    : `${link}${word.slice(0, -inside.length)} ${inside}`;
};

const asKnown = (word: string): string | undefined => {
  const bare = word.replace(/[*#_|.-]/g, '');
  const masked = new RegExp(`^${word.replace(MASKED_LETTER, (sign) => MASKS[sign] ?? '[a-z]')}$`);
  const dropped = new RegExp(`^${bare.replace(MASKED_LETTER, (sign) => MASKS[sign] ?? '')}$`);
  return DISGUISED.find((known) => dropped.test(known)) ?? DISGUISED.find((known) => masked.test(known));
};

/** Two letters or more, and more of them than signs: "10x" and "24hs" are what they are. */
const decoded = (word: string): string => {
  const letters = word.replace(/[^a-z]/g, '').length;
  if (letters < 2 || letters <= word.length - letters || word.startsWith('r$')) return word;
  return word.replace(/[013457 8@$]/g, (sign) => LIKE_LETTERS[sign] ?? sign);
};

const unmasked = (whole: string): string => {
  const word = whole.replace(/[.*_-]+$/, '');
  const rest = whole.slice(word.length);
  const isAddress = /@[^@]*\./.test(whole) || word.startsWith('@');
  if (!HAS_SIGN.test(word) || !HAS_LETTERS.test(word) || isAddress) return whole;
  const known = asKnown(word);
  if (known !== undefined) return known + rest;
  return /[*#_|.-]/.test(word) ? whole : decoded(word) + rest;
};

/** The text as it is meant: drawn-out, spelled-out and masked words in their plain spelling. */
export const plainText = (written: string): FoldedText => {
  const short = rewritten(foldedText(written), LONG_RUN, ([run]) =>
    /^[rs]/.test(run) ? run.slice(0, 2) : run.charAt(0),
  );
  const titled = rewritten(short, TITLE, ([, title = '']) => title);
  const joined = rewritten(titled, SPELLED, ([run]) => joinSpelled(run));
  return rewritten(joined, MIXED, ([word]) => unmasked(word));
};
