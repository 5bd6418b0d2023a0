import { clearCheques } from '@renderer/use-cases/cheques/clear-cheques';
import { type MoveRequest, moveCheques } from '@renderer/use-cases/cheques/move-cheques';
import { type ChequeEntry, takeCheques } from '@renderer/use-cases/cheques/take-cheques';
import type { ChequeFace } from '@shared/domain/cheque/cheque';
import { addCustomer, expectOk, sell, type TestShop } from './shop';

/** A cheque of R$ 150,00 taken on 20/11/2026, good for 21/12/2026. */
export const aFace: ChequeFace = {
  bank: '237',
  branch: '1234',
  account: '567890',
  number: '000123',
  drawer: { name: 'Francisca Lima Teixeira', document: '52998224725' },
  cents: 15_000,
  issueDay: '2026-11-20',
  goodDay: '2026-12-21',
  place: 'same',
};

/** A customer with five installments of R$ 150,00, the first due on 21/12/2026. */
export const addBuyer = async (shop: TestShop) => {
  const customerId = await addCustomer(shop);
  const { installments, sale } = await sell(shop, customerId);
  return { customerId, saleId: sale.id, installmentIds: installments.map(({ id }) => id) };
};
export type Buyer = Awaited<ReturnType<typeof addBuyer>>;

/** Takes one cheque today, for the customer's first installment unless told otherwise. */
export const takeOne = async (
  shop: TestShop,
  { customerId, installmentIds: [first = ''] }: Pick<Buyer, 'customerId' | 'installmentIds'>,
  entry: Partial<ChequeEntry> = {},
): Promise<string> => {
  const cheques = [{ ...aFace, installmentIds: [first], ...entry }];
  const [cheque] = expectOk(await takeCheques(shop, { customerId, day: shop.clock.today(), cheques }));
  return cheque?.id ?? '';
};

/** Moves a cheque on a day, which becomes today. */
export const move = async (
  shop: TestShop,
  chequeId: string,
  request: Omit<MoveRequest, 'chequeIds'>,
): Promise<void> => {
  shop.clock.day = request.day;
  expectOk(await moveCheques(shop, { chequeIds: [chequeId], ...request }));
};

export const clear = async (shop: TestShop, chequeId: string, day: string): Promise<void> => {
  shop.clock.day = day;
  expectOk(await clearCheques(shop, { chequeIds: [chequeId], day }));
};

/** Everything in the store, to see that a refusal left nothing behind. */
export const everything = async ({ db }: TestShop): Promise<Record<string, unknown[]>> =>
  Object.fromEntries(
    await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()] as const)),
  );
