import { addDays } from '@shared/calendar/civil-day';
import { localHolidaySchema } from '@shared/calendar/holidays';
import { daySchema, instantSchema } from '@shared/domain/primitives';
import fc from 'fast-check';
import type { z } from 'zod';

/** Parts of zod's own description of a schema in use here. */
interface Described {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly innerType?: z.ZodType;
  readonly element?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly values?: readonly (string | number | boolean)[];
  readonly entries?: Readonly<Record<string, string>>;
  readonly checks?: readonly { readonly _zod: { readonly def: Check } }[];
}
interface Check {
  readonly check: string;
  readonly format?: string;
  readonly pattern?: RegExp;
  readonly value?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}
const described = (schema: z.ZodType) => schema.def as unknown as Described;

const limitsOf = (schema: z.ZodType) => {
  const checks = (described(schema).checks ?? []).map(({ _zod }) => _zod.def);
  const of = (name: string) => checks.find(({ check }) => check === name);
  return {
    minimum: of('greater_than')?.value ?? of('min_length')?.minimum,
    maximum: of('less_than')?.value ?? of('max_length')?.maximum,
    pattern: of('string_format')?.pattern,
    isWhole: of('number_format')?.format === 'safeint',
  };
};

const anyDay = fc.integer({ min: -25_567, max: 83_000 }).map((number) => addDays('1970-01-01', number));
const anyInstant = fc.oneof(fc.integer({ min: 0, max: 4_102_444_800_000 }), fc.maxSafeNat());

/** Texts that spreadsheets trip over, beside everything else. */
const awkward = fc.constantFrom(
  '=1+1',
  '+55 11',
  '-12',
  '@soma',
  "'aspas",
  '"; "',
  '001',
  '1/2',
  '1E5',
  '12345678901234',
  'linha um\nlinha dois',
  'a\r\nb\rc',
  '\ttab',
  ' espaços ',
  '_x000D_',
  '(vazio)',
  'ação 😀',
  '\u0000\u0001',
  '\ud800',
  '\ufeffmarca',
  ';',
  '',
);

const anyText = (schema: z.ZodType): fc.Arbitrary<string> => {
  const { pattern, minimum = 0, maximum = 60 } = limitsOf(schema);
  if (pattern) return fc.stringMatching(pattern);
  const text = fc.string({ unit: 'binary', minLength: minimum, maxLength: Math.min(maximum, 30) });
  return fc.oneof(awkward, text).filter(({ length }) => length >= minimum && length <= maximum);
};

const anyNumber = (schema: z.ZodType): fc.Arbitrary<number> => {
  const { minimum, maximum, isWhole } = limitsOf(schema);
  // Without -0, which JSON does not know either.
  if (!isWhole) return fc.double({ min: minimum, max: maximum, noNaN: true }).map((value) => value + 0);
  const min = minimum ?? 0;
  return fc.integer({ min, max: maximum ?? min + 1_000_000 });
};

/** Any value that a schema of the records takes. */
const anyOf = (schema: z.ZodType): fc.Arbitrary<unknown> => {
  if (schema === daySchema || schema === localHolidaySchema.shape.day) return anyDay;
  if (schema === instantSchema) return anyInstant;
  const def = described(schema);
  switch (def.type) {
    case 'object': {
      const shape = Object.entries(def.shape ?? {});
      const always = shape.filter(([, field]) => described(field).type !== 'optional').map(([key]) => key);
      return fc.record(Object.fromEntries(shape.map(([key, field]) => [key, anyOf(field)])), {
        requiredKeys: always,
        noNullPrototype: true,
      });
    }
    case 'optional':
    case 'default':
      return anyOf(def.innerType as z.ZodType);
    case 'array': {
      const { minimum = 0, maximum = 4 } = limitsOf(schema);
      return fc.array(anyOf(def.element as z.ZodType), {
        minLength: minimum,
        maxLength: Math.min(maximum, minimum + 3),
      });
    }
    case 'union':
      return fc.oneof(...(def.options ?? []).map(anyOf));
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries ?? {}));
    case 'literal':
      return fc.constantFrom(...(def.values ?? []));
    case 'boolean':
      return fc.boolean();
    case 'number':
      return anyNumber(schema);
    case 'string':
      return anyText(schema);
    default:
      throw new Error(`no values for a schema of the type ${def.type}`);
  }
};

/** Any record of a schema, as reading it gives it. */
export const anyRecord = (schema: z.ZodType): fc.Arbitrary<unknown> =>
  anyOf(schema)
    .map((value) => schema.safeParse(value))
    .filter(({ success }) => success)
    .map(({ data }) => data);

/** The paths of all that a schema holds: `address.city`. Lists and what they hold are one. */
export const pathsOf = (schema: z.ZodType, at = ''): string[] => {
  const def = described(schema);
  switch (def.type) {
    case 'object':
      return Object.entries(def.shape ?? {}).flatMap(([key, field]) =>
        pathsOf(field, at === '' ? key : `${at}.${key}`),
      );
    case 'optional':
    case 'default':
      return pathsOf(def.innerType as z.ZodType, at);
    case 'union': {
      const inside = (def.options ?? []).flatMap((option) => pathsOf(option, at));
      return [...new Set(inside)];
    }
    default:
      return [at];
  }
};
