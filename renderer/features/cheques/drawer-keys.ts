import type { DrawerView } from '@renderer/stores/cheque-drawer';
import type { KeyHint } from '@renderer/ui/key-hints';

/** The keys at the foot of the window. */
export const drawerHints = (
  view: DrawerView,
  { hasRows, isSearch }: { readonly hasRows: boolean; readonly isSearch: boolean },
): readonly KeyHint[] => {
  const walk: readonly KeyHint[] = [
    { keys: ['←', '→'], label: 'mudar de lista' },
    ...(hasRows ? [{ keys: ['↑', '↓'], label: 'escolher' }] : []),
  ];
  if (view === 'signers')
    return [...walk, ...(hasRows ? [{ keys: ['Enter'], label: 'ver os cheques' }] : [])];
  if (view === 'ended') return [...walk, { keys: [',', '.'], label: 'mudar de mês' }];
  return [
    ...walk,
    ...(hasRows && view !== 'returned'
      ? [
          { keys: ['Espaço'], label: 'marcar' },
          { keys: ['Shift', 'Espaço'], label: 'marcar o grupo' },
        ]
      : []),
    { keys: ['Ctrl', 'F'], label: 'procurar' },
    ...(isSearch ? [{ keys: ['Esc'], label: 'limpar a busca' }] : []),
  ];
};
