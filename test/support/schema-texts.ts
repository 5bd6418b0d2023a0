import { daySchema, idSchema } from '@shared/domain/primitives';
import type { z } from 'zod';

type Node = z.core.$ZodType & { readonly _zod: { readonly def: Definition } };

interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, Node>>;
  readonly element?: Node;
  readonly innerType?: Node;
  readonly options?: readonly Node[];
  readonly in?: Node;
  readonly keyType?: Node;
  readonly valueType?: Node;
}

/** A place of a schema that holds text, or anything at all. */
export interface TextPlace {
  /** `address.line`, `phones[].digits` */
  readonly path: string;
  readonly schema: z.ZodType;
}

const NO_TEXT = new Set(['number', 'int', 'boolean', 'enum', 'literal', 'null', 'undefined']);

const isIdOrDay = (schema: Node): boolean =>
  (schema as unknown) === idSchema || (schema as unknown) === daySchema;

/** Every place of a schema that holds words: what is no number, no choice of a list, no id and no day. */
export const textPlaces = (schema: z.ZodType, path = ''): TextPlace[] => {
  const node = schema as unknown as Node;
  if (isIdOrDay(node)) return [];
  const { def } = node._zod;
  const inner = (child: Node, at: string) => textPlaces(child as unknown as z.ZodType, at);
  if (NO_TEXT.has(def.type)) return [];
  if (def.type === 'string' || def.type === 'unknown' || def.type === 'any') return [{ path, schema }];
  if (def.shape) {
    const under = path === '' ? '' : `${path}.`;
    return Object.entries(def.shape).flatMap(([key, child]) => inner(child, under + key));
  }
  if (def.element) return inner(def.element, `${path}[]`);
  if (def.innerType) return inner(def.innerType, path);
  if (def.options) return def.options.flatMap((option) => inner(option, path));
  if (def.in) return inner(def.in, path);
  if (def.valueType) return inner(def.valueType, `${path}.*`);
  throw new Error(`a schema nobody looks into: ${def.type} at ${path}`);
};
