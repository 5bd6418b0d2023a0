import type { NonPaymentReason } from './non-payment-reason';

const LABELS: Record<NonPaymentReason, string> = {
  forgot: 'Esqueceu',
  travelled: 'Viajou',
  'job-lost': 'Perdeu o emprego',
  'income-fell': 'A renda caiu',
  'salary-late': 'O salário atrasou',
  illness: 'Doença na família',
  bereavement: 'Luto na família',
  unforeseen: 'Imprevisto',
  'lent-name': 'Emprestou o nome',
  disorganised: 'Contas desorganizadas',
  'product-problem': 'Problema com o produto',
  'disputes-amount': 'Não concorda com o valor',
  'already-paid': 'Diz que já pagou',
  'no-booklet': 'Não recebeu o carnê',
  separation: 'Separação',
  moved: 'Mudou-se',
  'no-contact': 'Sem contato',
  refuses: 'Não quer pagar',
};

/** How the shop reads a reason: `Perdeu o emprego`. */
export const nonPaymentReasonLabel = (reason: NonPaymentReason): string => LABELS[reason];
