import { Menu, type MenuProps } from '@mantine/core';
import { type ReactElement, type ReactNode, useRef, useState } from 'react';
import { useShortcuts } from './shortcuts';

interface KeyMenuProps extends Pick<MenuProps, 'width' | 'position'> {
  /** The button that opens it. */
  readonly target: ReactElement;
  readonly children: ReactNode;
}

/** A menu behind a button. Its Esc closes it and no more: the screen behind is not left. */
export const KeyMenu = ({ target, children, position = 'bottom-end', width }: KeyMenuProps) => {
  const [opened, setOpened] = useState(false);
  const holder = useRef<HTMLDivElement>(null);
  const close = () => {
    setOpened(false);
    holder.current?.querySelector('button')?.focus();
  };
  // The menu's own Esc would be over before the screen's is asked, which leaves it.
  useShortcuts({ Escape: opened ? close : undefined });
  return (
    <Menu
      opened={opened}
      onChange={setOpened}
      closeOnEscape={false}
      returnFocus={false}
      position={position}
      width={width}
      transitionProps={{ duration: 0 }}
    >
      <div ref={holder}>
        <Menu.Target>{target}</Menu.Target>
      </div>
      <Menu.Dropdown>{children}</Menu.Dropdown>
    </Menu>
  );
};
