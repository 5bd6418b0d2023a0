import { openInstallmentsOf } from '@renderer/data/queries/open-account';
import { readTape } from '@renderer/data/queries/tape';
import { defineDocument, paperDocumentSchema } from '@renderer/documents/paper-document';
import { tapePaper } from '@renderer/features/tape/tape-paper';
import { closeDrawer } from '@renderer/use-cases/close-drawer';
import { receivePayment } from '@renderer/use-cases/receive-payment';
import { addCustomer, expectOk, openShop, sell } from '@test/support/shop';
import { describe, expect, it } from 'vitest';

describe('the tape on paper', () => {
  it('tells the day from the first line to the last, and what was written down later at the end', async () => {
    const shop = openShop();
    const customerId = await addCustomer(shop);
    await sell(shop, customerId, { downPaymentCents: 5_000 });
    const pay = async (cents: number) =>
      expectOk(
        await receivePayment(shop, {
          customerId,
          installmentIds: (await openInstallmentsOf(shop.db, customerId)).map(({ id }) => id),
          means: [{ means: 'cash', cents }],
          day: '2026-11-20',
          waive: 0,
        }),
      );
    await pay(1_000);
    const counted = { floatCents: 2_000, cashCents: 6_000, countedCents: 7_900, takenCents: 5_000 };
    expectOk(await closeDrawer(shop, { day: '2026-11-20', ...counted }));
    shop.clock.day = '2026-11-21';
    await pay(700);

    const paper = tapePaper(await readTape(shop.db, '2026-11-20'), '2026-11-20', { name: 'Casa Nova' });
    const { data } = paperDocumentSchema.parse(paper);
    expect(data).toMatchObject({
      means: [{ label: 'Dinheiro', inCents: 6_700, backCents: 0 }],
      closing: {
        expectedCents: 8_000,
        difference: 'falta R$\u00a01,00',
        leftCents: 2_900,
        afterCents: 700,
      },
      lines: [
        { title: 'Venda' },
        { title: 'Recebimento', cents: 1_000 },
        { title: 'Caixa fechado' },
        { hour: '21/11', title: 'Recebimento', cents: 700 },
      ],
    });
    expect(defineDocument(paperDocumentSchema.parse(paper)).content).toBeDefined();
  });
});
