import { negotiationAccount } from '@renderer/data/queries/negotiation-account';
import { allIds, openLines, outLines } from '@renderer/features/negotiate/covered-lines';
import { enteringFacts } from '@renderer/features/negotiate/entering-facts';
import { canEnter, chosenIdsOf, entering } from '@renderer/features/negotiate/on-table';
import { saveProposal } from '@renderer/use-cases/agreements/save-proposal';
import { defaultTerms } from '@shared/domain/terms';
import { agreeOn, openIdsOf } from '@test/support/agreements';
import { addBuyer, type Buyer, move, takeOne } from '@test/support/cheques';
import { expectOk, openShop, type TestShop } from '@test/support/shop';
import { putOnTab } from '@test/support/tab';
import { beforeEach, describe, expect, it } from 'vitest';

let shop: TestShop;
let buyer: Buyer;

const account = async () => {
  const found = await negotiationAccount(shop.db, buyer.customerId);
  if (!found) throw new Error('no such customer');
  return found;
};
const lines = async (day: string) => {
  const found = await account();
  return openLines(canEnter(found, day), found, day, defaultTerms);
};
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

beforeEach(async () => {
  shop = openShop();
  buyer = await addBuyer(shop);
});

describe('what can enter', () => {
  it('has the open tab as one line among the installments, by the day it would be due', async () => {
    await putOnTab(shop, buyer.customerId);
    await putOnTab(shop, buyer.customerId, { cents: 7_650 });
    expect(
      (await lines('2027-01-10'))
        .map(({ title, description, cents }) => [title, description, cents])
        .slice(0, 3),
    ).toEqual([
      ['1 de 5 · 21/12/2026', 'Guarda-roupa 6 portas', 15_400],
      ['Caderneta', '2 compras', 8_500],
      ['2 de 5 · 21/01/2027', 'Guarda-roupa 6 portas', 15_000],
    ]);
    const chosen = canEnter(await account(), '2026-11-20').slice(0, 2);
    expect(entering(chosen)).toMatchObject({ tab: true, installmentIds: [buyer.installmentIds[0]] });
    expect(chosenIdsOf(entering(chosen)).sort()).toEqual(chosen.map(({ id }) => id).sort());
  });

  it('marks what a cheque came back for, and hands the cheque over with an agreement on all of it', async () => {
    const chequeId = await takeOne(shop, buyer);
    expect((await lines('2026-11-20')).map(({ id }) => id)).not.toContain(buyer.installmentIds[0]);
    expect(outLines(await account()).map(({ title, reason }) => [title, reason])).toEqual([
      ['1 de 5 · 21/12/2026', 'aguardando cheque 000123, bom para 21/12'],
    ]);
    await move(shop, chequeId, { move: 'deposit', day: '2026-12-21' });
    await move(shop, chequeId, { move: 'return', day: '2026-12-23', reason: 11 });
    expect((await lines('2026-12-23')).map(({ mark }) => mark).slice(0, 2)).toEqual([
      'cheque 000123 voltou, motivo 11',
      undefined,
    ]);
    const found = await account();
    const all = canEnter(found, '2026-12-23');
    expect(enteringFacts(all, found).cheques).toEqual(['000123']);
    expect(enteringFacts(all.slice(1), found).cheques).toEqual([]);
  });

  it('says why what was due more than five years ago stays out, and takes it in with all others only when alone', async () => {
    const old = await lines('2031-12-22');
    const [first = '', ...others] = buyer.installmentIds;
    expect(old.map(({ id, mark }) => [id, mark])).toEqual([
      ...others.map((id) => [id, undefined]),
      [first, 'Mais de 5 anos: não se pede. Só entra se o cliente quiser.'],
    ]);
    expect(allIds(old)).toEqual(others);
    expect(allIds(old.slice(-1))).toEqual([first]);
  });

  it('says which agreement would be renegotiated, and what that one holds already', async () => {
    const { number } = await agreeOn(shop, buyer.customerId);
    expect((await lines('2026-11-20')).map(({ description }) => description)).toEqual(
      [1, 2, 3].map(() => `Renegocia o acordo nº ${number}`),
    );
    const found = await account();
    expect(outLines(found)).toMatchObject([
      { title: '5 parcelas', cents: 75_000, reason: `já no acordo nº ${number}: entra o que falta dele` },
    ]);
    expect(enteringFacts(canEnter(found, '2026-11-20'), found).agreements).toEqual([number]);
  });

  it('is empty for who owes nothing, and null for nobody', async () => {
    expect(await negotiationAccount(shop.db, 'nobody')).toBeNull();
    expect(plain((await account()).customer.name)).toBe('Francisca Lima Teixeira');
  });

  it('remembers what proposals name and is open no more', async () => {
    const installmentIds = (await openIdsOf(shop, buyer.customerId)).slice(0, 2);
    expectOk(
      await saveProposal(shop, {
        customerId: buyer.customerId,
        installmentIds,
        updatedCents: 30_000,
        discountCents: 0,
        downPaymentCents: 0,
        count: 2,
        firstDueDay: '2026-12-21',
        interval: { kind: 'monthly' },
        by: 'shop',
        how: 'printed',
        validUntil: '2026-11-27',
      }),
    );
    expect((await account()).gone).toEqual([]);
    await agreeOn(shop, buyer.customerId, { installmentIds: installmentIds.slice(0, 1) });
    expect((await account()).gone.map(({ id }) => id)).toEqual(installmentIds.slice(0, 1));
  });
});
