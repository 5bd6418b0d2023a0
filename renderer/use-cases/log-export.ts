import { ok, type Result } from '@shared/result';
import { needsOwner, transact, type UseCaseContext, writeJournal } from './use-case';

interface Exported {
  /** What left the shop: `Dados de Ana Lima · papel`. */
  readonly label: string;
  /** Whose data it is, where it is one customer's. */
  readonly customerId?: string;
}

/** What the log calls a file of the whole shop. */
export const wholeShop = (fileName: string): string => `a loja inteira · cópia de segurança ${fileName}`;

/** Writes down that records left the shop, on paper or as a file: when, what, and by whom (LGPD art. 37). */
export const logExport = (
  context: UseCaseContext,
  { label, customerId }: Exported,
): Promise<Result<number, never>> => {
  needsOwner(context, 'export');
  return transact(context, ['journal'], async (context) =>
    ok(
      await writeJournal(context, {
        kind: 'data-exported',
        ...(customerId !== undefined && { customerId, refId: customerId }),
        label: label.slice(0, 400),
      }),
    ),
  );
};
