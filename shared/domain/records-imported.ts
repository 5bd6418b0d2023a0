import { z } from 'zod';
import { idSchema, instantSchema } from './primitives';

/** What the journal keeps of records that came back from spreadsheets: enough to take all of them out again. */
export const recordsImportedSchema = z.object({
  /** Customers that were not there before: everything of theirs came with them. */
  customers: z.array(idSchema),
  /** Customers that were there, and got more. */
  touched: z.array(idSchema),
  /** What those got, by table, and the closings of the drawer. */
  added: z.record(z.string().max(40), z.array(idSchema)),
  /** When the newest of them was written down, by the clock of where they come from. */
  writtenUntil: instantSchema,
});
export type RecordsImported = z.infer<typeof recordsImportedSchema>;

/** What a line tells it brought; null where it is another line. */
export const recordsImported = ({
  kind,
  detail,
}: {
  readonly kind: string;
  readonly detail?: unknown;
}): RecordsImported | null => {
  if (kind !== 'records-imported') return null;
  const parsed = recordsImportedSchema.safeParse(detail);
  return parsed.success ? parsed.data : null;
};
