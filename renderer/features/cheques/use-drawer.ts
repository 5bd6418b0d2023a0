import type { Database } from '@renderer/data/database';
import { hasCheques, readDrawer, readDrawerStart, readEndedCheques } from '@renderer/data/queries/cheques';
import { searchCustomers } from '@renderer/data/queries/search-customers';
import { useLive } from '@renderer/data/shop-context';
import type { ChequeDrawer } from '@renderer/stores/cheque-drawer';
import type { Cheque } from '@shared/domain/cheque/cheque';
import { useMemo } from 'react';
import { chequeSearch } from './search-cheques';

export interface Drawer {
  /** Those that stand, by good day. */
  readonly cheques: readonly Cheque[];
  /** False while a very large drawer is still being read: what is shown is right, its sums are not known. */
  readonly isWhole: boolean;
  /** Nobody ever gave the shop a cheque. */
  readonly isNew: boolean;
}

const readStart = async (db: Database): Promise<Drawer> => {
  const start = await readDrawerStart(db);
  return { ...start, isNew: start.cheques.length === 0 && !(await hasCheques(db)) };
};

/** The standing cheques: at once the first of them, then all. Undefined until read. */
export const useDrawer = (): Drawer | undefined => {
  const start = useLive(readStart, []);
  const isLarge = start?.isWhole === false;
  const whole = useLive(async (db) => (isLarge ? readDrawer(db) : undefined), [isLarge]);
  return useMemo(
    () => (start && whole ? { cheques: whole, isWhole: true, isNew: false } : start),
    [start, whole],
  );
};

const NONE: readonly Cheque[] = [];

/** The cheques a list is made of: those that stand, or those that ended, of a month or ever; found by what is typed. */
export const useListed = (
  drawer: Drawer,
  { view, typed }: Pick<ChequeDrawer, 'view' | 'typed'>,
  month: string,
): readonly Cheque[] => {
  const isEnded = view === 'ended';
  const search = typed.trim();
  const among = search === '' ? month : null;
  const ended = useLive(async (db) => (isEnded ? readEndedCheques(db, among) : NONE), [isEnded, among]);
  const people = useLive(
    async (db) => (search === '' ? [] : (await searchCustomers(db, search)).map(({ id }) => id)),
    [search],
  );
  return useMemo(() => {
    const cheques = (isEnded ? ended : drawer.cheques) ?? NONE;
    return search === '' ? cheques : cheques.filter(chequeSearch(search, new Set(people)));
  }, [isEnded, ended, drawer, search, people]);
};
