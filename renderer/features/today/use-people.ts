import { type Person, readPeople } from '@renderer/data/queries/today';
import { useLive, useShop } from '@renderer/data/shop-context';
import { addDays } from '@shared/calendar/civil-day';
import { SOON_DAYS } from '@shared/rules/day-figures';
import { useEffect, useState } from 'react';

const NOBODY: ReadonlyMap<string, Person> = new Map();

/** The people of the visible rows. Those seen before stay known, so that scrolling back shows them at once. */
export const usePeople = (customerIds: readonly string[]): ReadonlyMap<string, Person> => {
  const { today } = useShop();
  const [known, setKnown] = useState(NOBODY);
  const wanted = customerIds.join(' ');
  const read = useLive(
    (db) => readPeople(db, wanted === '' ? [] : wanted.split(' '), addDays(today, SOON_DAYS)),
    [wanted, today],
  );
  useEffect(() => {
    if (read) setKnown((before) => new Map([...before, ...read]));
  }, [read]);
  return known;
};
