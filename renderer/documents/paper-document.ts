import type { TDocumentDefinitions } from 'pdfmake/interfaces';
import { z } from 'zod';
import { agreementDefinition } from './definitions/agreement';
import { agreementDataSchema } from './definitions/agreement-data';
import { carneDefinition } from './definitions/carne';
import { carneDataSchema } from './definitions/carne-data';
import { creditSummaryDefinition } from './definitions/credit-summary';
import { creditSummaryDataSchema } from './definitions/credit-summary-data';
import { promissoryNoteDefinition } from './definitions/promissory-note';
import { promissoryNoteDataSchema } from './definitions/promissory-note-data';
import { receiptDefinition } from './definitions/receipt';
import { receiptDataSchema } from './definitions/receipt-data';
import { thermalReceiptDefinition } from './definitions/receipt-thermal';

export const paperDocumentSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('carne'), data: carneDataSchema }),
  z.object({ kind: z.literal('receipt'), data: receiptDataSchema }),
  z.object({
    kind: z.literal('receipt-roll'),
    /** Width of the roll in millimetres. */
    roll: z.union([z.literal(80), z.literal(58)]),
    data: receiptDataSchema,
  }),
  z.object({ kind: z.literal('agreement'), data: agreementDataSchema }),
  z.object({ kind: z.literal('credit-summary'), data: creditSummaryDataSchema }),
  z.object({ kind: z.literal('promissory-note'), data: promissoryNoteDataSchema }),
]);
/** Any paper the app can print, with the data it is made from. */
export type PaperDocument = z.input<typeof paperDocumentSchema>;

/** How a checked document is laid out. */
export const defineDocument = (document: z.output<typeof paperDocumentSchema>): TDocumentDefinitions => {
  switch (document.kind) {
    case 'carne':
      return carneDefinition(document.data);
    case 'receipt':
      return receiptDefinition(document.data);
    case 'receipt-roll':
      return thermalReceiptDefinition(document.data, document.roll);
    case 'agreement':
      return agreementDefinition(document.data);
    case 'credit-summary':
      return creditSummaryDefinition(document.data);
    case 'promissory-note':
      return promissoryNoteDefinition(document.data);
  }
};
