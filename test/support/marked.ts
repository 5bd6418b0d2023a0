import type { z } from 'zod';
import { textPlaces } from './schema-texts';

/** What every text about the customer holds in these tests: none may be found afterwards. */
export const MARK = 'Zuleica';
const DIGITS = '98765432109876543210987654321098';
/** Enough of the digits to be told from any day, amount or id. */
export const MARKED_DIGITS = '98765';

/** A text with the mark that the schema takes, or undefined where only a choice of letters is. */
const markFor = (schema: z.ZodType): unknown =>
  [
    `${MARK} das Dores`,
    ...[11, 30, 10, 8, 5].map((length) => DIGITS.slice(0, length)),
    // Where only a code fits: a state, a bank.
    'ZZ',
    '987',
  ].find((text) => schema.safeParse(text).success);

const setAt = (value: unknown, [step, ...rest]: readonly string[], mark: unknown): void => {
  if (typeof value !== 'object' || value === null || step === undefined) return;
  const isList = step.endsWith('[]');
  const key = isList ? step.slice(0, -2) : step;
  const holder = value as Record<string, unknown>;
  const child = holder[key];
  if (isList) {
    if (!Array.isArray(child)) return;
    if (rest.length > 0) for (const each of child) setAt(each, rest, mark);
    else holder[key] = child.map(() => mark);
    return;
  }
  if (rest.length > 0) setAt(child, rest, mark);
  else holder[key] = mark;
};

/** The row with the mark in every text its schema has, also in those it had not; objects that are not there stay so. */
export const marked = <Row>(schema: z.ZodType, row: Row, except: readonly string[] = []): Row => {
  const copy = structuredClone(row);
  for (const { path, schema: place } of textPlaces(schema)) {
    if (except.includes(path)) continue;
    const before = structuredClone(copy);
    const mark = markFor(place);
    if (mark === undefined) continue;
    setAt(copy, path.split('.'), mark);
    // A text of another choice (another kind of event) is not put where it does not belong.
    if (!schema.safeParse(copy).success) Object.assign(copy as object, before);
  }
  return copy;
};

/** Every text in a value, of whatever depth, with the names of its fields. */
export const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => [key, ...textsIn(each)]);
};

/** What of a value is no text, in the order of its fields' names: amounts, numbers, yes and no. */
export const numbersIn = (value: unknown): unknown[] => {
  if (typeof value === 'number' || typeof value === 'boolean') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, each]) => numbersIn(each));
};
