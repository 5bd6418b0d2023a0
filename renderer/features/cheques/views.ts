import type { DrawerView } from '@renderer/stores/cheque-drawer';
import { monthTitle } from './drawer-views';

interface ViewWords {
  readonly label: string;
  /** What an empty list says. */
  readonly empty: string;
}

/** The views in their order: left and right walk them. */
export const views: readonly DrawerView[] = [
  'drawer',
  'deposit',
  'bank',
  'returned',
  'others',
  'ended',
  'signers',
];

export const viewWords: Readonly<Record<DrawerView, ViewWords>> = {
  drawer: { label: 'Gaveta', empty: 'Nenhum cheque na gaveta.' },
  deposit: { label: 'Depositar', empty: 'Nada para depositar nos próximos 7 dias.' },
  bank: { label: 'No banco', empty: 'Nenhum cheque no banco à espera de compensar.' },
  returned: { label: 'Voltaram', empty: 'Nenhum cheque voltou sem ser resolvido. Que continue assim.' },
  others: { label: 'Com terceiros', empty: 'Nenhum cheque repassado a terceiros.' },
  ended: { label: 'Encerrados', empty: 'Nenhum cheque bom para este mês se encerrou.' },
  signers: { label: 'Totais', empty: 'Nenhum cheque em aberto.' },
};

/** What a search that found nothing says: one that ended is found among those. */
export const nothingFound = (view: DrawerView, typed: string): string =>
  view === 'ended'
    ? `Nenhum cheque encerrado com “${typed.trim()}”.`
    : `Nenhum cheque em aberto com “${typed.trim()}”. Os que já se encerraram estão em Encerrados.`;

const FILTERS: Readonly<Partial<Record<DrawerView, string>>> = {
  drawer: 'na gaveta',
  deposit: 'para depositar até 7 dias',
  bank: 'no banco',
  returned: 'que voltaram',
  others: 'com terceiros',
};

/** The view so many places further, around the end. */
export const viewBeside = (view: DrawerView, by: number): DrawerView =>
  views[(views.indexOf(view) + by + views.length) % views.length] ?? 'drawer';

/** Which cheques a printed list has, after its title; undefined of the whole drawer. */
export const listFilter = (view: DrawerView, typed: string, month: string): string | undefined => {
  const search = typed.trim();
  if (search !== '') return `com “${search}”`;
  if (view === 'ended') return `encerrados, bons para ${monthTitle(month).toLowerCase()}`;
  return FILTERS[view];
};
