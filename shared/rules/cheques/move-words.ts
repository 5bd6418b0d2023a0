import type { ChequeStep } from '../../domain/cheque/cheque-life';
import type { ChequeMove, ChequeStatus } from '../../domain/cheque/cheque-moves';
import { returnReason } from '../../domain/cheque/return-reasons';

interface StatusWords {
  readonly label: string;
  /** For a narrow column. */
  readonly short: string;
}

export const chequeStatusWords: Readonly<Record<ChequeStatus, StatusWords>> = {
  held: { label: 'Em carteira', short: 'Em carteira' },
  'in-custody': { label: 'Em custódia no banco', short: 'Em custódia' },
  deposited: { label: 'Depositado', short: 'Depositado' },
  redeposited: { label: 'Apresentado de novo', short: 'De novo no banco' },
  cleared: { label: 'Compensado', short: 'Compensou' },
  returned: { label: 'Devolvido pelo banco', short: 'Voltou' },
  stopped: { label: 'Sustado por quem assinou', short: 'Sustado' },
  'passed-on': { label: 'Repassado a terceiro', short: 'Repassado' },
  protested: { label: 'Protestado em cartório', short: 'Protestado' },
  redeemed: { label: 'Resgatado pelo cliente', short: 'Resgatado' },
  replaced: { label: 'Trocado por outro cheque', short: 'Trocado' },
  void: { label: 'Recebimento desfeito', short: 'Desfeito' },
};

interface MoveWords {
  /** On a button. */
  readonly verb: string;
  /** In a timeline. */
  readonly done: string;
}

export const chequeMoveWords: Readonly<Record<ChequeMove, MoveWords>> = {
  take: { verb: 'Receber cheque', done: 'Recebido' },
  deposit: { verb: 'Depositar', done: 'Depositado' },
  redeposit: { verb: 'Apresentar de novo', done: 'Apresentado de novo' },
  clear: { verb: 'Compensou', done: 'Compensou' },
  return: { verb: 'Voltou', done: 'Voltou do banco' },
  'put-in-custody': { verb: 'Pôr em custódia', done: 'Posto em custódia no banco' },
  'take-from-custody': { verb: 'Tirar da custódia', done: 'Tirado da custódia' },
  'pass-on': { verb: 'Repassar', done: 'Repassado' },
  'come-back': { verb: 'Receber de volta', done: 'Recebido de volta, sem ir ao banco' },
  stop: { verb: 'Foi sustado', done: 'Sustado por quem assinou' },
  release: { verb: 'Sustação retirada', done: 'Sustação retirada por quem assinou' },
  protest: { verb: 'Anotar protesto', done: 'Levado a protesto' },
  redeem: { verb: 'Resgatar', done: 'Resgatado pelo cliente' },
  replace: { verb: 'Trocar', done: 'Trocado por outro cheque' },
};

/** `motivo 22 (assinatura não confere)` */
export const reasonName = (code: number): string => {
  const reason = returnReason(code);
  return reason ? `motivo ${code} (${reason.plain})` : `motivo ${code}`;
};

/** `Voltou pelo motivo 22 (assinatura não confere)`, `Repassado a Atacado Sul` */
export const stepText = ({
  move,
  reason,
  to,
  replacedBy,
}: Omit<ChequeStep, 'id' | 'day' | 'at' | 'batchId'>): string => {
  const { done } = chequeMoveWords[move];
  if (move === 'return' && reason !== undefined) return `Voltou pelo ${reasonName(reason)}`;
  if (move === 'pass-on' && to) return `${done} a ${to}`;
  if ((move === 'deposit' || move === 'redeposit') && to) return `${done}: ${to}`;
  if (move === 'replace' && replacedBy && replacedBy.length > 1)
    return `Trocado por ${replacedBy.length} cheques`;
  return done;
};
