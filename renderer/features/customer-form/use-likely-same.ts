import { useDebouncedValue } from '@mantine/hooks';
import { type FoundDuplicate, findDuplicates } from '@renderer/data/queries/find-duplicates';
import { useLive } from '@renderer/data/shop-context';
import type { CustomerDetails } from '@shared/domain/customer';
import type { CustomerEntry } from '@shared/domain/customer-entry';
import type { Comparable } from '@shared/domain/duplicates';
import { parseDocument } from '@shared/identity/document';
import { type Control, useWatch } from 'react-hook-form';
import { ownNumbers } from './own-numbers';

/** What is already readable of a form that is still being typed. */
const comparableEntry = (
  entry: Pick<CustomerEntry, 'name' | 'document' | 'phones' | 'address'>,
): Comparable => {
  const document = parseDocument(entry.document);
  return {
    name: entry.name,
    document: document.ok ? document.value.value : undefined,
    phones: ownNumbers(entry.phones).map((digits) => ({ digits, whatsapp: true })),
    address: entry.address.line.trim() === '' ? undefined : { line: entry.address.line },
  };
};

const TYPING_PAUSE_MS = 200;

/** Customers that may be the one being typed, looked up in the pauses of the typing. */
export const useLikelySame = (
  control: Control<CustomerEntry, unknown, CustomerDetails>,
  id: string | undefined,
): readonly FoundDuplicate[] => {
  const [name, document, phones, address] = useWatch({
    control,
    name: ['name', 'document', 'phones', 'address'],
  });
  const key = JSON.stringify(comparableEntry({ name, document, phones, address }));
  const [settled] = useDebouncedValue(key, TYPING_PAUSE_MS);
  const found = useLive(
    (db) => findDuplicates(db, { ...(JSON.parse(settled) as Comparable), id }),
    [settled, id],
  );
  return found ?? [];
};
