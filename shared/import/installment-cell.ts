import { withoutAccents } from '../identity/text';
import { err, ok, type Result } from '../result';
import { monthByName } from './day-cell';

export interface InstallmentCell {
  readonly number: number;
  /** Absent when the cell tells only its number. */
  readonly count?: number;
}

const OF = /^(?:parcela|parc|p|prestacao)?\.?\s*(\d{1,4})\s*(?:[ªaº]?\s*(?:\/|de|-|\\|\|)\s*)(\d{1,4})\s*x?$/;
const ALONE = /^(?:parcela|parc|p|prestacao)?\.?\s*(\d{1,4})\s*[ªaº]?$/;
/** Excel turns a typed "2/3" into a date: 2 March, shown as 2026-03-02, "02/mar" or "2-Mar". */
const TURNED_ISO = /^\d{4}-(\d{2})-(\d{2})/;
const TURNED_NAMED = /^(\d{1,2})[\s/.-]([a-z]{3})\.?$/;
const ONLY_ONE = new Set(['unica', 'a vista', 'parcela unica', 'unico', 'avista']);

/** "2/3", "2 de 3", "02/03", "2ª", "única", and what Excel makes of them. */
export const parseInstallmentCell = (text: string): Result<InstallmentCell, 'malformed'> => {
  const lower = text.toLowerCase();
  const of = OF.exec(lower);
  if (of) return ok({ number: Number(of[1]), count: Number(of[2]) });
  const alone = ALONE.exec(lower);
  if (alone) return ok({ number: Number(alone[1]) });
  const iso = TURNED_ISO.exec(lower);
  if (iso) return ok({ number: Number(iso[2]), count: Number(iso[1]) });
  const plain = withoutAccents(lower);
  const named = TURNED_NAMED.exec(plain);
  const month = monthByName(named?.[2] ?? '');
  if (named && month) return ok({ number: Number(named[1]), count: month });
  return ONLY_ONE.has(plain) ? ok({ number: 1, count: 1 }) : err('malformed');
};

/** "3", "3x", "3 vezes", "em 3 parcelas". */
export const parseCountCell = (text: string): Result<number, 'malformed'> => {
  const found = /^(?:em\s+)?(\d{1,6})\s*(?:x|vezes|parcelas?)?$/i.exec(text);
  return found ? ok(Number(found[1])) : err('malformed');
};
