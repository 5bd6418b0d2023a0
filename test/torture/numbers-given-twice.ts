import type { Database } from '@renderer/data/database';

const numbered = ['sales', 'payments', 'agreements', 'proposals', 'tabClosings'] as const;

/** Printed numbers that two papers of one kind have, in words; none may. */
export const numbersGivenTwice = async (db: Database): Promise<string[]> => {
  const twice: string[] = [];
  for (const table of numbered) {
    const seen = new Set<number>();
    for (const { number } of (await db.table(table).toArray()) as { readonly number: number }[]) {
      if (seen.has(number)) twice.push(`${table} ${number} was given twice`);
      seen.add(number);
    }
  }
  return twice;
};
