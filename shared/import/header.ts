import { withoutAccents } from '../identity/text';

/** The column that the exported rejected rows carry; it is not data when they come back. */
export const REASON_HEADER = 'Motivo';

const FILLERS = new Set(['de', 'da', 'do', 'das', 'dos', 'a', 'o', 'em', 'no', 'na', 'of', 'the']);
const SHORTHAND: Readonly<Record<string, string>> = {
  n: 'numero',
  num: 'numero',
  nro: 'numero',
  qtd: 'quantidade',
  qtde: 'quantidade',
  quant: 'quantidade',
  vlr: 'valor',
  vl: 'valor',
  val: 'valor',
  dt: 'data',
  pagto: 'pagamento',
  pgto: 'pagamento',
  pag: 'pagamento',
  parcelamento: 'parcelas',
  id: 'id',
};

/** "Data da Compra", "DATA_COMPRA" and "dataCompra" alike as `data compra`; "Nº parcelas" as `numero parcelas`. */
export const normaliseHeader = (header: string): string =>
  withoutAccents(header.replace(/[º°ª]/g, ' '))
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/r\$/g, ' ')
    .split(/[^a-z\d]+/)
    .filter((word) => word !== '' && !FILLERS.has(word))
    .map((word) => SHORTHAND[word] ?? word)
    .join(' ');

/** What a remembered mapping is found by: the headers, whatever their case and accents. */
export const headerFingerprint = (headers: readonly string[]): string =>
  headers
    .map(normaliseHeader)
    .filter((header) => header !== normaliseHeader(REASON_HEADER))
    .join('|')
    .replace(/\|+$/, '');
