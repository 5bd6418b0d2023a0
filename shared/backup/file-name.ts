import type { CivilDay } from '../calendar/civil-day';
import { withoutAccents } from '../identity/text';

const MAX_SHOP = 40;
const ENDING = '.emdia';

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
