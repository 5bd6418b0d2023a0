import { type ShopContextValue, useShop } from '@renderer/data/shop-context';
import { useCallback, useEffect, useState } from 'react';
import type { Moment } from './conversation-view';

const LOOK_EVERY = 15_000;

const momentOf = ({ shop, terms, collection, clock }: ShopContextValue): Moment => ({
  shop,
  terms,
  collection,
  today: clock.today(),
  ...clock.timeOfDay(),
});

/** Day and minute as one text, to be compared. */
const wallOf = ({ clock }: ShopContextValue): string => {
  const { hour, minute } = clock.timeOfDay();
  return `${clock.today()} ${hour}:${minute}`;
};

/**
 * What decides whether somebody may be talked to, at the moment it is asked for. Draws again when another minute
 * begins or the window is come back to, as the answer changes with it.
 */
export const useMoment = (): (() => Moment) => {
  const context = useShop();
  const [, setWall] = useState(() => wallOf(context));
  useEffect(() => {
    const look = () => setWall(wallOf(context));
    const timer = setInterval(look, LOOK_EVERY);
    window.addEventListener('focus', look);
    return () => {
      clearInterval(timer);
      window.removeEventListener('focus', look);
    };
  }, [context]);
  return useCallback(() => momentOf(context), [context]);
};
