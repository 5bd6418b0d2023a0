/** Excel refuses a file with more letters than this in a cell. */
export const MAX_CELL = 32_767;
/** Leaves room for what marks a piece. */
const PIECE = 32_000;
const MARK = ' ⏵ ';

const pieceEnd = (cell: string, from: number): number => {
  const end = Math.min(from + PIECE, cell.length);
  const last = cell.charCodeAt(end - 1);
  const isHalf = end < cell.length && last >= 0xd800 && last <= 0xdbff;
  return isHalf ? end - 1 : end;
};

/**
 * A row whose cells a spreadsheet can hold: what is too long goes on behind the last column, marked with the header it
 * belongs to. Only the record of a very large plan or agreement is.
 */
export const withOverflow = (headers: readonly string[], cells: readonly string[]): readonly string[] => {
  if (cells.every(({ length }) => length <= MAX_CELL)) return cells;
  const extra: string[] = [];
  const kept = cells.map((cell, index) => {
    if (cell.length <= MAX_CELL) return cell;
    const first = pieceEnd(cell, 0);
    for (let from = first; from < cell.length; ) {
      const end = pieceEnd(cell, from);
      extra.push(`${headers[index]}${MARK}${cell.slice(from, end)}`);
      from = end;
    }
    return cell.slice(0, first);
  });
  return [...kept, ...extra];
};

/** A piece of a long cell with its header, or null where a cell is none. */
export const overflowOf = (cell: string): { readonly header: string; readonly piece: string } | null => {
  const at = cell.indexOf(MARK);
  return at < 0 ? null : { header: cell.slice(0, at), piece: cell.slice(at + MARK.length) };
};
