import { readOpenOf } from '@renderer/data/queries/letters';
import { useLive } from '@renderer/data/shop-context';
import type { Moment } from '@renderer/features/talk';
import { useMemo } from 'react';
import type { LetterRow } from './letter-due';
import { type WrittenLetter, writeLetter } from './letter-text';

/** The letter to the chosen customer, in words; undefined until its installments are read. */
export const useWritten = (row: LetterRow | undefined, moment: Moment): WrittenLetter | undefined => {
  const id = row?.account.customer.id;
  const read = useLive(async (db) => (id === undefined ? undefined : readOpenOf(db, [id])), [id]);
  const open = id === undefined ? undefined : read?.get(id);
  return useMemo(() => (row && open ? writeLetter(row, open, moment) : undefined), [row, open, moment]);
};
