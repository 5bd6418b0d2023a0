import type { Meaning } from './meanings';

/**
 * Headers by what they mean, as `normaliseHeader` leaves them (lower case, no accents, no "de/da/em"). A phrase
 * also counts inside a longer header; one that starts with `=` only counts when it is the whole header, and one
 * with `~` counts so but less, for words that rather mean something else.
 */
export type Synonyms = Readonly<Partial<Record<Meaning, readonly string[]>>>;
