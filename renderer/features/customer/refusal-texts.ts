import type { CancelSaleError } from '@renderer/use-cases/cancel-sale';
import type { MergeError } from '@renderer/use-cases/merge-customers';
import type { ReversalError } from '@renderer/use-cases/reverse-payment';
import type { UndoMergeError } from '@renderer/use-cases/undo-merge';

/** Why something was not done. Each says that nothing was changed, and what helps. */

const REVERSAL: Record<ReversalError, string> = {
  'payment-not-found': 'Não achamos mais este recebimento. Nada foi mudado.',
  'already-reversed': 'Este recebimento já tinha sido estornado. Nada foi mudado.',
  'not-reversible': 'A entrada é devolvida quando a compra ou o acordo dela é cancelado. Nada foi mudado.',
  'covered-by-agreement':
    'O que restava destas parcelas entrou em um acordo. Nada foi mudado. Desfaça primeiro o acordo.',
  'agreement-broken':
    'O acordo destas parcelas foi rompido. Nada foi mudado. Desfaça primeiro o rompimento, em Acordos.',
  'credit-used':
    'O saldo a favor que isto deu já foi usado. Nada foi mudado. Desfaça primeiro o recebimento que o usou.',
  'by-cheque':
    'Este recebimento veio de um cheque. Nada foi mudado. Desfaça pela ficha do cheque, em Cheques.',
  'returned-since':
    'O que este recebimento pagou já foi devolvido com a mercadoria. Nada foi mudado. Desfaça primeiro a devolução.',
};
export const reversalRefusedText = (error: ReversalError): string => REVERSAL[error];

const CANCEL: Record<CancelSaleError, string> = {
  'sale-not-found': 'Não achamos mais esta venda. Nada foi mudado.',
  'already-cancelled': 'Esta venda já tinha sido cancelada. Nada foi mudado.',
  'has-payments':
    'Já há recebimentos desta venda, por isso ela não se cancela: devolva a compra. Nada foi mudado.',
  'covered-by-agreement':
    'Parcelas desta venda entraram em um acordo. Nada foi mudado. Desfaça primeiro o acordo.',
  'agreement-broken':
    'Parcelas desta venda voltaram de um acordo rompido. Nada foi mudado. Desfaça primeiro o rompimento, em Acordos, ou devolva a compra.',
  'has-cheques':
    'Cheques desta venda já saíram da gaveta ou voltaram. Nada foi mudado. Resolva-os primeiro em Cheques.',
};
export const cancelRefusedText = (error: CancelSaleError): string => CANCEL[error];

const MERGE: Record<MergeError, string> = {
  'customer-not-found': 'Um dos cadastros não existe mais ou já foi juntado. Nada foi mudado.',
  'same-customer': 'São o mesmo cadastro. Nada foi mudado.',
  'different-documents':
    'Cada um tem um CPF ou CNPJ próprio, então são pessoas diferentes. Nada foi mudado. Se um deles está errado, corrija primeiro.',
};
export const mergeRefusedText = (error: MergeError): string => MERGE[error];

const UNDO_MERGE: Record<UndoMergeError, string> = {
  'nothing-to-undo': 'Os cadastros já estão separados.',
  'changed-since': 'O cadastro mudou depois de juntar, e separar perderia essa mudança. Nada foi mudado.',
  'records-missing': 'Parte do que foi juntado não existe mais, então não dá para separar. Nada foi mudado.',
  'payment-of-both':
    'Depois de juntar, um recebimento pagou parcelas dos dois cadastros. Não dá mais para separar. Nada foi mudado.',
  'agreement-since':
    'Depois de juntar, parcelas entraram em um acordo. Não dá mais para separar. Nada foi mudado.',
  'cheque-since':
    'Depois de juntar, um cheque foi recebido para parcelas do outro cadastro. Não dá mais para separar. Nada foi mudado.',
  'tab-closed-since':
    'Depois de juntar, a caderneta foi fechada com compras dos dois cadastros. Reabra primeiro esse fechamento. Nada foi mudado.',
  'credit-used':
    'Depois de juntar, o saldo a favor de um foi usado pelo outro. Nada foi mudado. Desfaça primeiro o que o usou.',
  'document-taken': 'Outro cliente tem agora este CPF ou CNPJ. Corrija-o primeiro. Nada foi mudado.',
};
export const undoMergeRefusedText = (error: UndoMergeError): string => UNDO_MERGE[error];
