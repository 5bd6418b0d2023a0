import { withoutPerson } from './anonymise';
import type { JournalEntry } from './journal';

/** What of a line's detail links records and says nothing of a person. */
const LINKS = ['eventId', 'move', 'chequeIds'] as const;

const linksOf = (detail: unknown): Record<string, unknown> | undefined => {
  if (typeof detail !== 'object' || detail === null) return undefined;
  const kept = LINKS.filter((key) => key in detail).map(
    (key) => [key, (detail as Record<string, unknown>)[key]] as const,
  );
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
};

/** A line of the journal about the customer: when, what and how much, without who and without words. */
export const anonymisedEntry = (entry: JournalEntry, name: string): JournalEntry => {
  const { detail, ...rest } = withoutPerson('journal', entry, name);
  const links = linksOf(detail);
  return links ? { ...rest, detail: links } : rest;
};

/** Whether the id stands anywhere in what a line keeps for its undoing. */
const mentions = (value: unknown, ids: ReadonlySet<string>): boolean => {
  if (typeof value === 'string') return ids.has(value);
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([key, each]) => ids.has(key) || mentions(each, ids));
};

/** Ana, and not the beginning of Anacleto. */
const wholeName = (name: string): RegExp => {
  const literal = name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'gu');
};

/** Lines about nobody, or about many, that may still name the customer. */
const withoutNames = (label: string | undefined, names: readonly string[], name: string) =>
  names.reduce((text, each) => text?.replace(wholeName(each), () => name), label);

interface Forgotten {
  /** The customer's id, and those of duplicates merged into it. */
  readonly ids: ReadonlySet<string>;
  /** The names these records had. */
  readonly names: readonly string[];
  /** The new name. */
  readonly name: string;
}

/**
 * A line of the journal after its customer, or one of several in it, was anonymised; null when it says nothing of them.
 * A line about many keeps what it tells, and loses what its undoing would need: that would bring the person back.
 */
export const entryAfter = (entry: JournalEntry, { ids, names, name }: Forgotten): JournalEntry | null => {
  const isAbout = [entry.customerId, entry.refId].some((id) => id !== undefined && ids.has(id));
  if (isAbout) return anonymisedEntry(entry, name);
  // Those tell of who works here, perhaps of the same name.
  if (entry.kind === 'operator') return null;
  if (entry.customerId !== undefined && !mentions(entry.detail, ids)) return null;
  const label = withoutNames(entry.label, names, name);
  const isNamed = label !== entry.label;
  if (!mentions(entry.detail, ids)) return isNamed ? { ...entry, label } : null;
  const { detail: _, ...rest } = entry;
  const links = linksOf(entry.detail);
  return { ...rest, ...(label !== undefined && { label }), ...(links && { detail: links }) };
};
