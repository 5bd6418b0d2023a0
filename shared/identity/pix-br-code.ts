import type { Cents } from '../money/cents';
import { err, ok, type Result } from '../result';
import { crc16 } from './crc16';
import type { PixKey } from './pix-key';
import { singleSpaces, withoutAccents } from './text';

export interface PixCharge {
  readonly key: PixKey;
  /** Who receives. Accents are dropped and the text is clipped to 25 characters. */
  readonly name: string;
  /** Clipped to 15 characters. */
  readonly city: string;
  /** Left out, the payer types the amount. */
  readonly amount?: Cents;
  /** 1 to 25 letters and digits that come back in the statement. */
  readonly txid?: string;
  /** Shown to the payer; clipped to what the key leaves free. */
  readonly description?: string;
}

export type PixBrCodeError = 'name' | 'city' | 'amount' | 'txid';

const TXID = /^[A-Za-z0-9]{1,25}$/;
const NO_TXID = '***';
const ACCOUNT_LIMIT = 99;
/** Thirteen characters hold at most 9999999999.99. */
const MAX_AMOUNT: Cents = 999_999_999_999;

const field = (id: string, value: string): string => `${id}${String(value.length).padStart(2, '0')}${value}`;

/** Readers count characters but break on more than one byte, so only printable ASCII goes in. */
const plain = (text: string, limit: number): string =>
  singleSpaces(withoutAccents(text).replace(/[^\x20-\x7e]/g, ''))
    .slice(0, limit)
    .trim();

const account = (key: string, description: string): string => {
  const required = field('00', 'br.gov.bcb.pix') + field('01', key);
  const room = ACCOUNT_LIMIT - required.length - 4;
  const note = room > 0 ? plain(description, room) : '';
  return field('26', note === '' ? required : required + field('02', note));
};

const amountText = (cents: Cents): string =>
  `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;

/**
 * The text of a static Pix QR code ("copia e cola"), per the BCB BR Code manual. A static code gives no notice of
 * payment: the shop confirms it in its bank.
 */
export const pixBrCode = (charge: PixCharge): Result<string, PixBrCodeError> => {
  const name = plain(charge.name, 25);
  const city = plain(charge.city, 15);
  const { amount, txid = NO_TXID, description = '' } = charge;
  if (name === '') return err('name');
  if (city === '') return err('city');
  if (amount !== undefined && !(Number.isSafeInteger(amount) && amount > 0 && amount <= MAX_AMOUNT)) {
    return err('amount');
  }
  if (txid !== NO_TXID && !TXID.test(txid)) return err('txid');
  const body = [
    field('00', '01'),
    account(charge.key.value, description),
    field('52', '0000'),
    field('53', '986'),
    amount === undefined ? '' : field('54', amountText(amount)),
    field('58', 'BR'),
    field('59', name),
    field('60', city),
    field('62', field('05', txid)),
    '6304',
  ].join('');
  return ok(body + crc16(body));
};
