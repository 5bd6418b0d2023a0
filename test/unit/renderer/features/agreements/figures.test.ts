import { listNegotiations, readAgreementMoney } from '@renderer/data/queries/agreements';
import {
  agreementFigures,
  keptShare,
  meanDiscount,
  recoveredCents,
  recoveredInMonthCents,
} from '@renderer/features/agreements/figures';
import { undoAgreement } from '@renderer/use-cases/agreements/undo-agreement';
import { undoAgreementStep } from '@renderer/use-cases/agreements/undo-agreement-step';
import { reversePayment } from '@renderer/use-cases/reverse-payment';
import { agreeOn, breakNow } from '@test/support/agreements';
import { expectOk, openShop, type TestShop } from '@test/support/shop';
import { beforeEach, describe, expect, it } from 'vitest';
import { agreeWith, listed, payOf, plain } from './stage';

let shop: TestShop;

beforeEach(() => {
  shop = openShop('2026-11-20');
});

const figures = async () => {
  const { agreements } = await listNegotiations(shop.db);
  const money = await readAgreementMoney(
    shop.db,
    agreements.map(({ agreement }) => agreement),
    shop.clock.today(),
  );
  const rows = (await listed(shop)).agreements;
  return {
    rows,
    recovered: recoveredCents(rows, money),
    inMonth: recoveredInMonthCents(rows, money),
    strip: agreementFigures(rows, money, shop.clock.today()).map(({ label, value, note = '' }) =>
      [label, value, note].map(plain),
    ),
  };
};

describe('what agreements brought in', () => {
  it('counts down payments and installments, this month apart, and no late charges', async () => {
    const agreement = await agreeWith(shop, 'Ana', '2026-12-21', { downPaymentCents: 5_000 });
    shop.clock.day = '2027-01-11';
    await payOf(shop, agreement, 5_000);
    const { recovered, inMonth } = await figures();
    const [late] = await shop.db.installments.where('originId').equals(agreement.id).sortBy('number');
    // R$ 50,00 of the late one: a fee of 2% and 21 days at 1% a month go first.
    expect(late?.paidCents).toBe(4_797);
    expect(recovered).toBe(5_000 + 4_797);
    expect(inMonth).toBe(4_797);
  });

  it('leaves out what was taken back, and agreements that were undone', async () => {
    const agreement = await agreeWith(shop, 'Ana', '2026-12-21', { downPaymentCents: 2_000 });
    const paid = await payOf(shop, agreement, 5_000);
    expect((await figures()).inMonth).toBe(7_000);
    expectOk(await reversePayment(shop, paid.id));
    expect(await figures()).toMatchObject({ recovered: 2_000, inMonth: 2_000 });
    expectOk(await undoAgreement(shop, agreement.id));
    expect(await figures()).toMatchObject({ recovered: 0, inMonth: 0 });
  });

  it('counts once what a broken agreement carried over to the one before it', async () => {
    const first = await agreeWith(shop, 'Ana', '2026-12-21', { downPaymentCents: 2_000 });
    const second = await agreeOn(shop, first.customerId, { firstDueDay: '2026-12-22' });
    await payOf(shop, second, 6_000);
    const before = await figures();
    expect(before).toMatchObject({ recovered: 8_000, inMonth: 8_000 });
    expectOk(await breakNow(shop, second));
    expect(await figures()).toMatchObject({ recovered: 8_000, inMonth: 8_000 });
    expectOk(await undoAgreementStep(shop, second.id));
    expect(await figures()).toMatchObject({ recovered: 8_000, inMonth: 8_000 });
  });
});

describe('the other figures', () => {
  it('weigh the discount by the amounts, and count those kept among those that ended', async () => {
    const kept = await agreeWith(shop, 'Ana', '2026-12-21', { discountCents: 4_000 });
    await payOf(shop, kept, 16_000);
    expectOk(await breakNow(shop, await agreeWith(shop, 'Bia', '2026-12-21')));
    await agreeWith(shop, 'Caio', '2027-02-22');
    const renegotiated = await agreeWith(shop, 'Davi', '2027-02-22');
    await agreeOn(shop, renegotiated.customerId, { firstDueDay: '2026-12-21' });
    shop.clock.day = '2027-01-04';
    const { rows, strip } = await figures();
    // R$ 40,00 of five times R$ 200,00.
    expect(meanDiscount(rows)).toEqual({ discountCents: 4_000, bp: 400, count: 5 });
    expect(keptShare(rows)).toEqual({ kept: 1, ended: 2 });
    expect(strip).toEqual([
      ['Recuperado em acordos', 'R$ 160,00', 'R$ 0,00 em janeiro'],
      ['Ainda a receber', 'R$ 400,00', '2 acordos, 1 em risco'],
      ['Desconto médio', '4%', 'R$ 40,00 ao todo'],
      ['Cumpridos', '50%', '1 de 2 que terminaram'],
    ]);
  });

  it('say that there is nothing to count yet', async () => {
    expect((await figures()).strip).toEqual([
      ['Recuperado em acordos', 'R$ 0,00', 'R$ 0,00 em novembro'],
      ['Ainda a receber', 'R$ 0,00', '0 acordos'],
      ['Desconto médio', '–', ''],
      ['Cumpridos', '–', 'nenhum terminou ainda'],
    ]);
    expect(agreementFigures([], undefined, '2026-11-20')[0]).toMatchObject({ value: '…' });
  });
});
