import { type CreditAsked, creditEntryOf, creditEntrySchema } from '@shared/domain/credit-entry';
import type { CustomerDetails } from '@shared/domain/customer';
import { moneyTextField } from '@shared/domain/entry-fields';
import { formatAmount } from '@shared/money/format';
import { z } from 'zod';

/** The limit and the short analysis as typed; read, they are what is stored, or what to correct in each field. */
export const creditFormSchema = (asked: CreditAsked) =>
  z.object({ limit: moneyTextField, credit: creditEntrySchema(asked) });
export type CreditFormEntry = z.input<ReturnType<typeof creditFormSchema>>;
export type CreditFormValues = z.output<ReturnType<typeof creditFormSchema>>;

export const creditFormOf = ({ limitCents, credit }: Pick<CustomerDetails, 'limitCents' | 'credit'>) => ({
  limit: limitCents === undefined ? '' : formatAmount(limitCents),
  credit: creditEntryOf(credit),
});

/** What can be read already of a form still being typed: an answer that is not clear yet counts as missing. */
export const readSoFar = (entry: CreditFormEntry, asked: CreditAsked): CreditFormValues => {
  const limit = moneyTextField.safeParse(entry.limit);
  const schema = creditEntrySchema(asked);
  const parsed = schema.safeParse(entry.credit);
  const unclear = new Set(parsed.error?.issues.map(({ path }) => path[0]));
  // A phone without its name is of nobody yet.
  if (unclear.has('guarantorName')) unclear.add('guarantorPhone');
  const clear = Object.entries(entry.credit).map(([name, text]) => [name, unclear.has(name) ? '' : text]);
  const credit = parsed.success ? parsed.data : schema.safeParse(Object.fromEntries(clear)).data;
  return { limit: limit.data, credit };
};
