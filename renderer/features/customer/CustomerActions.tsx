import { ActionButton } from '@renderer/ui/ActionButton';
import { useKeyHints } from '@renderer/ui/key-hints';
import { paths } from '@renderer/ui/paths';
import { useShortcuts } from '@renderer/ui/shortcuts';
import { useLocation } from 'wouter';
import type { CustomerAction } from './use-customer-actions';

/** A function key by its name, a letter as it is typed. */
const shortcutOf = ({ key }: CustomerAction): string => (key.length === 1 ? key.toLowerCase() : key);

interface CustomerActionsProps {
  readonly actions: readonly CustomerAction[];
  /** A dialog is open on top, which has keys of its own. */
  readonly isCovered: boolean;
}

/** What is done with a customer, each on one key. */
export const CustomerActions = ({ actions, isCovered }: CustomerActionsProps) => {
  const [, go] = useLocation();
  const leave = () => go(paths.customers());
  useShortcuts({
    ...Object.fromEntries(actions.map((action) => [shortcutOf(action), action.run])),
    Escape: leave,
  });
  const hints = [
    ...actions.map(({ key, label }) => ({ keys: [key], label: label.toLowerCase() })),
    { keys: ['Esc'], label: 'voltar' },
  ];
  useKeyHints(isCovered ? [] : hints);
  return (
    <>
      {actions.map(({ key, label, icon, primary, run }) => (
        <ActionButton key={key} icon={icon} keyHint={key} primary={primary} onClick={run}>
          {label}
        </ActionButton>
      ))}
    </>
  );
};
