import { keepAgreement } from '@renderer/use-cases/agreements/keep-agreement';
import { signAgreement } from '@renderer/use-cases/agreements/sign-agreement';
import { undoAgreementStep } from '@renderer/use-cases/agreements/undo-agreement-step';
import { undoEntry } from '@renderer/use-cases/undo-entry';
import { agreementSchema } from '@shared/domain/agreement/agreement';
import { lifeOfAgreement } from '@shared/domain/agreement/agreement-life';
import { agreeOn, breakNow, notify } from '@test/support/agreements';
import { expectSound } from '@test/support/expect-sound';
import { addCustomer, expectOk, openShop, sell, type TestShop } from '@test/support/shop';
import { beforeEach, describe, expect, it } from 'vitest';

let shop: TestShop;
let customerId: string;

beforeEach(async () => {
  shop = openShop('2026-10-01');
  customerId = await addCustomer(shop);
  await sell(shop, customerId, { totalCents: 45_000, installmentCount: 3, firstDueDay: '2026-11-03' });
  shop.clock.day = '2026-11-20';
});

const witnesses = [{ name: 'Ana Lima', document: '52998224725' }, { name: 'Zé da Feira' }];

describe('signing', () => {
  it('keeps the day and who saw it, once', async () => {
    const { id } = await agreeOn(shop, customerId);
    const sign = (day: string) => signAgreement(shop, { agreementId: id, day, witnesses });
    expect(await sign('2026-11-21')).toEqual({ ok: false, error: 'day-in-the-future' });
    expect(await sign('2026-11-19')).toEqual({ ok: false, error: 'before-the-agreement' });
    const signed = expectOk(await sign('2026-11-20'));
    expect(agreementSchema.parse(signed)).toEqual(signed);
    expect(lifeOfAgreement(signed).signed).toMatchObject({ day: '2026-11-20', witnesses });
    expect(await sign('2026-11-20')).toEqual({ ok: false, error: 'already-signed' });
    const undone = expectOk(await undoAgreementStep(shop, id));
    expect(lifeOfAgreement(undone).signed).toBeUndefined();
    expect(undone.events).toHaveLength(2);
    expectOk(await sign('2026-11-20'));
  });
});

describe('keeping an agreement that is late', () => {
  it('needs a reason and a day to come, and a delay', async () => {
    const { id } = await agreeOn(shop, customerId);
    const keep = (until: string, reason: string) => keepAgreement(shop, { agreementId: id, until, reason });
    expect(await keep('2026-12-31', 'recebe no dia 5')).toEqual({ ok: false, error: 'not-late' });
    shop.clock.day = '2027-01-04';
    expect(await keep('2027-01-04', 'recebe no dia 5')).toEqual({ ok: false, error: 'until-passed' });
    expect(await keep('2027-01-08', '  ')).toEqual({ ok: false, error: 'reason-missing' });
    const kept = expectOk(await keep('2027-01-08', 'recebe no dia 5'));
    expect(lifeOfAgreement(kept).kept).toMatchObject({ until: '2027-01-08', reason: 'recebe no dia 5' });
  });
});

describe('taking back a line of the journal', () => {
  it('takes back just that step, the last one first', async () => {
    const agreement = await agreeOn(shop, customerId);
    expectOk(await signAgreement(shop, { agreementId: agreement.id, day: '2026-11-20', witnesses: [] }));
    shop.clock.day = '2027-02-01';
    expectOk(await notify(shop, agreement));
    expectOk(await breakNow(shop, agreement));
    const lines = (await shop.db.journal.toArray()).filter(({ refId }) => refId === agreement.id);
    const undo = async (kind: string) => {
      const entry = lines.find((line) => line.kind === kind);
      if (!entry) throw new Error(`no line ${kind}`);
      return undoEntry(shop, entry);
    };
    expect(await undo('agreement-signed')).toEqual({ ok: false, error: { reason: 'later-step' } });
    for (const kind of ['agreement-broken', 'agreement-notified', 'agreement-signed', 'agreement'])
      expectOk(await undo(kind));
    expect(await undo('agreement-signed')).toEqual({ ok: false, error: { reason: 'already-undone' } });
    expect(await shop.db.summaries.get(customerId)).toMatchObject({ openCents: 45_000 });
    await expectSound(shop.db);
  });
});
