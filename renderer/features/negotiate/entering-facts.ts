import type { NegotiationAccount } from '@renderer/data/queries/negotiation-account';
import type { Installment } from '@shared/domain/installment';
import type { EnteringFacts } from './changes-words';
import { entering } from './on-table';

/** What enters and what goes with it: agreements made before, cheques that are then made good. */
export const enteringFacts = (
  chosen: readonly Installment[],
  { agreements, failed, open }: Pick<NegotiationAccount, 'agreements' | 'failed' | 'open'>,
): EnteringFacts => {
  const ids = new Set(chosen.map(({ id }) => id));
  const origins = new Set(chosen.map(({ originId }) => originId));
  const left = open.filter(({ id }) => !ids.has(id));
  return {
    ...entering(chosen),
    agreements: agreements.filter(({ id }) => origins.has(id)).map(({ number }) => number),
    cheques: failed
      .filter(({ installmentIds }) => installmentIds.some((id) => ids.has(id)))
      .filter(({ installmentIds }) => !left.some(({ id }) => installmentIds.includes(id)))
      .map(({ number }) => number),
  };
};
