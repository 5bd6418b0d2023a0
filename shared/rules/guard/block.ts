import type { CivilDay } from '../../calendar/civil-day';

/** Reasons that no later hour takes away. */
export type LastingBlock =
  | { readonly kind: 'deceased'; readonly since: CivilDay }
  | { readonly kind: 'opted-out'; readonly since: CivilDay }
  | { readonly kind: 'contested'; readonly since: CivilDay }
  | { readonly kind: 'prescribed' }
  | { readonly kind: 'work-phone'; readonly hasOwnPhone: boolean }
  | { readonly kind: 'third-party-phone'; readonly hasOwnPhone: boolean };

/** Reasons that pass by themselves. Minutes of the day; counts are of contacts in seven days. */
export type PassingBlock =
  | { readonly kind: 'holiday'; readonly name: string }
  | { readonly kind: 'weekday'; readonly day: CivilDay }
  | { readonly kind: 'before-hours'; readonly from: number }
  | { readonly kind: 'after-hours'; readonly to: number }
  | { readonly kind: 'paid-today' }
  | { readonly kind: 'talked-today' }
  | { readonly kind: 'talked-enough'; readonly count: number }
  | { readonly kind: 'phone-talked-today' }
  | { readonly kind: 'phone-talked-enough'; readonly count: number };

/** Why a customer is not contacted now. */
export type Block = LastingBlock | PassingBlock;

const LASTING: ReadonlySet<Block['kind']> = new Set<LastingBlock['kind']>([
  'deceased',
  'opted-out',
  'contested',
  'prescribed',
  'work-phone',
  'third-party-phone',
]);

export const isLasting = (block: Block): block is LastingBlock => LASTING.has(block.kind);

/** Not even an answer goes to the dead, to a workplace or to third persons (CDC 42 and 71). */
const NEVER_ANSWERED: ReadonlySet<Block['kind']> = new Set<LastingBlock['kind']>([
  'deceased',
  'work-phone',
  'third-party-phone',
]);

export const forbidsAnswers = ({ kind }: Block): boolean => NEVER_ANSWERED.has(kind);
