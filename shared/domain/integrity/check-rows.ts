import { z } from 'zod';
import { agreementSchema, breakRuleSchema } from '../agreement/agreement';
import { agreementEventSchema } from '../agreement/agreement-event';
import { savedProposalSchema } from '../agreement/saved-proposal';
import { chequeSchema } from '../cheque/cheque';
import { contactSchema } from '../contact';
import { customerSchema } from '../customer';
import { installmentSchema } from '../installment';
import { legalStepSchema } from '../legal-step';
import { paymentSchema } from '../payment';
import { saleSchema } from '../sale';
import { tabClosingSchema, tabEntrySchema } from '../tab';
import type { Finding } from './finding';
import { type CustomerRecords, type OwnedTable, ownedTables } from './records';

/** What each row must be, without what is worked out anew from the rest. */
const schemas: Readonly<Record<OwnedTable | 'customers', z.ZodType>> = {
  customers: customerSchema.omit({ tokens: true }),
  sales: saleSchema,
  installments: installmentSchema.omit({
    paidCents: true,
    reducedCents: true,
    feeAssessedCents: true,
    feeSettledCents: true,
    interestSince: true,
    interestCarryCents: true,
    settledDay: true,
    punctualDay: true,
    open: true,
    coveredBy: true,
    awaiting: true,
  }),
  payments: paymentSchema,
  tabs: tabEntrySchema.omit({ openOf: true }),
  tabClosings: tabClosingSchema,
  cheques: chequeSchema.omit({ status: true, key: true }),
  contacts: contactSchema,
  legalSteps: legalStepSchema,
  // Rows of the store have what files of older versions lack.
  agreements: agreementSchema.extend({
    breakRule: breakRuleSchema,
    events: z.array(agreementEventSchema).max(1_000),
  }),
  proposals: savedProposalSchema,
};

/** Rows that are not what a row of their table is; nothing else can be said of a customer who has one. */
export const checkRows = (records: CustomerRecords): Finding[] => {
  const { customerId, customer } = records;
  const unreadable = (table: OwnedTable | 'customers', row: { readonly id: string }): Finding[] => {
    const read = schemas[table].safeParse(row);
    if (read.success) return [];
    const field = String(read.error.issues[0]?.path[0] ?? '');
    return [{ kind: 'row', customerId, table, id: String(row.id), field }];
  };
  return [
    ...(customer ? unreadable('customers', customer) : []),
    ...ownedTables.flatMap((table) =>
      (records[table] as readonly { readonly id: string }[]).flatMap((row) => unreadable(table, row)),
    ),
  ];
};
