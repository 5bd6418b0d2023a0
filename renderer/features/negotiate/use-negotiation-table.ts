import type { NegotiationAccount } from '@renderer/data/queries/negotiation-account';
import { useShop } from '@renderer/data/shop-context';
import { heardFrom, useNegotiation } from '@renderer/stores/negotiation';
import { lastVersion } from '@shared/domain/agreement/saved-proposal';
import type { Cents } from '@shared/money/cents';
import { segmentNow } from '@shared/rules/segment-now';
import { useEffect, useMemo, useState } from 'react';
import { draftFor, type NegotiationDraft, takeVersion } from './negotiation-draft';
import { negotiationView } from './negotiation-view';
import { canEnter } from './on-table';
import { talkedAbout } from './talked-about';

/** What lies on the table: chosen by the person, and all that follows from it and from the accounts of today. */
export const useNegotiationTable = (account: NegotiationAccount, proposalId: string | undefined) => {
  const { terms, today, negotiation: policy } = useShop();
  const { customer, tab, summary } = account;
  const store = useNegotiation();
  const heard = heardFrom(store, customer.id);
  const proposal = talkedAbout(account, proposalId, today);
  const [draft, setDraft] = useState((): NegotiationDraft => {
    const start = draftFor(account.open, store.renegotiates, heard?.monthlyCents ?? null);
    return proposal && proposal.id === proposalId ? takeVersion(start, lastVersion(proposal)) : start;
  });
  const { renegotiate } = store;
  // Only this table begins with it.
  useEffect(() => renegotiate(null), [renegotiate]);
  const open = useMemo(() => canEnter(account, today), [account, today]);
  const view = useMemo(
    () =>
      negotiationView(draft, {
        open,
        tab,
        versions: proposal?.versions ?? [],
        day: today,
        terms,
        policy,
        segment: segmentNow(summary, today, terms.holidays),
      }),
    [draft, open, tab, proposal, today, terms, policy, summary],
  );
  /** Also kept for the page that prepares the talk. */
  const setMonthly = (monthlyCents: Cents | null) => {
    setDraft((was) => ({ ...was, monthlyCents }));
    store.hear({ customerId: customer.id, asked: heard?.asked ?? '', monthlyCents });
  };
  return { draft, setDraft, setMonthly, view, open, proposal, asked: heard?.asked };
};

export type NegotiationTableState = ReturnType<typeof useNegotiationTable>;
