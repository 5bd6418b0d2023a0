import { addTabEntry } from '@renderer/use-cases/add-tab-entry';
import { registerCustomer } from '@renderer/use-cases/register-customer';
import { registerShop } from '@renderer/use-cases/register-shop';
import { isUndoable, undoEntry } from '@renderer/use-cases/undo-entry';
import { acts as moneyActs } from '@test/properties/renderer/use-cases/money/acts';
import { agreementActs } from '@test/properties/renderer/use-cases/money/agreement-acts';
import { chequeActs } from '@test/properties/renderer/use-cases/money/cheque-acts';
import { pick } from '@test/properties/renderer/use-cases/money/world';
import type { TortureAct, TortureShop } from '../shop';

const money = { ...moneyActs, ...chequeActs, ...agreementActs };
const RECENT = 30;

/** What happens at a counter, most of it selling and receiving. */
export const counterKinds = [
  ...([
    'sell',
    'sell',
    'sell',
    'pay',
    'pay',
    'pay',
    'pay',
    'return',
    'refund',
    'tab',
    'tab',
    'close',
  ] as const),
  ...([
    'promise',
    'cheque',
    'move',
    'move',
    'agree',
    'propose',
    'note',
    'break',
    'wait',
    'undo',
    'undo',
  ] as const),
] as unknown as readonly [string, ...string[]];

/** Takes back one of the newest lines of the journal. */
export const undoRecent: TortureAct = async (shop, { a }) => {
  const lines = await shop.db.journal.orderBy('seq').reverse().limit(RECENT).toArray();
  const entry = pick(lines.filter(isUndoable), a);
  return entry !== undefined && (await undoEntry(shop, entry)).ok;
};

export const counterAct: TortureAct = async (shop, step) => {
  if (step.kind === 'undo') return undoRecent(shop, step);
  const ids = await shop.db.customers.toCollection().primaryKeys();
  const outcome = await money[step.kind]?.(shop, pick(ids, (step.d * 7) % 1) ?? '', step);
  return outcome !== null && outcome !== undefined && outcome !== 'refused';
};

const NAMES = ['Francisca Lima Teixeira', 'Raimundo Nonato', 'Açucena D’Ávila', 'João Batista Reis'];

/** A shop with a few customers who bought nothing yet. */
export const foundShop = async (shop: TortureShop): Promise<void> => {
  await registerShop(shop, { name: 'Loja da Praça' });
  for (const name of NAMES) {
    const registered = await registerCustomer(shop, { name, phones: [] });
    if (!registered.ok) throw new Error(`the customer was refused: ${registered.error.reason}`);
    const { id } = registered.value.customer;
    await addTabEntry(shop, { customerId: id, day: shop.clock.today(), description: 'Café', cents: 850 });
  }
};
