import type { PaperDocument } from './paper-document';

const NAMES: Partial<Record<PaperDocument['kind'], string>> = {
  carne: 'Carnê',
  receipt: 'Recibo',
  'receipt-roll': 'Recibo',
  'give-back': 'Devolução',
  'give-back-roll': 'Devolução',
  agreement: 'Acordo',
  proposal: 'Proposta',
  settlement: 'Quitação do acordo',
  'credit-summary': 'Resumo da venda',
  'promissory-note': 'Nota promissória',
  letter: 'Carta',
  'customer-data': 'Dados do cliente',
  'cheque-receipt': 'Recibo de cheques',
  'cheque-receipt-roll': 'Recibo de cheques',
  'cheque-handover': 'Entrega de cheque',
  'cheque-handover-roll': 'Entrega de cheque',
};

/** The name of a paper's file, without its ending: `Carnê 123 – Ana Lima`; of others, their title. */
export const paperName = ({ kind, data }: PaperDocument, title: string): string => {
  const name = kind === 'carne' && data.of === 'agreement' ? 'Carnê do acordo' : NAMES[kind];
  if (name === undefined || !('customer' in data)) return title;
  const number = 'number' in data ? data.number : undefined;
  return `${number === undefined ? name : `${name} ${number}`} – ${data.customer.name}`;
};
