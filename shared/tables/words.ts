import { channelLabel } from '../domain/channel-label';
import { chequeStatuses } from '../domain/cheque/cheque-moves';
import type { Answer } from '../domain/contact';
import { type Channel, channelSchema } from '../domain/customer';
import type { OriginKind } from '../domain/installment';
import { type LegalStepKind, legalStepKindSchema } from '../domain/legal-step';
import { legalStepLabel } from '../domain/legal-step-label';
import { type NonPaymentReason, nonPaymentReasonSchema } from '../domain/non-payment-reason';
import { nonPaymentReasonLabel } from '../domain/non-payment-reason-label';
import type { Payment } from '../domain/payment';
import type { Interval, Pricing } from '../domain/sale';
import { chequeStatusWords } from '../rules/cheques/move-words';
import { choice } from './codec';

/** Choices of the records as a spreadsheet says them. Once written, a word stays: older files are read by it. */
const worded = <T extends string>(values: readonly T[], word: (value: T) => string) =>
  choice(Object.fromEntries(values.map((value) => [value, word(value)])) as Record<T, string>);

export const channel = worded<Channel>(channelSchema.options, channelLabel);
export const legalStepKind = worded<LegalStepKind>(legalStepKindSchema.options, legalStepLabel);
export const nonPaymentReason = worded<NonPaymentReason>(
  nonPaymentReasonSchema.options,
  nonPaymentReasonLabel,
);
export const chequeStatus = worded(chequeStatuses, (status) => chequeStatusWords[status].label);

export const answer = choice<Answer>({
  'no-answer': 'Sem resposta',
  promise: 'Prometeu pagar',
  'already-paid': 'Disse que já pagou',
  'asks-time': 'Pediu mais prazo',
  'asks-agreement': 'Pediu acordo',
  'asks-pix': 'Pediu o Pix',
  'asks-discount': 'Pediu desconto',
  hardship: 'Está com dificuldade',
  acknowledges: 'Agradeceu',
  contests: 'Não concorda',
  'contest-resolved': 'Ficou resolvido',
  'wrong-number': 'Número de outra pessoa',
  stop: 'Pediu para não receber mensagens',
  resume: 'Voltou a aceitar mensagens',
  deceased: 'Faleceu',
  postponed: 'Conversa adiada',
  other: 'Outra resposta',
});

export const paymentKind = choice<Payment['kind']>({
  installments: 'Recebimento',
  'down-payment': 'Entrada',
  return: 'Devolução de mercadoria',
  refund: 'Saldo devolvido em dinheiro',
  transfer: 'Passado do acordo rompido',
  reversal: 'Estorno',
});

export const originKind = choice<OriginKind>({
  sale: 'Venda',
  tab: 'Caderneta',
  agreement: 'Acordo',
  cheque: 'Cheque',
});

export const intervalKind = choice<Interval['kind']>({
  monthly: 'Todo mês',
  days: 'De tantos em tantos dias',
  typed: 'Datas escolhidas',
});

export const pricingKind = choice<Pricing['kind']>({
  none: 'Sem juros',
  price: 'Tabela Price',
  flat: 'Taxa sobre o financiado',
  fixed: 'Valor da parcela escolhido',
});

export const addressAs = choice({ sr: 'Sr.', sra: 'Sra.' });
export const place = choice({ same: 'Mesma praça', other: 'Outra praça' });
export const closedHow = choice({ declined: 'Recusada', withdrawn: 'Retirada' });
export const monthBasis = choice({ commercial: 'Mês de 30 dias', civil: 'Ano de 365 dias' });
