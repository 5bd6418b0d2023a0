/** What the page that will be killed tells the runner, before and after each act. Goes through JSON. */
export type Told =
  /** The store was made and holds this. */
  | { readonly kind: 'founded'; readonly store: string; readonly sum: string }
  /** Now it will be done, and the store must hold `sum` then: so it came out in a twin of the store. */
  | {
      readonly kind: 'intent';
      readonly store: string;
      readonly act: number;
      readonly what: string;
      readonly sum: string;
      /** The store before, where no act told of it. */
      readonly before?: string;
    }
  /** What the store holds does not matter until the next intent: it is being made anew. */
  | { readonly kind: 'away'; readonly store: string }
  /** The use case answered that it is saved. */
  | { readonly kind: 'saved'; readonly store: string; readonly act: number };

/** The kinds of work in the middle of which the browser is killed. */
export const trades = ['counter', 'import', 'copies', 'restore', 'upgrade'] as const;
export type Trade = (typeof trades)[number];

export interface LifeRequest {
  readonly store: string;
  readonly trade: Trade;
  readonly seed: number;
  /** Number of the first act of this life, higher than all before. */
  readonly act: number;
}

/** How a store is found after the browser was killed. */
export interface Found {
  readonly sum: string;
  readonly rows: number;
  /** What the integrity check says, one finding a line; empty when the records are sound, and every copy opens. */
  readonly findings: readonly string[];
}
