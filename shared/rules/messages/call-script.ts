import { type DraftRequest, draftMessage } from './draft';

export type CallRequest = Omit<DraftRequest, 'channel' | 'used' | 'turn'>;

/** What to say on the phone, in order (domain.md F.4). To others than the customer, nothing of the matter. */
export const callScript = (request: CallRequest): string[] =>
  draftMessage({ ...request, channel: 'call', used: [], turn: 0 }).text.split('\n');
