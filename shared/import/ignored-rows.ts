import { comparableName } from '../identity/name';
import { cellText } from './cell';
import type { ColumnMapping } from './meanings';

const TOTAL_WORDS = /^(?:sub)?(?:total|totais|soma|somas|resumo|total geral)\b/;

export const isBlankRow = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

/** A closing line such as "TOTAL;;;1.234,00": its first word says so and it has no due day. */
export const isTotalRow = (cells: readonly string[], mapping: ColumnMapping): boolean => {
  const first = cells.find((cell) => cell.trim() !== '') ?? '';
  return (
    first.length < 60 &&
    TOTAL_WORDS.test(comparableName(first)) &&
    cellText(cells, mapping.dueDay ?? mapping.goodDay) === ''
  );
};
