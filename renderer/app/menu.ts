import { paths } from '@renderer/ui/paths';
import {
  type Icon,
  IconCash,
  IconHeartHandshake,
  IconHelpCircle,
  IconHome,
  IconNotebook,
  IconReceiptDollar,
  IconSettings,
  IconShoppingCart,
  IconUsers,
} from '@tabler/icons-react';

export interface MenuItem {
  readonly label: string;
  readonly path: string;
  readonly icon: Icon;
}

/** The menu in its order: Ctrl+1 is the first. */
export const menu: readonly MenuItem[] = [
  { label: 'Hoje', path: paths.today(), icon: IconHome },
  { label: 'Clientes', path: paths.customers(), icon: IconUsers },
  { label: 'Vender', path: paths.sell(), icon: IconShoppingCart },
  { label: 'Receber', path: paths.receive(), icon: IconCash },
  { label: 'Caderneta', path: paths.tab(), icon: IconNotebook },
  { label: 'Cheques', path: paths.cheques(), icon: IconReceiptDollar },
  { label: 'Acordos', path: paths.agreements(), icon: IconHeartHandshake },
  { label: 'Ajustes', path: paths.settings(), icon: IconSettings },
  { label: 'Ajuda', path: paths.help(), icon: IconHelpCircle },
];

/** Screens without an item of their own, by the item they are reached from. */
const BELOW: Readonly<Record<string, readonly string[]>> = {
  [paths.agreements()]: ['/negociar', '/preparar'],
  [paths.customers()]: [paths.atRisk(), paths.letters(), paths.thanks()],
};

/** A screen reached from another counts under the menu item it belongs to. */
export const isUnder = (item: MenuItem, location: string): boolean => {
  if (item.path === paths.today()) return location === '/';
  return [item.path, ...(BELOW[item.path] ?? [])].some(
    (path) => location === path || location.startsWith(`${path}/`),
  );
};
