import { readDoneBy, readOperatorNames } from '@renderer/data/queries/done-by';
import { readTape } from '@renderer/data/queries/tape';
import { tapePaper } from '@renderer/features/tape/tape-paper';
import { tapeReceipt } from '@renderer/features/tape/tape-receipt';
import { receivePayment } from '@renderer/use-cases/receive-payment';
import { reversePayment } from '@renderer/use-cases/reverse-payment';
import { ana, joao, withPeople, workedBy } from '@test/support/operators';
import { openWork } from '@test/support/permission-cases';
import { expectOk } from '@test/support/shop';
import { describe, expect, it } from 'vitest';

/** Ana received R$ 100,00, and with João took it back. */
const received = async () => {
  const { shop, customerId, installmentIds } = await openWork();
  await withPeople(shop);
  const payment = expectOk(
    await receivePayment(workedBy(shop, ana), {
      customerId,
      installmentIds,
      means: [{ means: 'cash', cents: 10_000 }],
      day: '2026-11-20',
      waive: 0,
    }),
  );
  expectOk(await reversePayment(workedBy(shop, ana, 'joao'), payment.id));
  return { shop, payment };
};

describe('who did it', () => {
  it('stands beside a record of the history', async () => {
    const { shop, payment } = await received();
    expect(await readDoneBy(shop.db, [payment.id])).toEqual(new Map([[payment.id, 'por Ana']]));
    expect(await readOperatorNames(shop.db, [payment.id])).toEqual(new Map([[payment.id, 'Ana']]));
  });

  it('stands on the printed tape and on the receipt', async () => {
    const { shop } = await received();
    const tape = await readTape(shop.db, '2026-11-20');
    const paper = tapePaper(tape, '2026-11-20', { name: 'Casa Nova' }, [joao, ana]);
    const details = paper.kind === 'day-tape' ? paper.data.lines.map(({ detail }) => detail) : [];
    expect(details[0]).toMatch(/ · por Ana$/);
    expect(details[1]).toMatch(/ · por Ana, com o dono: João$/);
    const line = tape.lines.find(({ entry }) => entry.kind === 'payment');
    const receipt =
      line && (await tapeReceipt(shop.db, { shop: { name: 'Casa Nova' }, holidays: [] }, line.entry));
    expect(receipt?.document.data).toMatchObject({ operator: 'Ana' });
  });
});
