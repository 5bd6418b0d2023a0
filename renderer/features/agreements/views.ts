import type { AgreementsView } from '@renderer/stores/agreements-view';

interface ViewWords {
  readonly label: string;
  /** What an empty list says. */
  readonly empty: string;
}

/** The views in their order: left and right walk them. */
export const views: readonly AgreementsView[] = [
  'proposals',
  'running',
  'risk',
  'fulfilled',
  'broken',
  'all',
];

export const viewWords: Readonly<Record<AgreementsView, ViewWords>> = {
  proposals: {
    label: 'Propostas',
    empty:
      'Nenhuma proposta. As que você enviar ou imprimir na mesa de negociação ficam aqui até a resposta.',
  },
  running: { label: 'Em andamento', empty: 'Nenhum acordo em dia agora.' },
  risk: { label: 'Em risco', empty: 'Nenhum acordo atrasado. Ótimo!' },
  fulfilled: { label: 'Cumpridos', empty: 'Nenhum acordo cumprido até agora.' },
  broken: { label: 'Rompidos', empty: 'Nenhum acordo rompido. Que continue assim.' },
  all: { label: 'Todos', empty: 'Nenhum acordo ainda.' },
};

/** The view so many places further, around the end. */
export const viewBeside = (view: AgreementsView, by: number): AgreementsView =>
  views[(views.indexOf(view) + by + views.length) % views.length] ?? 'all';
