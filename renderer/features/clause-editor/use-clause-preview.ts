import { customerFile } from '@renderer/data/queries/customer-file';
import { newestAgreements } from '@renderer/data/queries/newest-agreements';
import { useLive, useShop } from '@renderer/data/shop-context';
import { clauseFactsOf, shopFactsOf } from '@renderer/documents/from-records/agreement';
import { formatDay } from '@shared/calendar/format';
import { sampleFacts } from '@shared/rules/clauses/sample';
import { useMemo, useState } from 'react';

/** Agreements a clause can be tried on: the newest. */
const MOST = 30;
const EXAMPLE = 'example';

/** On which agreement the clauses are tried, and what they may speak of there. */
export const useClausePreview = () => {
  const { shop, terms } = useShop();
  const [chosen, setChosen] = useState(EXAMPLE);
  const agreements = useLive((db) => newestAgreements(db, MOST), []);
  const agreement = agreements?.find((one) => one.agreement.id === chosen)?.agreement;
  const account = useLive(
    async (db) => (agreement ? customerFile(db, agreement.customerId) : null),
    [agreement?.customerId],
  );
  const facts = useMemo(
    () =>
      agreement && account
        ? clauseFactsOf({ agreement, account, shop, terms })
        : { ...sampleFacts, ...shopFactsOf({ shop, terms }) },
    [agreement, account, shop, terms],
  );
  return {
    facts,
    chosen,
    choose: setChosen,
    choices: [
      { value: EXAMPLE, label: 'Um acordo de exemplo' },
      ...(agreements ?? []).map((one) => ({
        value: one.agreement.id,
        label: `Acordo ${one.agreement.number}, de ${formatDay(one.agreement.day)}: ${one.customerName}`,
      })),
    ],
  };
};

export type ClausePreview = ReturnType<typeof useClausePreview>;
