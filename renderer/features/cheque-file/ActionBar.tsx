import { ActionButton } from '@renderer/ui/ActionButton';
import { useShortcuts } from '@renderer/ui/shortcuts';
import { TextButton } from '@renderer/ui/TextButton';
import classes from './ActionBar.module.css';
import type { PanelAction, PanelActions } from './panel-actions';

interface ActionBarProps {
  readonly actions: PanelActions;
  /** Its letters belong to something else at the moment. */
  readonly isCovered: boolean;
  readonly onAct: (action: PanelAction) => void;
}

/** What can be done, a letter each. What time still takes away says when, and pressed it says why. */
export const ActionBar = ({ actions, isCovered, onAct }: ActionBarProps) => {
  const { main, others } = actions;
  // While what comes first has to wait, nothing is asked for.
  const isLikeliest = others[0]?.block == null;
  const letters = [...main, ...others].map(
    (action) => [action.keyHint.toLowerCase(), () => onAct(action)] as const,
  );
  useShortcuts(isCovered ? {} : Object.fromEntries(letters));
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
          {others.map((action) => (
            <TextButton
              key={action.what}
              keyHint={isCovered ? undefined : action.keyHint}
              data-waits={action.block !== null || undefined}
              onClick={() => onAct(action)}
            >
              {action.label}
            </TextButton>
          ))}
        </div>
      )}
    </footer>
  );
};
