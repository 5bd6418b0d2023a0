import 'fake-indexeddb/auto';
import { recordsOf } from '@renderer/data/queries/records-of';
import { customerDifference } from '@renderer/features/restore-customer/difference';
import { restoreRefusedText, undoRefusedText } from '@renderer/features/restore-customer/refusal-words';
import { logContact } from '@renderer/use-cases/log-contact';
import { planCustomerRestore, type RestoreCustomerError } from '@renderer/use-cases/restore-customer';
import { updateCustomer } from '@renderer/use-cases/update-customer';
import { copyOf, customerIn } from '@test/support/copies';
import { addCustomer, expectOk, openShop, sell } from '@test/support/shop';
import { putOnTab } from '@test/support/tab';
import { describe, expect, it } from 'vitest';

const changed = async () => {
  const shop = openShop();
  const id = await addCustomer(shop);
  const { sale } = await sell(shop, id, { totalCents: 30_000, installmentCount: 3 });
  const file = await copyOf(shop);
  await putOnTab(shop, id, { cents: 1_250 });
  expectOk(await logContact(shop, { customerId: id, channel: 'call', text: '', answer: 'no-answer' }));
  expectOk(
    await updateCustomer(shop, id, {
      name: 'Francisca L. Teixeira',
      phones: [{ digits: '5538991110001', whatsapp: true }],
    }),
  );
  await shop.db.sales.update(sale.id, { notes: 'trocou a cor' });
  return { shop, id, file };
};

describe('what bringing a customer back would change', () => {
  it('is said in figures, in what goes, and in what is as it was', async () => {
    const { shop, id, file } = await changed();
    const copy = await customerIn(file, id);
    const { before, after } = expectOk(await planCustomerRestore(shop.db, copy));
    const { figures, goes, comes, turnsBack, fields } = customerDifference(before, after);
    expect(figures).toContainEqual({
      label: 'Em aberto',
      copy: 'R$\u00a0300,00',
      now: 'R$\u00a0300,00',
      differs: false,
    });
    expect(figures).toContainEqual({
      label: 'Caderneta em aberto',
      copy: 'R$\u00a00,00',
      now: 'R$\u00a012,50',
      differs: true,
    });
    expect(figures.map(({ label }) => label)).not.toContain('Cheques');
    expect(goes.map(({ text }) => text)).toEqual([
      'Compra na caderneta, 20/11/2026: R$\u00a012,50',
      'Conversa (Ligação), 20/11/2026',
    ]);
    expect(comes).toEqual([]);
    expect(turnsBack.map(({ text }) => text)).toEqual(['Venda 1, 20/11/2026: R$\u00a0300,00']);
    expect(fields).toEqual(['nome', 'telefones']);
  });

  it('is everything where the customer is not there any more', async () => {
    const { shop, id, file } = await changed();
    const { records } = await customerIn(file, id);
    const nobody = await recordsOf(shop.db, 'nobody');
    const { comes, goes, fields } = customerDifference(nobody, records);
    expect(comes.map(({ text }) => text)).toEqual(['Venda 1, 20/11/2026: R$\u00a0300,00']);
    expect([goes, fields]).toEqual([[], []]);
  });
});

describe('a refusal', () => {
  const errors: readonly RestoreCustomerError[] = [
    { reason: 'not-in-copy' },
    { reason: 'anonymised', day: '2026-11-20' },
    { reason: 'merged', name: 'Rosa' },
    { reason: 'merged-since', name: 'Rosa' },
    { reason: 'document-taken', name: 'Rosa' },
    { reason: 'of-another', name: 'Rosa' },
    { reason: 'cheque-of-another', name: 'Rosa' },
    { reason: 'not-sound', findings: [] },
    { reason: 'same' },
  ];

  it.each(errors)('says that nothing was changed: $reason', (error) => {
    expect(restoreRefusedText(error)).toContain('Nada foi mudado.');
    if ('name' in error) expect(restoreRefusedText(error)).toContain(error.name);
  });

  it.each(['nothing-to-undo', 'changed-since', 'upgraded-since', 'document-taken'] as const)(
    'of the way back says so too: %s',
    (error) => expect(undoRefusedText(error)).toContain('Nada foi mudado.'),
  );
});
