import type { CivilDay } from '@shared/calendar/civil-day';
import { groupedCode } from '@shared/domain/recovery-code';
import type { Shop } from '@shared/domain/shop';
import type { RecoveryCodeData } from '../definitions/recovery-code-data';
import { shopParty } from './party';

interface RecoveryCodeRecords {
  readonly shop: Shop;
  /** As it was made, without spaces. */
  readonly code: string;
  readonly day: CivilDay;
}

export const recoveryCodeData = ({ shop, code, day }: RecoveryCodeRecords): RecoveryCodeData => ({
  shop: shopParty(shop),
  groups: groupedCode(code).split(' '),
  day,
});
