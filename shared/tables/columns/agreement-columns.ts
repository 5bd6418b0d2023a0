import type { Agreement } from '../../domain/agreement/agreement';
import { lastVersion, type SavedProposal } from '../../domain/agreement/saved-proposal';
import { day, integer, money, optionalText, percent, text } from '../codec';
import { field, kept, shown } from '../column';
import { instant } from '../instant-codec';
import { data } from '../list-codecs';
import { closedHow } from '../words';
import { intervalColumns } from './sale-columns';

export const agreementColumns = [
  field('Acordo nº', 'number', integer),
  shown<Agreement>('Cliente', 'text', ({ customerId }, names) => names.customer(customerId)),
  field('Data', 'day', day),
  field('Devido na data (R$)', 'updatedCents', money),
  field('Desconto (R$)', 'discountCents', money),
  field('Total (R$)', 'totalCents', money),
  field('Entrada (R$)', 'downPaymentCents', money),
  field('Taxa ao mês', 'monthlyBp', percent),
  field('Juros do plano (R$)', 'interestCents', money),
  field('Parcelas', 'installmentCount', integer),
  field('Primeiro vencimento', 'firstDueDay', day),
  ...intervalColumns,
  field('Rompe com tantas em atraso', 'breakRule.unpaid', integer),
  field('Rompe com tantos dias', 'breakRule.daysLate', integer),
  field('Dias de aviso', 'breakRule.noticeDays', integer),
  field('Motivo da exceção', 'authorisation.reason', optionalText),
  field('Desfeito em', 'cancelledOn', day),
  field('Observações', 'notes', optionalText),
  kept('Além da política', 'authorisation.beyond', data()),
  kept('Parcelas negociadas', 'covered', data()),
  kept('O que aconteceu', 'events', data<Agreement['events']>([])),
  kept('Registrado em', 'createdAt', instant),
  kept('Código do acordo', 'id', text),
  kept('Código do cliente', 'customerId', text),
  kept('Código da proposta', 'proposal.id', optionalText),
  kept('Versão da proposta', 'proposal.version', integer),
  kept('Código do fechamento', 'tabClosingId', optionalText),
];

export const proposalColumns = [
  field('Proposta nº', 'number', integer),
  shown<SavedProposal>('Cliente', 'text', ({ customerId }, names) => names.customer(customerId)),
  shown<SavedProposal>('Última versão de', 'day', (proposal) => day.write(lastVersion(proposal).day)),
  shown<SavedProposal>('Total (R$)', 'money', (proposal) => money.write(lastVersion(proposal).totalCents)),
  shown<SavedProposal>('Vale até', 'day', (proposal) => day.write(lastVersion(proposal).validUntil)),
  field('Encerrada em', 'closed.day', day),
  field('Como', 'closed.how', closedHow),
  field('Motivo', 'closed.reason', optionalText),
  kept('Versões', 'versions', data()),
  kept('Registrada em', 'createdAt', instant),
  kept('Código da proposta', 'id', text),
  kept('Código do cliente', 'customerId', text),
];
