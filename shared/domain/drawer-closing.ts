import { z } from 'zod';
import { type Cents, sumCents } from '../money/cents';
import { formatMoney } from '../money/format';
import { amountSchema, daySchema, idSchema, instantSchema, signedAmountSchema } from './primitives';

/** The cash drawer counted at the end of a day (fechamento de caixa). Amounts in cents. */
export const drawerClosingSchema = z.object({
  id: idSchema,
  day: daySchema,
  createdAt: instantSchema,
  /** Change that was in the drawer when the day began. */
  floatCents: amountSchema,
  /** Cash that came in less what was given back, by the payments of the day. */
  cashCents: signedAmountSchema,
  countedCents: amountSchema,
  /** Of what was counted, taken out of the drawer; the rest is the change of the next day. Absent is nothing. */
  takenCents: amountSchema.optional(),
  notes: z.string().max(1_000).optional(),
  /** Undone: the day may be closed again. */
  cancelledOn: daySchema.optional(),
});
export type DrawerClosing = z.infer<typeof drawerClosingSchema>;

/** Cash that should be in the drawer, in cents. */
export const expectedCents = ({
  floatCents,
  cashCents,
}: Pick<DrawerClosing, 'floatCents' | 'cashCents'>): Cents => floatCents + cashCents;

/** Counted less expected, in cents: negative when money is missing. */
export const differenceCents = (
  closing: Pick<DrawerClosing, 'floatCents' | 'cashCents' | 'countedCents'>,
): Cents => closing.countedCents - expectedCents(closing);

/** `confere`, `faltam R$ 2,00`, `sobra R$ 1,00`, of a difference in cents. */
export const differenceText = (cents: Cents): string => {
  if (cents === 0) return 'confere';
  const amount = Math.abs(cents);
  const isOne = amount === 1 || Math.floor(amount / 100) === 1;
  const verb = cents < 0 ? (isOne ? 'falta' : 'faltam') : isOne ? 'sobra' : 'sobram';
  return `${verb} ${formatMoney(amount)}`;
};

/** What stays in the drawer for the next day, in cents. */
export const leftInDrawerCents = ({
  countedCents,
  takenCents = 0,
}: Pick<DrawerClosing, 'countedCents' | 'takenCents'>): Cents => countedCents - takenCents;

/** The notes and coins of the real, in cents, the largest first; the coin of one cent is out of use. */
export const NOTES: readonly Cents[] = [20_000, 10_000, 5_000, 2_000, 1_000, 500, 200];
export const COINS: readonly Cents[] = [100, 50, 25, 10, 5];

/** How many there are of each note and coin, by its value in cents. */
export type CashCount = Readonly<Record<number, number>>;

export const countedCents = (count: CashCount): Cents =>
  sumCents(Object.entries(count).map(([cents, many]) => Number(cents) * many));
