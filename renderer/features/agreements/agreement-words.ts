import type { UndoAgreementError } from '@renderer/use-cases/undo-agreement';
import type { AgreementStanding } from '@shared/rules/negotiation/standing';
import type { AgreementFilter } from './agreement-list';

const days = (count: number): string => (count === 1 ? '1 dia' : `${count} dias`);

export const statusText = ({ status, daysLate }: AgreementStanding): string => {
  switch (status) {
    case 'late':
      return `Atrasado há ${days(daysLate)}`;
    case 'running':
      return 'Em andamento';
    case 'fulfilled':
      return 'Cumprido';
    case 'renegotiated':
      return 'Renegociado';
    case 'undone':
      return 'Desfeito';
  }
};

export const filterText: Record<AgreementFilter, string> = {
  all: 'Todos',
  late: 'Atrasados',
  running: 'Em andamento',
  fulfilled: 'Cumpridos',
  ended: 'Desfeitos',
};

/** What an empty list under a filter says. */
export const emptyFilterText: Record<AgreementFilter, string> = {
  all: 'Nenhum acordo ainda.',
  late: 'Nenhum acordo atrasado. Ótimo!',
  running: 'Nenhum acordo em andamento agora.',
  fulfilled: 'Nenhum acordo cumprido até agora.',
  ended: 'Nenhum acordo desfeito ou renegociado.',
};

const UNDO: Record<UndoAgreementError, string> = {
  'agreement-not-found': 'Não achamos mais este acordo. Nada foi mudado.',
  'already-undone': 'Este acordo já tinha sido desfeito. Nada foi mudado.',
  'has-payments':
    'Já há recebimentos de parcelas deste acordo. Nada foi mudado. Estorne esses recebimentos na ficha do cliente e tente de novo.',
  'covered-by-agreement':
    'O que restava deste acordo entrou em outro mais novo. Nada foi mudado. Desfaça primeiro o mais novo.',
};

/** Why an agreement was not undone. */
export const undoRefusedText = (error: UndoAgreementError): string => UNDO[error];
