import type { Customer } from '@shared/domain/customer';
import { formatPhone } from '@shared/identity/phone';
import { err, ok, type Result } from '@shared/result';
import type { TalkChannel } from '@shared/rules/channels';
import { contactWays } from '@shared/rules/channels';
import { noNumber } from '@shared/rules/contact-links';
import type { LinkError } from '@shared/rules/link-error';

export interface TalkAddress {
  /** Digits with country code, or an e-mail address. */
  readonly to: string;
  /** As a person reads it. */
  readonly shown: string;
}

const MISSING = { whatsapp: 'no-whatsapp', sms: 'no-mobile', call: 'no-phone' } as const;

const phoneText = (digits: string): string =>
  digits.startsWith('55') ? formatPhone(digits) : `${formatPhone(digits)} (outro país)`;

/** Where a message through this channel goes, or why it cannot. */
export const addressOf = (customer: Customer, channel: TalkChannel): Result<TalkAddress, LinkError> => {
  const ways = contactWays(customer);
  if (channel === 'email') return ways.email ? ok({ to: ways.email, shown: ways.email }) : err('no-email');
  const phone = ways[channel];
  return phone
    ? ok({ to: phone.digits, shown: phoneText(phone.digits) })
    : err(noNumber(customer, MISSING[channel]));
};
