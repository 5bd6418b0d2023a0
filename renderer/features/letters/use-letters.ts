import { readLetterAccounts } from '@renderer/data/queries/letters';
import { useLive, useShop } from '@renderer/data/shop-context';
import type { Moment } from '@renderer/features/talk';
import { useMemo, useState } from 'react';
import { isTickedBefore, type LetterRow, letterRows, mayBeDue } from './letter-due';

export interface Letters {
  /** Undefined until read. */
  readonly rows: readonly LetterRow[] | undefined;
  readonly moment: Moment;
  readonly isTicked: (row: LetterRow) => boolean;
  readonly tick: (row: LetterRow) => void;
  /** Ticks all that need no decision of the owner, or none. */
  readonly tickAll: () => void;
  readonly ticked: readonly LetterRow[];
  /** By hand, from outside the list. */
  readonly add: (customerId: string) => void;
}

/** Who may get a letter today, and who is ticked. */
export const useLetters = (chosenFirst?: string): Letters => {
  const { shop, terms, collection, today, clock } = useShop();
  const [chosen, setChosen] = useState<readonly string[]>(chosenFirst ? [chosenFirst] : []);
  const [ticks, setTicks] = useState<ReadonlyMap<string, boolean>>(new Map());
  const { hour, minute } = clock.timeOfDay();
  const moment = useMemo(
    (): Moment => ({ shop, terms, collection, today, hour, minute }),
    [shop, terms, collection, today, hour, minute],
  );
  const accounts = useLive(
    (db) => readLetterAccounts(db, { today, mayBeDue: mayBeDue(moment), chosen }),
    [moment, today, chosen],
  );
  const rows = useMemo(
    () => accounts && letterRows(accounts, moment, new Set(chosen)),
    [accounts, moment, chosen],
  );
  const isTicked = (row: LetterRow): boolean =>
    row.obstacle === null && (ticks.get(row.account.customer.id) ?? isTickedBefore(row));
  const tick = (row: LetterRow) => {
    if (row.obstacle === null) setTicks(new Map(ticks).set(row.account.customer.id, !isTicked(row)));
  };
  const easy = rows?.filter(isTickedBefore) ?? [];
  const tickAll = () => {
    const all = easy.some((row) => !isTicked(row));
    setTicks(new Map([...ticks, ...easy.map((row) => [row.account.customer.id, all] as const)]));
  };
  return {
    rows,
    moment,
    isTicked,
    tick,
    tickAll,
    ticked: rows?.filter(isTicked) ?? [],
    add: (id) => setChosen([...chosen.filter((known) => known !== id), id]),
  };
};
