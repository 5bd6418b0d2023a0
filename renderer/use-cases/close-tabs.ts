import type { Result } from '@shared/result';
import { type ClosedTab, type CloseTabError, type CloseTabRequest, closeTab } from './close-tab';
import type { UseCaseContext } from './use-case';

/** How the closing of one of several tabs went. */
export interface TabOutcome {
  readonly customerId: string;
  /** `not-saved`: the disk or the app failed; nothing of this tab was written. */
  readonly result: Result<
    ClosedTab,
    CloseTabError | { readonly reason: 'not-saved'; readonly cause: unknown }
  >;
}

/** Closes several tabs, one after the other and each in a transaction of its own: one that fails stops no other. */
export const closeTabs = async (
  context: UseCaseContext,
  requests: readonly CloseTabRequest[],
): Promise<TabOutcome[]> => {
  const outcomes: TabOutcome[] = [];
  for (const request of requests) {
    const { customerId } = request;
    try {
      outcomes.push({ customerId, result: await closeTab(context, request) });
    } catch (cause) {
      outcomes.push({ customerId, result: { ok: false, error: { reason: 'not-saved', cause } } });
    }
  }
  return outcomes;
};
