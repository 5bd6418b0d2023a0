import type { CivilDay } from '@shared/calendar/civil-day';
import type { LocalHoliday } from '@shared/calendar/holidays';
import type { Cheque } from '@shared/domain/cheque/cheque';
import type { Shop } from '@shared/domain/shop';
import { bankName } from '@shared/identity/banks';
import { byDepositDay, totalsByBank, totalsByStatus } from '@shared/rules/cheques/drawer-view';
import { chequeStatusWords } from '@shared/rules/cheques/move-words';
import type { PaperDocument } from '../paper-document';
import { byGoodDay, chequeData } from './cheque';
import { shopParty } from './party';

export interface ChequeListRecords {
  readonly shop: Shop;
  readonly day: CivilDay;
  readonly cheques: readonly Cheque[];
  /** Names of those who handed them over, by id. */
  readonly names: ReadonlyMap<string, string>;
  readonly holidays: readonly LocalHoliday[];
  /** What of the drawer it shows: `no banco`; absent is all of it. */
  readonly filter?: string;
  /** Of a count: those that were not there. Absent is a list to tick by hand. */
  readonly missingIds?: readonly string[];
}

/** The cheques of the drawer on paper, by the day they can be deposited; or what a count found. */
export const chequeListPaper = ({
  shop,
  day,
  cheques,
  names,
  holidays,
  filter,
  missingIds,
}: ChequeListRecords): PaperDocument & { kind: 'cheque-list' } => {
  const missing = new Set(missingIds);
  const markOf = ({ id }: Cheque) => (missing.has(id) ? ('missing' as const) : ('counted' as const));
  return {
    kind: 'cheque-list',
    data: {
      shop: shopParty(shop),
      day,
      filter,
      isCount: missingIds !== undefined,
      days: byDepositDay(byGoodDay(cheques), holidays).flatMap(({ days }) =>
        days.map((one) => ({
          day: one.day,
          cheques: one.cheques.map((cheque) => ({
            ...chequeData(cheque),
            customer: names.get(cheque.customerId) ?? cheque.drawer.name,
            place: chequeStatusWords[cheque.status].short,
            mark: missingIds && markOf(cheque),
          })),
        })),
      ),
      byPlace: totalsByStatus(cheques).map(({ of, ...total }) => ({
        ...total,
        label: chequeStatusWords[of].label,
      })),
      byBank: totalsByBank(cheques).map(({ of, ...total }) => ({ ...total, label: bankName(of) })),
    },
  };
};
