import type { CloseProposalError } from '@renderer/use-cases/agreements/close-proposal';
import type { UndoProposalError } from '@renderer/use-cases/agreements/undo-proposal';
import type { SavedProposal } from '@shared/domain/agreement/saved-proposal';

const CHANGED = 'Nada foi mudado.';
const ACCEPTED = `Esta proposta já virou um acordo. ${CHANGED} Desfaça primeiro o acordo.`;
const GONE = `Não achamos mais esta proposta. ${CHANGED}`;

const CLOSE: Record<CloseProposalError, string> = {
  'proposal-not-found': GONE,
  'proposal-accepted': ACCEPTED,
  'already-closed': `Esta proposta já tinha sido encerrada. ${CHANGED}`,
};
/** Why a proposal was not closed. */
export const closeRefusedText = (error: CloseProposalError): string => CLOSE[error];

const UNDO: Record<UndoProposalError, string> = {
  'nothing-to-undo': `Isto já tinha sido desfeito. ${CHANGED}`,
  'proposal-not-found': GONE,
  'proposal-accepted': ACCEPTED,
  'later-step': `Depois disso veio outra versão ou resposta. ${CHANGED} Desfaça primeiro a última.`,
};
/** Why the last step of a proposal was not taken back. */
export const undoRefusedText = (error: UndoProposalError): string => UNDO[error];

/** What taking back the last step of a proposal changes. */
export const undoProposalText = ({ closed, versions }: SavedProposal): string => {
  if (closed)
    return `A proposta deixa de estar ${closed.how === 'declined' ? 'recusada' : 'retirada'} e volta a esperar resposta, se ainda estiver no prazo.`;
  return versions.length > 1
    ? `A ${versions.length}ª versão deixa de valer, e a anterior volta a ser a última.`
    : 'A proposta deixa de existir. O que foi enviado ou impresso continua com o cliente.';
};

export const DECLINE_REASONS = [
  'Parcela alta',
  'Achou caro',
  'Sem renda agora',
  'Vai pensar',
  'Contesta o valor',
] as const;
export const WITHDRAW_REASONS = ['Valor errado', 'Já pagou', 'Vamos propor outra'] as const;
