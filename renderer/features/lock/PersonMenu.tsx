import { Menu } from '@mantine/core';
import { useShop } from '@renderer/data/shop-context';
import { OwnPinDialog, ROLE_NAMES } from '@renderer/features/operators';
import { useOperatorStore } from '@renderer/stores/operator';
import { Kbd } from '@renderer/ui/Kbd';
import { KeyMenu } from '@renderer/ui/KeyMenu';
import { paths } from '@renderer/ui/paths';
import { IconChevronDown, IconKey, IconLock, IconUserCircle, IconUsers } from '@tabler/icons-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import classes from './PersonMenu.module.css';

/** Who is at work, above every screen, and the way to somebody else. */
export const PersonMenu = () => {
  const { operator } = useShop();
  const [, go] = useLocation();
  const lock = useOperatorStore((state) => state.lock);
  const [isChanging, setChanging] = useState(false);
  if (!operator) return null;
  return (
    <>
      <KeyMenu
        width={290}
        target={
          <button
            type="button"
            className={classes.person}
            title={`${operator.name}, ${ROLE_NAMES[operator.role]}`}
          >
            <IconUserCircle size={20} aria-hidden />
            <span className={classes.name}>{operator.name}</span>
            <IconChevronDown size={16} aria-hidden />
          </button>
        }
      >
        <Menu.Label fz="sm">
          {operator.name} · {ROLE_NAMES[operator.role]}
        </Menu.Label>
        <Menu.Item
          leftSection={<IconLock size={18} aria-hidden />}
          rightSection={<Kbd>Ctrl L</Kbd>}
          onClick={lock}
        >
          Bloquear ou trocar
        </Menu.Item>
        <Menu.Item leftSection={<IconKey size={18} aria-hidden />} onClick={() => setChanging(true)}>
          Mudar o meu PIN
        </Menu.Item>
        <Menu.Item
          leftSection={<IconUsers size={18} aria-hidden />}
          onClick={() => go(paths.settings('pessoas'))}
        >
          Pessoas da loja
        </Menu.Item>
      </KeyMenu>
      {isChanging && <OwnPinDialog operator={operator} onClose={() => setChanging(false)} />}
    </>
  );
};
