import type { CivilDay } from '@shared/calendar/civil-day';
import { cashCents, type DayMoney } from '@shared/domain/day-money';
import {
  type DrawerClosing,
  differenceCents,
  differenceText,
  expectedCents,
  leftInDrawerCents,
} from '@shared/domain/drawer-closing';
import { meansLabel } from '@shared/domain/means-label';
import type { Shop } from '@shared/domain/shop';
import type { DayTapeData, DayTapeLine } from '../definitions/day-tape-data';
import type { PaperDocument } from '../paper-document';
import { shopParty } from './party';

export interface DayTapeRecords {
  readonly shop: Shop;
  readonly day: CivilDay;
  readonly money: DayMoney;
  /** The closing that stands. */
  readonly closing?: DrawerClosing;
  /** As the screen tells them, the oldest first. */
  readonly lines: readonly DayTapeLine[];
}

const closingData = (closing: DrawerClosing, money: DayMoney): DayTapeData['closing'] => ({
  floatCents: closing.floatCents,
  cashCents: closing.cashCents,
  expectedCents: expectedCents(closing),
  countedCents: closing.countedCents,
  difference: differenceText(differenceCents(closing)),
  takenCents: closing.takenCents ?? 0,
  leftCents: leftInDrawerCents(closing),
  notes: closing.notes,
  afterCents: cashCents(money) - closing.cashCents,
});

/** The tape of a day with its totals, and the closing of the drawer where there is one. */
export const dayTapePaper = ({
  shop,
  day,
  money,
  closing,
  lines,
}: DayTapeRecords): PaperDocument & { kind: 'day-tape' } => ({
  kind: 'day-tape',
  data: {
    shop: shopParty(shop),
    day,
    means: money.byMeans.map(({ means, inCents, backCents }) => ({
      label: meansLabel(means),
      inCents,
      backCents,
    })),
    inCents: money.inCents,
    backCents: money.backCents,
    credit: money.credit,
    closing: closing && closingData(closing, money),
    lines: [...lines],
  },
});
