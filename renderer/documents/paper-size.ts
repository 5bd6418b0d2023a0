import type { PaperDocument } from './paper-document';

/** The paper it is printed on: a sheet, or the width of a roll in millimetres. */
export type PaperSize = 'a4' | 80 | 58;

const EVERY_SIZE = ['a4', 80, 58] as const;
const ONLY_SHEETS = ['a4'] as const;

/** The sizes a paper is made in. */
export const sizesOf = ({ kind }: PaperDocument): readonly PaperSize[] => {
  switch (kind) {
    case 'carne':
    case 'agreement':
    case 'proposal':
    case 'settlement':
    case 'credit-summary':
    case 'promissory-note':
    case 'letter':
    case 'letters':
    case 'collection-policy':
    case 'at-risk-report':
    case 'customer-data':
    case 'stored-data':
    case 'deposit-slip':
    case 'cheque-list':
      return ONLY_SHEETS;
    case 'customer-statement':
    case 'customer-statement-roll':
      // Its columns have no room on 58 mm.
      return ['a4', 80];
    default:
      return EVERY_SIZE;
  }
};

/** The same paper in another size; one that is only made on sheets stays as it is. */
export const inSize = (document: PaperDocument, size: PaperSize): PaperDocument => {
  switch (document.kind) {
    case 'receipt':
    case 'receipt-roll':
      return size === 'a4'
        ? { kind: 'receipt', data: document.data }
        : { kind: 'receipt-roll', roll: size, data: document.data };
    case 'give-back':
    case 'give-back-roll':
      return size === 'a4'
        ? { kind: 'give-back', data: document.data }
        : { kind: 'give-back-roll', roll: size, data: document.data };
    case 'customer-statement':
    case 'customer-statement-roll':
      return size === 'a4'
        ? { kind: 'customer-statement', data: document.data }
        : { kind: 'customer-statement-roll', roll: size, data: document.data };
    case 'tab-statement':
    case 'tab-statement-roll':
      return size === 'a4'
        ? { kind: 'tab-statement', data: document.data }
        : { kind: 'tab-statement-roll', roll: size, data: document.data };
    case 'day-tape':
    case 'day-tape-roll':
      return size === 'a4'
        ? { kind: 'day-tape', data: document.data }
        : { kind: 'day-tape-roll', roll: size, data: document.data };
    case 'cheque-receipt':
    case 'cheque-receipt-roll':
      return size === 'a4'
        ? { kind: 'cheque-receipt', data: document.data }
        : { kind: 'cheque-receipt-roll', roll: size, data: document.data };
    case 'cheque-handover':
    case 'cheque-handover-roll':
      return size === 'a4'
        ? { kind: 'cheque-handover', data: document.data }
        : { kind: 'cheque-handover-roll', roll: size, data: document.data };
    case 'recovery-code':
    case 'recovery-code-roll':
      return size === 'a4'
        ? { kind: 'recovery-code', data: document.data }
        : { kind: 'recovery-code-roll', roll: size, data: document.data };
    default:
      return document;
  }
};
