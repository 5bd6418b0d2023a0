import { Menu } from '@mantine/core';
import { IconChevronUp } from '@tabler/icons-react';
import { useRef } from 'react';
import type { BarAction } from './ActionBar';
import { Kbd } from './Kbd';
import { useShortcuts } from './shortcuts';
import { TextButton } from './TextButton';

interface MoreActionsProps<Action extends BarAction> {
  readonly actions: readonly Action[];
  readonly opened: boolean;
  readonly onOpen: (opened: boolean) => void;
  readonly onAct: (action: Action) => void;
}

/** What is seldom done, behind one word; its keys are the bar's, and work whether this is open or not. */
export const MoreActions = <Action extends BarAction>(props: MoreActionsProps<Action>) => {
  const { actions, opened, onOpen, onAct } = props;
  const holder = useRef<HTMLDivElement>(null);
  const close = () => {
    onOpen(false);
    holder.current?.querySelector('button')?.focus();
  };
  // The menu's own Esc would be over before the screen's is asked, which leaves it.
  useShortcuts({ Escape: opened ? close : undefined });
  return (
    <Menu
      opened={opened}
      onChange={onOpen}
      closeOnEscape={false}
      returnFocus={false}
      position="top-end"
      width={260}
      transitionProps={{ duration: 0 }}
    >
      <div ref={holder}>
        <Menu.Target>
          <TextButton icon={IconChevronUp}>Mais</TextButton>
        </Menu.Target>
      </div>
      <Menu.Dropdown>
        {actions.map((action) => (
          <Menu.Item
            key={action.what}
            leftSection={<action.icon size={18} aria-hidden />}
            rightSection={<Kbd>{action.keyHint}</Kbd>}
            onClick={() => onAct(action)}
          >
            {action.label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
};
