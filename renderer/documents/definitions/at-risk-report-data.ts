import { z } from 'zod';
import { centsField, dayField, partyField, textField } from '../parts/fields';

const riskLineField = z.object({
  name: textField,
  /** `em dificuldade` */
  segment: textField,
  /** The chance in 100 that the next installment is late. */
  score: z.number().int().min(0).max(100),
  /** The most telling reason. */
  reason: textField,
  openCents: centsField,
  overdueCents: centsField,
  /** Days since the oldest overdue due day; 0 is nothing overdue. */
  daysLate: z.number().int().min(0),
  /** How the talk stands: `conversa há 8 dias · prometeu para 25/11`. */
  talk: textField,
});
export type RiskLine = z.output<typeof riskLineField>;

/** More would be a book nobody reads. */
export const MOST_RISK_LINES = 500;

export const atRiskReportDataSchema = z.object({
  shop: partyField,
  day: dayField,
  /** What of the list it shows: `em dificuldade, acima do limite`; absent is all of it. */
  filter: textField.optional(),
  /** Expected to come late, in cents, and customers: of the whole choice, also those that are not listed. */
  atRiskCents: centsField,
  count: z.number().int().min(0),
  bySegment: z
    .array(z.object({ label: textField, count: z.number().int().min(0), cents: centsField }))
    .max(20),
  lines: z.array(riskLineField).max(MOST_RISK_LINES),
});
/** What a screen gives to print the customers at risk. */
export type AtRiskReportData = z.input<typeof atRiskReportDataSchema>;
export type ParsedAtRiskReport = z.output<typeof atRiskReportDataSchema>;
