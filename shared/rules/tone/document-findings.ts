import { foldText } from '../../domain/search-tokens';
import { isAreaCode } from '../../identity/area-codes';
import { hasCnpjCheckDigits } from '../../identity/cnpj';
import { hasCpfCheckDigits } from '../../identity/cpf';
import type { ToneFinding } from './finding';

const CPF =
  /(?<![\p{L}\p{N}+/@.,-])\d{3}[.\s]?\d{3}[.\s]?\d{3}[-–./\s]{0,2}\d{2}(?![\p{L}\p{N}@])(?![.,-]\d)/gu;
const CNPJ =
  /(?<![\p{L}\p{N}+/@.,-])[\dA-Z]{2}\.?[\dA-Z]{3}\.?[\dA-Z]{3}\/?[\dA-Z]{4}[-–]?\d{2}(?![\p{L}\p{N}@])(?![.,-]\d)/gu;
const CARD =
  /(?<![\p{L}\p{N}+/@.,-]|\d[ .])[3-6]\d{3}[ .-]?\d{4}[ .-]?\d{4}[ .-]?\d{1,7}(?![\p{L}\p{N}@]|[ .-]?\d)/gu;
const RG = /(?<![\p{L}])RG\s*(?:n[º°o.]*\s*)?:?\s*\d{1,2}\.?\d{3}\.?\d{3}-?[\dxX]?(?![\d])/giu;

const IN_GROUPS = /\D/;

/** The label just before a number, which goes with it. */
const LABEL = /[(\s,–-]*(?:CPF|CNPJ|RG|documento|cart[aã]o)(?:\/\w+)?\s*(?:n[º°o.]+|número)?\s*[:\-–]?\s*$/iu;
const DETERMINED = /(?:\b(?:seu|sua|o|do|no|ao|de|pelo|com|um|este|esse|cujo))\s*$/i;

/** Words that say the number is the shop's own: a Pix key, or the identification of CDC art. 42-A. */
const OURS = /pix|chave|noss[oa]|favorecid|beneficiari|fornecedor|credor|recebedor/;
const OUR_COMPANY =
  /ltda|loja|razao social|comerci|moveis|modas|calcad|mercad|\bme\b|magazine|armarinho|eletro/;
const ADDRESS = /(?:\brua\b|\bav\b|avenida|praca|rodovia|travessa|\bcep\b|centro|bairro|n[º°]|·)/;
const THEIRS =
  /\b(?:seu|sua|teu|sr|sra|senhora?|cliente|titular|consumidor|devedora?|cadastr\w+|nome|portador\w*|inscrit\w+|comprador\w*|consta|dele|dela|voce|vc|contra)\b/;

const luhn = (digits: string): boolean => {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return digits.length >= 13 && digits.length <= 19 && sum % 10 === 0;
};

const lineAround = (written: string, start: number, end: number): { before: string; after: string } => ({
  before: foldText(/[^\n]*$/.exec(written.slice(Math.max(0, start - 120), start))?.[0] ?? ''),
  after: foldText(/^[^\n]{0,120}/.exec(written.slice(end))?.[0] ?? ''),
});

const isOurs = (written: string, start: number, end: number, company: boolean): boolean => {
  const { before, after } = lineAround(written, start, end);
  const near = before.slice(-60);
  if (THEIRS.test(near)) return false;
  if (OURS.test(near) || (ADDRESS.test(after) && before !== '')) return true;
  const headed = /^\s*(?:cnpj)\s*[:\-–]?\s*$/.test(before) && written.slice(0, start).includes('\n');
  return company && (OUR_COMPANY.test(near) || ADDRESS.test(before) || headed);
};

const saysCpf = (written: string, start: number): boolean =>
  /cpf|documento/.test(foldText(written.slice(Math.max(0, start - 25), start)));

/** Eleven digits may as well be a mobile phone: area code and a 9. */
const isMobile = (digits: string): boolean => digits.charAt(2) === '9' && isAreaCode(digits.slice(0, 2));

const isCpf = (written: string, found: string, start: number): boolean => {
  const digits = found.replace(/\D/g, '');
  if (/^\d{3}\.\d{3}\.\d{3}-\d{2}$/.test(found) || saysCpf(written, start)) return true;
  return hasCpfCheckDigits(digits) && (IN_GROUPS.test(found) || !isMobile(digits));
};

const isCnpj = (found: string): boolean =>
  /^[\dA-Z]{2}\.[\dA-Z]{3}\.[\dA-Z]{3}\/[\dA-Z]{4}-\d{2}$/.test(found) ||
  (/^\d{2}/.test(found) && hasCnpjCheckDigits(found.replace(/[^\dA-Z]/g, '')));

/** With the label and the brackets around it, where what stays still reads well. */
const withLabel = (written: string, start: number, end: number): { start: number; end: number } => {
  const label = LABEL.exec(written.slice(Math.max(0, start - 30), start))?.[0] ?? '';
  const from = start - label.length;
  if (label === '' || DETERMINED.test(written.slice(Math.max(0, from - 8), from))) return { start, end };
  const closes = label.includes('(') && written.charAt(end) === ')';
  return {
    start: from + (closes ? label.indexOf('(') : (/^[\s,]*/.exec(label)?.[0].length ?? 0)),
    end: closes ? end + 1 : end,
  };
};

const findingAt = (written: string, found: string, at: number, why: string): ToneFinding => {
  const { start, end } = withLabel(written, at, at + found.length);
  return {
    start,
    end,
    found: written.slice(start, end),
    kind: 'sensitive-data',
    severity: 'severe',
    why,
    source: 'LGPD art. 6º',
    instead: '',
  };
};

const NO_DOCUMENT = 'O CPF ou CNPJ do cliente não entra na mensagem.';

const known = (written: string, document: string | undefined): ToneFinding[] => {
  if (document === undefined || document.length < 11) return [];
  const loose = new RegExp(`(?<![\\dA-Za-z])${[...document].join('[.\\-–/\\s]{0,2}')}(?![\\dA-Za-z])`, 'gi');
  return [...written.matchAll(loose)].map((match) => findingAt(written, match[0], match.index, NO_DOCUMENT));
};

const documentsIn = (written: string, document: string | undefined): ToneFinding[] => [
  ...known(written, document),
  ...[...written.matchAll(CPF)]
    .filter(
      ({ 0: found, index }) =>
        isCpf(written, found, index) && !isOurs(written, index, index + found.length, false),
    )
    .map(({ 0: found, index }) => findingAt(written, found, index, NO_DOCUMENT)),
  ...[...written.matchAll(CNPJ)]
    .filter(({ 0: found, index }) => isCnpj(found) && !isOurs(written, index, index + found.length, true))
    .map(({ 0: found, index }) => findingAt(written, found, index, NO_DOCUMENT)),
  ...[...written.matchAll(CARD)]
    .filter(({ 0: found }) => luhn(found.replace(/\D/g, '')))
    .map(({ 0: found, index }) =>
      findingAt(written, found, index, 'Número de cartão não se escreve em mensagem.'),
    ),
  ...[...written.matchAll(RG)].map(({ 0: found, index }) =>
    findingAt(written, found, index, 'O RG não entra na mensagem.'),
  ),
];

const bare = (number: string): string => number.toUpperCase().replace(/[^\dA-Z]/g, '');

/** CPF, CNPJ, RG and card numbers in clear; the shop's own (Pix key, identification of CDC 42-A) may stand. */
export const documentFindings = (
  written: string,
  document: string | undefined,
  shopDocument = '',
): ToneFinding[] => {
  const ours = bare(shopDocument);
  const found = documentsIn(written, document);
  // A label may stand before the number: "CNPJ 12.345…".
  return ours === '' ? found : found.filter((one) => !bare(one.found).endsWith(ours));
};
