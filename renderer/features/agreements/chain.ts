import type { Agreement } from '@shared/domain/agreement/agreement';
import { lifeOfAgreement } from '@shared/domain/agreement/agreement-life';
import type { Installment } from '@shared/domain/installment';

interface Account {
  readonly agreements: readonly Agreement[];
  readonly installments: readonly Pick<Installment, 'id' | 'originId'>[];
}

export interface ChainLink {
  readonly id: string;
  readonly number: number;
  readonly isThis: boolean;
  /** What happened to it since: empty while it stands. */
  readonly note: string;
}

const noteOf = (agreement: Agreement): string =>
  agreement.cancelledOn ? 'desfeito' : lifeOfAgreement(agreement).broken ? 'rompido' : '';

/**
 * The agreements an agreement continues and is continued by, oldest first: what was left of one entered the next. Those
 * broken stay in it, those undone do not. Empty where it stands alone.
 */
export const agreementChain = (agreement: Agreement, { agreements, installments }: Account): ChainLink[] => {
  const originOf = new Map(installments.map(({ id, originId }) => [id, originId]));
  const made = agreements.filter(({ id, cancelledOn }) => id === agreement.id || !cancelledOn);
  const continues = (later: Agreement, earlier: Agreement): boolean =>
    later.covered.some(({ installmentId }) => originOf.get(installmentId) === earlier.id);
  const found = new Set([agreement.id]);
  const walk = (from: Agreement, isNext: (from: Agreement, other: Agreement) => boolean): void => {
    for (const other of made) {
      if (found.has(other.id) || !isNext(from, other)) continue;
      found.add(other.id);
      walk(other, isNext);
    }
  };
  walk(agreement, continues);
  walk(agreement, (from, other) => continues(other, from));
  if (found.size === 1) return [];
  return made
    .filter(({ id }) => found.has(id))
    .sort((a, b) => a.number - b.number)
    .map((one) => ({ id: one.id, number: one.number, isThis: one.id === agreement.id, note: noteOf(one) }));
};
