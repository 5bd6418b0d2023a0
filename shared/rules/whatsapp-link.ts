import type { Customer } from '../domain/customer';
import { withoutNinthDigit } from '../identity/phone-ninth-digit';
import { err, ok, type Result } from '../result';
import { contactWays } from './channels';
import { noNumber } from './contact-links';
import { encodeText, isTooLong, type LinkError } from './link-error';

export interface WhatsappWay {
  /** `whatsapp://` opens the program itself; otherwise wa.me, which asks in the browser. */
  readonly app?: boolean;
  /** The number as an older account may have it, to be tried when the full one is not found. */
  readonly older?: boolean;
}

type WhatsappError = Exclude<LinkError, 'no-email' | 'no-mobile'>;

const numberOf = (
  { phones }: Pick<Customer, 'phones'>,
  older: boolean,
): Result<string, Exclude<WhatsappError, 'text-too-long'>> => {
  const { whatsapp } = contactWays({ phones });
  if (!whatsapp) return err(noNumber({ phones }, 'no-whatsapp'));
  if (!older) return ok(whatsapp.digits);
  const digits = withoutNinthDigit(whatsapp.digits);
  return digits === null ? err('no-older-number') : ok(digits);
};

/**
 * `https://wa.me/<digits>?text=…` or `whatsapp://send?phone=<digits>&text=…`, which open the conversation with the
 * text ready; the person presses send.
 */
export const whatsappLink = (
  customer: Pick<Customer, 'phones'>,
  text: string,
  { app = false, older = false }: WhatsappWay = {},
): Result<string, WhatsappError> => {
  const number = numberOf(customer, older);
  if (!number.ok) return number;
  const link = app
    ? `whatsapp://send?phone=${number.value}&text=${encodeText(text)}`
    : `https://wa.me/${number.value}?text=${encodeText(text)}`;
  return isTooLong(link) ? err('text-too-long') : ok(link);
};
