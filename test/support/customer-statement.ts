import { type CustomerFile, customerFile } from '@renderer/data/queries/customer-file';
import { openInstallmentsOf } from '@renderer/data/queries/open-account';
import {
  type CustomerStatementData,
  customerStatementDataSchema,
} from '@renderer/documents/definitions/customer-statement-data';
import {
  customerStatementData,
  type StatementPeriod,
} from '@renderer/documents/from-records/customer-statement';
import { receivePayment } from '@renderer/use-cases/receive-payment';
import type { Waiver } from '@shared/domain/allocation';
import type { Payment } from '@shared/domain/payment';
import { defaultTerms } from '@shared/domain/terms';
import { formatAmount } from '@shared/money/format';
import { expect } from 'vitest';
import { expectSound } from './expect-sound';
import { expectOk, type TestShop } from './shop';

/** Whose statement, and where. */
export interface Account {
  readonly shop: TestShop;
  readonly customerId: string;
}

export const fileOf = async ({ shop, customerId }: Account): Promise<CustomerFile> => {
  const found = await customerFile(shop.db, customerId);
  if (!found) throw new Error('expected a customer');
  return found;
};

export const statementOf = async (
  account: Account,
  period: StatementPeriod = 'all',
): Promise<CustomerStatementData> => {
  const today = account.shop.clock.today();
  const records = { ...(await fileOf(account)), shop: { name: 'Casa Nova' }, terms: defaultTerms, today };
  return customerStatementDataSchema.parse(customerStatementData(records, period));
};

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

/** Its lines, in a line of text each. */
export const toldTo = async (account: Account): Promise<string[]> =>
  (await statementOf(account)).lines.map(
    ({ day, title, detail, moreCents = 0, lessCents = 0, balanceCents }) =>
      plain(
        `${day.slice(5)} ${title}${detail && ` (${detail})`} ${formatAmount(moreCents - lessCents)} = ${formatAmount(balanceCents)}`,
      ),
  );

/** The balance told is what the integrity check finds open, whatever happened. */
export const expectToAgree = async (account: Account): Promise<void> => {
  await expectSound(account.shop.db);
  const { summary } = await fileOf(account);
  for (const period of ['all', 'year', 'last-90', 'open'] as const) {
    const { lines, openingCents, creditCents } = await statementOf(account, period);
    expect(lines.at(-1)?.balanceCents ?? openingCents).toBe(summary.openCents);
    expect(creditCents).toBe(summary.creditCents ?? 0);
  }
};

/** A payment in Pix of today, for all that is open. */
export const payOpen = async (
  { shop, customerId }: Account,
  cents: number,
  waive: Waiver = 0,
  keepExcess = false,
): Promise<Payment> =>
  expectOk(
    await receivePayment(shop, {
      customerId,
      installmentIds: (await openInstallmentsOf(shop.db, customerId)).map(({ id }) => id),
      means: [{ means: 'pix', cents }],
      day: shop.clock.today(),
      waive,
      keepExcess,
    }),
  );
