import type { Example } from './known-then';

export interface Split {
  /** Invoices of the earlier part whose end was known when the later part began. */
  readonly earlier: readonly Example[];
  readonly later: readonly Example[];
}

/** Splits by day at a share of the invoices; all of one day are on one side. `examples` are in order of day. */
export const splitAt = (examples: readonly Example[], share: number): Split => {
  const lastDay = examples[Math.floor(examples.length * share) - 1]?.day ?? '';
  const later = examples.filter(({ day }) => day > lastDay);
  const firstDay = later[0]?.day ?? '';
  return {
    earlier: examples.filter(({ day, knownOn }) => day <= lastDay && knownOn < firstDay),
    later,
  };
};
