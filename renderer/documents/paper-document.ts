import type { TDocumentDefinitions } from 'pdfmake/interfaces';
import { z } from 'zod';
import { agreementDefinition } from './definitions/agreement';
import { agreementDataSchema } from './definitions/agreement-data';
import { atRiskReportDefinition } from './definitions/at-risk-report';
import { atRiskReportDataSchema } from './definitions/at-risk-report-data';
import { carneDefinition } from './definitions/carne';
import { carneDataSchema } from './definitions/carne-data';
import { chequeHandoverDefinition } from './definitions/cheque-handover';
import { chequeHandoverDataSchema } from './definitions/cheque-handover-data';
import { thermalChequeHandoverDefinition } from './definitions/cheque-handover-thermal';
import { chequeListDefinition } from './definitions/cheque-list';
import { chequeListDataSchema } from './definitions/cheque-list-data';
import { chequeReceiptDefinition } from './definitions/cheque-receipt';
import { chequeReceiptDataSchema } from './definitions/cheque-receipt-data';
import { thermalChequeReceiptDefinition } from './definitions/cheque-receipt-thermal';
import { collectionPolicyDefinition } from './definitions/collection-policy';
import { collectionPolicyDataSchema } from './definitions/collection-policy-data';
import { creditSummaryDefinition } from './definitions/credit-summary';
import { creditSummaryDataSchema } from './definitions/credit-summary-data';
import { customerDataDefinition } from './definitions/customer-data';
import { customerDataSchema } from './definitions/customer-data-data';
import { customerStatementDefinition } from './definitions/customer-statement';
import { customerStatementDataSchema } from './definitions/customer-statement-data';
import { thermalCustomerStatementDefinition } from './definitions/customer-statement-thermal';
import { dayTapeDefinition } from './definitions/day-tape';
import { dayTapeDataSchema } from './definitions/day-tape-data';
import { thermalDayTapeDefinition } from './definitions/day-tape-thermal';
import { depositSlipDefinition } from './definitions/deposit-slip';
import { depositSlipDataSchema } from './definitions/deposit-slip-data';
import { giveBackDefinition } from './definitions/give-back';
import { giveBackDataSchema } from './definitions/give-back-data';
import { thermalGiveBackDefinition } from './definitions/give-back-thermal';
import { letterDefinition, lettersDefinition } from './definitions/letter';
import { letterDataSchema, lettersDataSchema } from './definitions/letter-data';
import { promissoryNoteDefinition } from './definitions/promissory-note';
import { promissoryNoteDataSchema } from './definitions/promissory-note-data';
import { proposalDefinition } from './definitions/proposal';
import { proposalDataSchema } from './definitions/proposal-data';
import { receiptDefinition } from './definitions/receipt';
import { receiptDataSchema } from './definitions/receipt-data';
import { thermalReceiptDefinition } from './definitions/receipt-thermal';
import { recoveryCodeDefinition } from './definitions/recovery-code';
import { recoveryCodeDataSchema } from './definitions/recovery-code-data';
import { thermalRecoveryCodeDefinition } from './definitions/recovery-code-thermal';
import { settlementDefinition } from './definitions/settlement';
import { settlementDataSchema } from './definitions/settlement-data';
import { storedDataDefinition } from './definitions/stored-data';
import { storedDataSchema } from './definitions/stored-data-data';
import { tabStatementDefinition } from './definitions/tab-statement';
import { tabStatementDataSchema } from './definitions/tab-statement-data';
import { thermalTabStatementDefinition } from './definitions/tab-statement-thermal';

/** Width of the roll in millimetres. */
const rollField = z.union([z.literal(80), z.literal(58)]);

export const paperDocumentSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('carne'), data: carneDataSchema }),
  z.object({ kind: z.literal('receipt'), data: receiptDataSchema }),
  z.object({ kind: z.literal('receipt-roll'), roll: rollField, data: receiptDataSchema }),
  z.object({ kind: z.literal('give-back'), data: giveBackDataSchema }),
  z.object({ kind: z.literal('give-back-roll'), roll: rollField, data: giveBackDataSchema }),
  z.object({ kind: z.literal('agreement'), data: agreementDataSchema }),
  z.object({ kind: z.literal('proposal'), data: proposalDataSchema }),
  z.object({ kind: z.literal('settlement'), data: settlementDataSchema }),
  z.object({ kind: z.literal('credit-summary'), data: creditSummaryDataSchema }),
  z.object({ kind: z.literal('promissory-note'), data: promissoryNoteDataSchema }),
  z.object({ kind: z.literal('letter'), data: letterDataSchema }),
  z.object({ kind: z.literal('letters'), data: lettersDataSchema }),
  z.object({ kind: z.literal('collection-policy'), data: collectionPolicyDataSchema }),
  z.object({ kind: z.literal('at-risk-report'), data: atRiskReportDataSchema }),
  z.object({ kind: z.literal('customer-data'), data: customerDataSchema }),
  z.object({ kind: z.literal('stored-data'), data: storedDataSchema }),
  z.object({ kind: z.literal('customer-statement'), data: customerStatementDataSchema }),
  z.object({
    kind: z.literal('customer-statement-roll'),
    roll: rollField,
    data: customerStatementDataSchema,
  }),
  z.object({ kind: z.literal('tab-statement'), data: tabStatementDataSchema }),
  z.object({ kind: z.literal('tab-statement-roll'), roll: rollField, data: tabStatementDataSchema }),
  z.object({ kind: z.literal('day-tape'), data: dayTapeDataSchema }),
  z.object({ kind: z.literal('day-tape-roll'), roll: rollField, data: dayTapeDataSchema }),
  z.object({ kind: z.literal('deposit-slip'), data: depositSlipDataSchema }),
  z.object({ kind: z.literal('cheque-list'), data: chequeListDataSchema }),
  z.object({ kind: z.literal('cheque-receipt'), data: chequeReceiptDataSchema }),
  z.object({ kind: z.literal('cheque-receipt-roll'), roll: rollField, data: chequeReceiptDataSchema }),
  z.object({ kind: z.literal('cheque-handover'), data: chequeHandoverDataSchema }),
  z.object({ kind: z.literal('cheque-handover-roll'), roll: rollField, data: chequeHandoverDataSchema }),
  z.object({ kind: z.literal('recovery-code'), data: recoveryCodeDataSchema }),
  z.object({ kind: z.literal('recovery-code-roll'), roll: rollField, data: recoveryCodeDataSchema }),
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
    case 'give-back':
      return giveBackDefinition(document.data);
    case 'give-back-roll':
      return thermalGiveBackDefinition(document.data, document.roll);
    case 'agreement':
      return agreementDefinition(document.data);
    case 'proposal':
      return proposalDefinition(document.data);
    case 'settlement':
      return settlementDefinition(document.data);
    case 'credit-summary':
      return creditSummaryDefinition(document.data);
    case 'promissory-note':
      return promissoryNoteDefinition(document.data);
    case 'letter':
      return letterDefinition(document.data);
    case 'letters':
      return lettersDefinition(document.data);
    case 'collection-policy':
      return collectionPolicyDefinition(document.data);
    case 'at-risk-report':
      return atRiskReportDefinition(document.data);
    case 'customer-data':
      return customerDataDefinition(document.data);
    case 'stored-data':
      return storedDataDefinition(document.data);
    case 'customer-statement':
      return customerStatementDefinition(document.data);
    case 'customer-statement-roll':
      return thermalCustomerStatementDefinition(document.data, document.roll);
    case 'tab-statement':
      return tabStatementDefinition(document.data);
    case 'tab-statement-roll':
      return thermalTabStatementDefinition(document.data, document.roll);
    case 'day-tape':
      return dayTapeDefinition(document.data);
    case 'day-tape-roll':
      return thermalDayTapeDefinition(document.data, document.roll);
    case 'deposit-slip':
      return depositSlipDefinition(document.data);
    case 'cheque-list':
      return chequeListDefinition(document.data);
    case 'cheque-receipt':
      return chequeReceiptDefinition(document.data);
    case 'cheque-receipt-roll':
      return thermalChequeReceiptDefinition(document.data, document.roll);
    case 'cheque-handover':
      return chequeHandoverDefinition(document.data);
    case 'cheque-handover-roll':
      return thermalChequeHandoverDefinition(document.data, document.roll);
    case 'recovery-code':
      return recoveryCodeDefinition(document.data);
    case 'recovery-code-roll':
      return thermalRecoveryCodeDefinition(document.data, document.roll);
  }
};
