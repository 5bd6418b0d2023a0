import { takeRefusedText } from '@renderer/features/take-cheques';
import type { MoveError } from '@renderer/use-cases/cheques/cheque-step';
import type { RedeemError } from '@renderer/use-cases/cheques/redeem-cheque';
import type { ReplaceError } from '@renderer/use-cases/cheques/replace-cheque';
import type { UndoChequeError } from '@renderer/use-cases/cheques/undo-cheque';
import type { PaymentError } from '@renderer/use-cases/receive-payment';
import { formatDay } from '@shared/calendar/format';
import type { Cheque } from '@shared/domain/cheque/cheque';
import { formatMoney } from '@shared/money/format';
import { moveBlockText } from '@shared/rules/cheques/move-block-text';

const SAVED = 'Nada foi gravado.';
const CHANGED = 'Nada foi mudado.';

/** Why cheques were not moved. Of several, the one at fault is named, since none was moved. */
export const moveRefusedText = (error: MoveError, cheques: readonly Cheque[]): string => {
  if (error.reason === 'cheque-not-found') return `Não achamos mais este cheque. ${SAVED}`;
  const text = moveBlockText(error.block);
  const culprit = cheques.length > 1 ? cheques.find(({ id }) => id === error.chequeId) : undefined;
  return culprit ? `Cheque ${culprit.number}: ${text} ${SAVED}` : `${text} ${SAVED}`;
};

const paymentText = (error: PaymentError): string => {
  switch (error.reason) {
    case 'over-balance':
      return `O que este cheque cobre soma ${formatMoney(error.balanceCents)}: receba até esse valor.`;
    case 'credit-short':
      return `O saldo a favor agora é ${formatMoney(error.creditCents)}: confira e tente de novo.`;
    case 'tendered-under-amount':
      return 'O dinheiro entregue é menor que o valor recebido.';
    case 'before-sale':
      return `O dia é antes da compra, feita em ${formatDay(error.day)}.`;
    case 'day-in-the-future':
      return 'O dia do pagamento não pode ser depois de hoje.';
    case 'awaiting-cheque':
      return 'O que este cheque cobre espera também outro cheque: resolva primeiro aquele.';
    case 'customer-not-found':
      return 'Não achamos mais o cadastro deste cliente.';
    case 'nothing-to-pay':
    case 'amount-not-positive':
    case 'means-not-positive':
    case 'installment-not-open':
      return 'O que este cheque cobre foi pago ou cancelado enquanto esta tela estava aberta: confira e tente de novo.';
  }
};

/** Why a cheque was not handed back. */
export const redeemRefusedText = (error: RedeemError, cheque: Cheque): string => {
  if (error.reason === 'payment') return `${paymentText(error.error)} ${SAVED}`;
  if (error.reason === 'partly-paid')
    return `Parte do valor deste cheque já foi paga, por isso ele não se cancela: receba o resto, ou devolva o cheque e deixe o resto em aberto. ${SAVED}`;
  return moveRefusedText(error, [cheque]);
};

/** Why a cheque was not exchanged. */
export const replaceRefusedText = (error: ReplaceError, cheque: Cheque): string => {
  if (error.reason === 'take') return takeRefusedText(error.error);
  if (error.reason === 'nothing-open')
    return `O que ele cobria já foi pago ou cancelado: em vez de trocar, entregue o cheque (Resgatar). ${SAVED}`;
  return moveRefusedText(error, [cheque]);
};

const UNDO: Record<UndoChequeError, string> = {
  'cheque-not-found': `Não achamos mais este cheque. ${CHANGED}`,
  'already-undone': `Isto já tinha sido desfeito. ${CHANGED}`,
  'moved-since': `Depois disso já aconteceu outra coisa com o cheque. ${CHANGED} Desfaça primeiro a última anotação.`,
  imported: `Esta anotação veio com a planilha e se desfaz com a importação. ${CHANGED}`,
  'of-sale': `Este cheque é a entrada de uma venda e se desfaz com ela. ${CHANGED}`,
  'is-replacement': `Este cheque veio na troca de outro. ${CHANGED} Desfaça a troca na ficha daquele cheque.`,
  'taken-again': `O mesmo cheque foi recebido de novo depois. ${CHANGED} Desfaça primeiro aquele recebimento.`,
  'has-payments': `Já foi recebido algo do que este cheque cobre. ${CHANGED} Desfaça primeiro esse recebimento.`,
  'payment-not-found': `Não achamos mais o recebimento deste cheque. ${CHANGED}`,
  'already-reversed': `O recebimento deste cheque já tinha sido estornado. ${CHANGED}`,
  'not-reversible': `O recebimento deste cheque se desfaz com a venda ou o acordo dele. ${CHANGED}`,
  'covered-by-agreement': `O que restava destas parcelas entrou em um acordo. ${CHANGED} Desfaça primeiro o acordo.`,
  'agreement-broken': `O acordo destas parcelas foi rompido. ${CHANGED} Desfaça primeiro o rompimento, em Acordos.`,
  'credit-used': `O saldo a favor que isto deu já foi usado. ${CHANGED} Desfaça primeiro o recebimento que o usou.`,
  'by-cheque': `Este recebimento é de outro cheque. ${CHANGED} Desfaça na ficha daquele cheque.`,
  'returned-since': `O que este cheque pagou já foi devolvido com a mercadoria. ${CHANGED} Desfaça primeiro a devolução.`,
};

/** Why something that happened to cheques was not taken back. */
export const undoRefusedText = (error: UndoChequeError): string => UNDO[error];
