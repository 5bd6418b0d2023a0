import { useShop } from '@renderer/data/shop-context';
import { useOperatorStore } from '@renderer/stores/operator';
import { paths } from '@renderer/ui/paths';
import { type Shortcuts, useShortcuts } from '@renderer/ui/shortcuts';
import type { AppCommand } from '@shared/ipc/commands';
import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { menu } from './menu';

interface AppKeys {
  readonly onSearch: () => void;
  readonly onBackup: () => void;
}

const functionKeys = [
  ['F1', paths.help()],
  ['F2', paths.sell()],
  ['F3', paths.receive()],
  ['F4', paths.customers()],
] as const;

/** Keys and application-menu commands that work on every screen. */
export const useAppKeys = ({ onSearch, onBackup }: AppKeys): void => {
  const { platform, operator } = useShop();
  const lock = useOperatorStore((state) => state.lock);
  const [location, go] = useLocation();
  const back = () => {
    if (location !== paths.today()) window.history.back();
  };
  const byNumber: Shortcuts = Object.fromEntries(
    menu.map((item, index) => [`mod+${index + 1}`, () => go(item.path)]),
  );
  useShortcuts(
    {
      ...byNumber,
      'mod+k': onSearch,
      'mod+b': onBackup,
      'mod+l': operator && lock,
      'mod+,': () => go(paths.settings()),
      ...Object.fromEntries(functionKeys.map(([key, path]) => [key, () => go(path)])),
      Escape: back,
    },
    'app',
  );
  useEffect(() => {
    const commands: Record<AppCommand, () => void> = {
      hoje: () => go(paths.today()),
      clientes: () => go(paths.customers()),
      vender: () => go(paths.sell()),
      receber: () => go(paths.receive()),
      caderneta: () => go(paths.tab()),
      cheques: () => go(paths.cheques()),
      acordos: () => go(paths.agreements()),
      ajustes: () => go(paths.settings()),
      ajuda: () => go(paths.help()),
      importar: () => go(paths.import()),
      buscar: onSearch,
      copia: onBackup,
      bloquear: () => operator && lock(),
    };
    return platform.onCommand((command) => {
      if (!useOperatorStore.getState().isLocked) commands[command]();
    });
  }, [platform, go, onSearch, onBackup, operator, lock]);
};
