import type { Channel } from '../../domain/customer';
import type { LastingBlock } from './block';
import type { GuardFacts } from './facts';

const BY_PHONE: ReadonlySet<Channel> = new Set<Channel>(['whatsapp', 'call', 'sms']);

export const usesPhone = (channel: Channel): boolean => BY_PHONE.has(channel);

/** Reasons that no later hour takes away, the gravest first. */
export const lastingBlocks = (facts: GuardFacts): LastingBlock[] => {
  const { summary, channel, phoneKind, hasOwnPhone } = facts;
  const found: LastingBlock[] = [];
  if (summary.deceasedOn !== undefined) found.push({ kind: 'deceased', since: summary.deceasedOn });
  if (summary.doNotContact !== undefined) found.push({ kind: 'opted-out', since: summary.doNotContact });
  if (summary.contestedSince !== undefined) found.push({ kind: 'contested', since: summary.contestedSince });
  if (facts.onlyPrescribed) found.push({ kind: 'prescribed' });
  if (phoneKind !== undefined && usesPhone(channel)) {
    found.push({ kind: phoneKind === 'work' ? 'work-phone' : 'third-party-phone', hasOwnPhone });
  }
  return found;
};
