import type { KeepError } from '@renderer/use-cases/agreements/keep-agreement';
import type { NotifyError } from '@renderer/use-cases/agreements/notify-agreement';
import type { SignError } from '@renderer/use-cases/agreements/sign-agreement';
import type { UndoAgreementError } from '@renderer/use-cases/agreements/undo-agreement';
import type { UndoAgreementStepError } from '@renderer/use-cases/agreements/undo-agreement-step';

const SAVED = 'Nada foi gravado.';
const CHANGED = 'Nada foi mudado.';

const GONE = `Não achamos mais este acordo. ${CHANGED}`;
const UNDONE = `Este acordo já tinha sido desfeito. ${CHANGED}`;
const BROKEN = `Este acordo foi rompido. ${CHANGED} Desfaça primeiro o rompimento e tente de novo.`;
const NOT_LATE = `Nenhuma parcela deste acordo está em atraso agora. ${SAVED}`;

const SIGN: Record<SignError, string> = {
  'agreement-not-found': GONE,
  'already-undone': UNDONE,
  'agreement-broken': BROKEN,
  'already-signed': `A assinatura já estava anotada. ${CHANGED} Para corrigir, desfaça a assinatura e anote de novo.`,
  'day-in-the-future': `O dia da assinatura não pode ser depois de hoje. ${SAVED}`,
  'before-the-agreement': `O dia da assinatura não pode ser antes do acordo. ${SAVED}`,
};
/** Why a signing was not written down. */
export const signRefusedText = (error: SignError): string => SIGN[error];

const NOTIFY: Record<NotifyError, string> = {
  'agreement-not-found': GONE,
  'already-undone': UNDONE,
  'agreement-broken': BROKEN,
  'not-late': NOT_LATE,
  'too-early': `Ainda é cedo para o aviso que o papel promete. ${SAVED} Por enquanto, use Conversar para lembrar o cliente.`,
  'already-notified': `O aviso anterior ainda está valendo. ${SAVED} Espere o dia dele, ou desfaça o aviso e anote outro.`,
};
/** Why a notice was not written down. */
export const notifyRefusedText = (error: NotifyError): string => NOTIFY[error];

const KEEP: Record<KeepError, string> = {
  'agreement-not-found': GONE,
  'already-undone': UNDONE,
  'agreement-broken': BROKEN,
  'not-late': NOT_LATE,
  'until-passed': `Escolha um dia depois de hoje. ${SAVED}`,
  'reason-missing': `Escreva em poucas palavras por que esperar. ${SAVED}`,
};
/** Why more time was not written down. */
export const keepRefusedText = (error: KeepError): string => KEEP[error];

const STEP: Record<UndoAgreementStepError, string> = {
  'agreement-not-found': GONE,
  'already-undone': UNDONE,
  'nothing-to-undo': `Não há anotação para desfazer neste acordo. ${CHANGED}`,
  'later-step': `Depois disso já aconteceu outra coisa com o acordo. ${CHANGED} Desfaça primeiro a última anotação.`,
  'originals-changed': `As parcelas que voltaram já receberam pagamento ou entraram em outro acordo ou cheque. ${CHANGED} Desfaça primeiro o que veio depois e tente de novo.`,
  'credit-used': `O saldo a favor que o rompimento deu já foi usado. ${CHANGED} Desfaça primeiro o recebimento que o usou.`,
};
/** Why the last thing that happened to an agreement was not taken back. */
export const undoStepRefusedText = (error: UndoAgreementStepError): string => STEP[error];

const UNDO: Record<UndoAgreementError, string> = {
  'agreement-not-found': GONE,
  'already-undone': UNDONE,
  'agreement-broken': `Este acordo, ou um que veio depois dele, foi rompido. ${CHANGED} Desfaça primeiro o rompimento e tente de novo.`,
  'has-payments': `Já há recebimentos de parcelas deste acordo. ${CHANGED} Estorne esses recebimentos na ficha do cliente e tente de novo. Se o acordo não deu certo, use Romper: o que foi pago é abatido.`,
  'covered-by-agreement': `O que restava deste acordo entrou em outro mais novo. ${CHANGED} Desfaça primeiro o mais novo.`,
  'has-cheques': `Há cheques do cliente para estas parcelas. ${CHANGED} Devolva-os primeiro, na gaveta de cheques.`,
};
/** Why an agreement was not undone. */
export const undoRefusedText = (error: UndoAgreementError): string => UNDO[error];
