import type { Customer } from '../domain/customer';
import { err, ok, type Result } from '../result';
import { contactWays, ownPhones } from './channels';
import { encodeText, isTooLong, type LinkError } from './link-error';

const whole = (link: string): Result<string, 'text-too-long'> =>
  isTooLong(link) ? err('text-too-long') : ok(link);

/** Why none of the phones on file can be used; `otherwise` when there is one of the customer's own. */
export const noNumber = <E extends LinkError>(
  customer: Pick<Customer, 'phones'>,
  otherwise: E,
): E | 'no-phone' | 'not-own-phone' => {
  if (customer.phones.length === 0) return 'no-phone';
  return ownPhones(customer).length === 0 ? 'not-own-phone' : otherwise;
};

/** `sms:+5511987654321?body=…` */
export const smsLink = (customer: Pick<Customer, 'phones'>, text: string): Result<string, LinkError> => {
  const { sms } = contactWays(customer);
  return sms ? whole(`sms:+${sms.digits}?body=${encodeText(text)}`) : err(noNumber(customer, 'no-mobile'));
};

/** `mailto:` with subject and text. */
export const mailLink = (
  customer: Pick<Customer, 'email'>,
  subject: string,
  text: string,
): Result<string, LinkError> =>
  customer.email
    ? whole(
        `mailto:${customer.email}?subject=${encodeText(subject)}&body=${encodeText(text.replace(/\n/g, '\r\n'))}`,
      )
    : err('no-email');

/** `tel:+5511987654321` */
export const callLink = (customer: Pick<Customer, 'phones'>): Result<string, LinkError> => {
  const { call } = contactWays(customer);
  return call ? ok(`tel:+${call.digits}`) : err(noNumber(customer, 'no-phone'));
};
