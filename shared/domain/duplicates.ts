import { listed } from '../wording/listed';
import type { CustomerDetails } from './customer';
import { searchWords } from './search-tokens';

export type DuplicateReason = 'same-document' | 'same-name' | 'similar-name' | 'same-phone' | 'same-address';

export interface DuplicateMatch {
  readonly reasons: readonly DuplicateReason[];
  /** True when it is probably the same person; a shared phone alone is often a family. */
  readonly likely: boolean;
}

export type Comparable = Pick<CustomerDetails, 'name' | 'document' | 'phones' | 'address'>;

const LINKING = new Set(['da', 'de', 'do', 'das', 'dos', 'e']);

/** The words a name is compared by: folded, without "da", "de", "dos". */
export const nameWords = (name: string): string[] => {
  const words = searchWords(name);
  return words.filter((word, index) => index === 0 || !LINKING.has(word));
};

/** True when one letter added, taken away or exchanged makes one text the other. */
export const differsByOneLetter = (a: string, b: string): boolean => {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  const rest = short.length === long.length ? short.slice(start + 1) : short.slice(start);
  return rest === long.slice(start + 1);
};

const isInitialOf = (initial: string | undefined, word: string | undefined): boolean =>
  initial?.length === 1 && word?.startsWith(initial) === true;

const isSubsequence = (short: readonly string[], long: readonly string[]): boolean => {
  let found = 0;
  for (const word of long) {
    const next = short[found];
    if (word === next || isInitialOf(next, word) || isInitialOf(word, next)) found += 1;
  }
  return found === short.length;
};

/** "Maria Souza" or "Maria L. Souza" for "Maria Lima Souza": the same first name and no word of its own. */
const isShorterForm = (a: readonly string[], b: readonly string[]): boolean => {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short[0] === long[0] && isSubsequence(short, long);
};

const nameReason = (a: string, b: string): 'same-name' | 'similar-name' | undefined => {
  const [first, second] = [nameWords(a), nameWords(b)];
  const [joinedA, joinedB] = [first.join(' '), second.join(' ')];
  if (joinedA === '' || joinedB === '') return undefined;
  if (joinedA === joinedB) return 'same-name';
  const close = differsByOneLetter(joinedA, joinedB) || isShorterForm(first, second);
  return close ? 'similar-name' : undefined;
};

const addressKey = ({ address }: Comparable): string =>
  address?.line ? searchWords(`${address.line} ${address.city ?? ''}`).join(' ') : '';

/** A workplace's number, or that of somebody who takes a message, is shared by many. */
const hasSamePhone = (a: Comparable, b: Comparable): boolean =>
  a.phones.some(
    ({ digits, kind }) =>
      kind === undefined && b.phones.some((other) => other.digits === digits && other.kind === undefined),
  );

const isFullName = (name: string): boolean => nameWords(name).length > 1;

/** What two records have in common that one person would have; null when they are two persons. */
export const compareCustomers = (a: Comparable, b: Comparable): DuplicateMatch | null => {
  if (a.document && a.document === b.document) return { reasons: ['same-document'], likely: true };
  if (a.document && b.document) return null;
  const name = nameReason(a.name, b.name);
  const phone = hasSamePhone(a, b);
  const address = addressKey(a) !== '' && addressKey(a) === addressKey(b);
  const likely = name !== undefined && (phone || address || (name === 'same-name' && isFullName(a.name)));
  if (!likely && !phone) return null;
  const reasons: DuplicateReason[] = [
    ...(name ? [name] : []),
    ...(phone ? (['same-phone'] as const) : []),
    ...(address ? (['same-address'] as const) : []),
  ];
  return { reasons, likely };
};

const REASONS: Record<DuplicateReason, string> = {
  'same-document': 'o mesmo CPF ou CNPJ',
  'same-name': 'o mesmo nome',
  'similar-name': 'um nome quase igual',
  'same-phone': 'o mesmo telefone',
  'same-address': 'o mesmo endereço',
};

/** `o mesmo nome, o mesmo telefone e o mesmo endereço` */
export const duplicateReasonsText = (reasons: readonly DuplicateReason[]): string =>
  listed(reasons.map((reason) => REASONS[reason]));
