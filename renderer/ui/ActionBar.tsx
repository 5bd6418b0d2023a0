import { ActionButton } from '@renderer/ui/ActionButton';
import { useShortcuts } from '@renderer/ui/shortcuts';
import { TextButton } from '@renderer/ui/TextButton';
import type { Icon } from '@tabler/icons-react';
import { useState } from 'react';
import classes from './ActionBar.module.css';
import { MoreActions } from './MoreActions';

export interface BarAction {
  /** What it does; unlike all others of its bar. */
  readonly what: string;
  readonly label: string;
  /** A letter, or a key by its name: `F3`. */
  readonly keyHint: string;
  readonly icon: Icon;
}

export interface BarActions<Action extends BarAction> {
  /** What is mostly done, as far as it can be now. */
  readonly main: readonly Action[];
  readonly others: readonly Action[];
}

interface ActionBarProps<Action extends BarAction> {
  readonly actions: BarActions<Action>;
  /** Its keys belong to something else at the moment. */
  readonly isCovered?: boolean;
  /** Where the room is for what stands above it: one line of words, and the last of them behind one. */
  readonly isLow?: boolean;
  /** What time still takes away; pressed, it says why. */
  readonly isWaiting?: (action: Action) => boolean;
  readonly onAct: (action: Action) => void;
}

const keyName = (keyHint: string): string => (keyHint.length === 1 ? keyHint.toLowerCase() : keyHint);

/** So many words fit on one line. */
const ON_A_LINE = 5;

/** What can be done with what is chosen, a key each: what comes first as buttons, the rest in words. */
export const ActionBar = <Action extends BarAction>(props: ActionBarProps<Action>) => {
  const { actions, isCovered = false, isLow = false, isWaiting = () => false } = props;
  const { main, others } = actions;
  const [isMore, setMore] = useState(false);
  const onAct = (action: Action) => {
    setMore(false);
    props.onAct(action);
  };
  // The word itself takes the place of one.
  const inWords = isLow && others.length > ON_A_LINE ? others.slice(0, ON_A_LINE - 1) : others;
  const more = others.slice(inWords.length);
  // While what comes first has to wait, nothing is asked for.
  const isLikeliest = others[0] === undefined || !isWaiting(others[0]);
  const keys = [...main, ...others].map((action) => [keyName(action.keyHint), () => onAct(action)] as const);
  useShortcuts(isCovered ? {} : Object.fromEntries(keys));
  return (
    <footer className={classes.bar}>
      {main.length > 0 && (
        <div className={classes.main}>
          {main.map((action, index) => (
            <ActionButton
              key={action.what}
              icon={action.icon}
              keyHint={isCovered ? undefined : action.keyHint}
              primary={index === 0 && isLikeliest && !isCovered}
              onClick={() => onAct(action)}
            >
              {action.label}
            </ActionButton>
          ))}
        </div>
      )}
      {others.length > 0 && (
        <div className={classes.others}>
          {inWords.map((action) => (
            <TextButton
              key={action.what}
              keyHint={isCovered ? undefined : action.keyHint}
              data-waits={isWaiting(action) || undefined}
              onClick={() => onAct(action)}
            >
              {action.label}
            </TextButton>
          ))}
          {more.length > 0 && <MoreActions actions={more} opened={isMore} onOpen={setMore} onAct={onAct} />}
        </div>
      )}
    </footer>
  );
};
