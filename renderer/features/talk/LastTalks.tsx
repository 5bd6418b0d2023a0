import { useShop } from '@renderer/data/shop-context';
import { useMemo } from 'react';
import type { ConversationView } from './conversation-view';
import classes from './LastTalks.module.css';
import { lastTalks } from './last-talks';

/** What the customer said the last times, so that nobody has to ask again. */
export const LastTalks = ({ view }: { readonly view: ConversationView }) => {
  const { today } = useShop();
  const talks = useMemo(() => lastTalks(view.contacts, today), [view.contacts, today]);
  if (talks.length === 0) return null;
  return (
    <ul className={classes.talks} aria-label="Últimas conversas">
      {talks.map(({ id, when, gist }, index) => (
        <li key={id} title={gist}>
          <strong>{index === 0 ? `Da última vez (${when}):` : `Antes (${when}):`}</strong> {gist}
        </li>
      ))}
    </ul>
  );
};
