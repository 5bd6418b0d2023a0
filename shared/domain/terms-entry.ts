import { z } from 'zod';
import { percentField, percentText } from './percent-entry';
import { MAX_LATE_FEE_BP, MAX_LATE_INTEREST_BP, type Terms } from './terms';

/** Said where a late fee over the limit is typed. */
export const LATE_FEE_LIMIT_TEXT =
  'A multa por atraso vai até 2% da parcela. É o que permite o Código de Defesa do Consumidor, art. 52, § 1º.';
/** Said where a late interest over the limit is typed. */
export const LATE_INTEREST_LIMIT_TEXT =
  'Os juros de atraso vão até 1% ao mês. É o limite seguro do Código Civil, art. 406, e da Lei da Usura, art. 5º.';

const graceField = z.string().transform((text, context): number => {
  const typed = text.trim() === '' ? '0' : text.trim();
  if (/^\d{1,2}$/.test(typed) && Number(typed) <= 60) return Number(typed);
  context.issues.push({ code: 'custom', message: 'A carência vai de 0 a 60 dias.', input: text });
  return z.NEVER;
});

/** What is chosen in one form; the shop's holidays are kept beside it. */
export type ChosenTerms = Omit<Terms, 'holidays'>;

/** The terms as typed. Reading them gives `ChosenTerms`, or for each field what to correct. */
export const termsEntrySchema = z
  .object({
    lateFee: percentField(LATE_FEE_LIMIT_TEXT, MAX_LATE_FEE_BP),
    lateInterest: percentField(LATE_INTEREST_LIMIT_TEXT, MAX_LATE_INTEREST_BP),
    graceDays: graceField,
    leftover: z.enum(['last', 'first']),
    monthBasis: z.enum(['commercial', 'civil']),
  })
  .transform(
    ({ lateFee, lateInterest, ...chosen }): ChosenTerms => ({
      lateFeeBp: lateFee,
      lateInterestBp: lateInterest,
      ...chosen,
    }),
  );
/** What the fields of the form hold. */
export type TermsEntry = z.input<typeof termsEntrySchema>;

export const termsEntryOf = (terms: ChosenTerms): TermsEntry => ({
  lateFee: percentText(terms.lateFeeBp),
  lateInterest: percentText(terms.lateInterestBp),
  graceDays: String(terms.graceDays),
  leftover: terms.leftover,
  monthBasis: terms.monthBasis,
});
