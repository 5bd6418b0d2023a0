import { type CivilDay, isCivilDay } from '../calendar/civil-day';
import { withoutAccents } from '../identity/text';

const MAX_SHOP = 40;
const ENDING = '.emdia';
const LOCKED_ENDING = '.age';

/** "Casa Nova – Móveis" as "casa-nova-moveis". */
const plain = (name: string): string =>
  withoutAccents(name)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MAX_SHOP)
    .replace(/^-+|-+$/g, '') || 'loja';

const two = (value: number): string => value.toString().padStart(2, '0');

/**
 * `em-dia-casa-nova-2026-11-20-1802.emdia`: of one shop, names sort by time. `note` tells copies of one minute
 * apart, for example "antes-de-restaurar".
 */
export const backupFileName = (
  shop: string,
  day: CivilDay,
  time: { readonly hour: number; readonly minute: number },
  note?: string,
): string =>
  `em-dia-${plain(shop)}-${day}-${two(time.hour)}${two(time.minute)}${note ? `-${note}` : ''}${ENDING}`;

/** The name of the same copy locked with a passphrase. */
export const lockedName = (name: string): string => `${name}${LOCKED_ENDING}`;

/** What the name of a copy says. */
export interface NamedCopy {
  /** The shop as it is written in names. */
  readonly shop: string;
  readonly day: CivilDay;
  readonly hour: number;
  readonly minute: number;
  readonly note?: string;
  /** Locked with a passphrase. */
  readonly isLocked: boolean;
}

const pattern =
  /^em-dia-(?<shop>[a-z0-9-]+)-(?<day>\d{4}-\d{2}-\d{2})-(?<hour>[01]\d|2[0-3])(?<minute>[0-5]\d)(?:-(?<note>[a-z0-9-]+))?\.emdia(?<age>\.age)?$/;

/** Null for any name that `backupFileName` does not give. */
export const parseBackupFileName = (name: string): NamedCopy | null => {
  const { shop, day, hour, minute, note, age } = pattern.exec(name)?.groups ?? {};
  if (shop === undefined || day === undefined || !isCivilDay(day)) return null;
  return {
    shop,
    day,
    hour: Number(hour),
    minute: Number(minute),
    ...(note !== undefined && { note }),
    isLocked: age !== undefined,
  };
};

/** Whether a copy of this name is of the shop that is called so now. */
export const isOfShop = (copy: NamedCopy, shop: string): boolean => copy.shop === plain(shop);
