/** `R$ 1.234,56`, `R$ 50`, `1.234,56`, `-8,50`; no percentage, no hour, no day. */
const AMOUNT =
  /[-−]?(?:R\$\s*[-−]?\d[\d.]*(?:,\d{1,2})?|\b\d{1,3}(?:\.\d{3})*,\d{2}|\b\d+,\d{2})(?!\d|,\d|\s?%)/g;

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where amounts of money stand in a text. */
export const amountsIn = (text: string): Stretch[] => {
  // Most texts of a screen have none; this is much cheaper than looking for them.
  if (!text.includes(',') && !text.includes('R$')) return [];
  return [...text.matchAll(AMOUNT)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
};
