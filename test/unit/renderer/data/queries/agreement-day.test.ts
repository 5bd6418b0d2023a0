import { readDay } from '@renderer/data/queries/today';
import { breakAgreement } from '@renderer/use-cases/agreements/break-agreement';
import { closeProposal } from '@renderer/use-cases/agreements/close-proposal';
import { keepAgreement } from '@renderer/use-cases/agreements/keep-agreement';
import { makeAgreement } from '@renderer/use-cases/agreements/make-agreement';
import type { ProposalRequest } from '@renderer/use-cases/agreements/save-proposal';
import { signAgreement } from '@renderer/use-cases/agreements/sign-agreement';
import { undoAgreementStep } from '@renderer/use-cases/agreements/undo-agreement-step';
import { logContact } from '@renderer/use-cases/log-contact';
import type { Agreement } from '@shared/domain/agreement/agreement';
import { defaultTerms } from '@shared/domain/terms';
import { agreementTasks, customerOfTask } from '@shared/rules/negotiation/agreement-tasks';
import { agreeOn, breaking, breakNow, notify, offerTo, openIdsOf } from '@test/support/agreements';
import { addCustomer, expectOk, openShop, sell, type TestShop } from '@test/support/shop';
import { beforeEach, describe, expect, it } from 'vitest';

let shop: TestShop;
let customerId: string;

const tasks = async () => {
  const today = shop.clock.today();
  return agreementTasks((await readDay(shop.db, today)).agreements, today, defaultTerms);
};
const kinds = async () => (await tasks()).map(({ kind }) => kind);

const sign = (agreement: Agreement) =>
  signAgreement(shop, { agreementId: agreement.id, day: shop.clock.today(), witnesses: [] });

beforeEach(async () => {
  shop = openShop('2026-09-01');
  customerId = await addCustomer(shop);
  await sell(shop, customerId, { totalCents: 30_000, installmentCount: 1, firstDueDay: '2026-09-10' });
});

describe('an agreement of a day', () => {
  it('asks for its signature from the second day on, for thirty days, unless it has one', async () => {
    const agreement = await agreeOn(shop, customerId, { firstDueDay: '2026-10-05' });
    expect(await kinds()).toEqual([]);
    shop.clock.day = '2026-09-02';
    expect(await tasks()).toMatchObject([
      { kind: 'unsigned', day: '2026-09-01', agreements: [{ id: agreement.id }], cents: 30_000 },
    ]);
    shop.clock.day = '2026-10-01';
    expect(await kinds()).toEqual(['unsigned']);
    shop.clock.day = '2026-10-02';
    expect(await kinds()).toEqual([]);
    shop.clock.day = '2026-09-02';
    expectOk(await sign(agreement));
    expect(await kinds()).toEqual([]);
    expectOk(await undoAgreementStep(shop, agreement.id));
    expect(await kinds()).toEqual(['unsigned']);
    expectOk(await breakNow(shop, agreement));
    expect(await kinds()).toEqual([]);
  });

  it('asks for a notice once its own rule is reached, then waits, then asks for the decision', async () => {
    const agreement = await agreeOn(shop, customerId, { firstDueDay: '2026-10-05' });
    expectOk(await sign(agreement));
    shop.clock.day = '2026-11-03';
    expect(await kinds()).toEqual([]);
    shop.clock.day = '2026-11-04';
    expect(await tasks()).toMatchObject([
      { kind: 'notify', day: '2026-10-05', cents: 10_000, course: { lateCount: 1, daysLate: 30 } },
    ]);
    const noticed = expectOk(await notify(shop, agreement));
    expect(await kinds()).toEqual([]);
    const until = noticed.events.at(-1);
    shop.clock.day = '2026-11-20';
    expect(await tasks()).toMatchObject([
      { kind: 'decide', day: until?.kind === 'notified' && until.until, course: { lateCount: 2 } },
    ]);
    const wait = { agreementId: agreement.id, until: '2026-11-25', reason: 'vai receber' };
    expectOk(await keepAgreement(shop, wait));
    expect(await kinds()).toEqual([]);
    shop.clock.day = '2026-11-26';
    expect(await kinds()).toEqual(['decide']);
    const { owedCents } = await breaking(shop, agreement);
    expectOk(await breakAgreement(shop, { agreementId: agreement.id, owedCents, byCustomer: false }));
    expect(await kinds()).toEqual([]);
    expectOk(await undoAgreementStep(shop, agreement.id));
    expect(await kinds()).toEqual(['decide']);
  });
});

describe('a proposal of a day', () => {
  const offer = (more: Partial<ProposalRequest> = {}) => offerTo(shop, customerId, more);
  const talk = (answer: 'no-answer' | 'stop' = 'no-answer') =>
    logContact(shop, { customerId, channel: 'whatsapp', text: 'Oi', answer });
  const on = async (day: string) => {
    shop.clock.day = day;
    return kinds();
  };

  it('is asked about from the day before its last one to a week after it', async () => {
    await offer();
    expect(await on('2026-09-06')).toEqual([]);
    expect(await on('2026-09-07')).toEqual(['proposal-ending']);
    expect(await on('2026-09-08')).toEqual(['proposal-ending']);
    expect(await on('2026-09-09')).toEqual(['proposal-expired']);
    expect(await on('2026-09-15')).toEqual(['proposal-expired']);
    expect(await on('2026-09-16')).toEqual([]);
    const [task] = await (async () => {
      shop.clock.day = '2026-09-07';
      return tasks();
    })();
    expect(task && customerOfTask(task)).toBe(customerId);
  });

  it('is asked about once each time, and not on the day it was sent', async () => {
    expectOk(await talk());
    await offer({ validUntil: '2026-09-02' });
    expect(await kinds()).toEqual([]);
    expect(await on('2026-09-02')).toEqual(['proposal-ending']);
    expectOk(await talk());
    expect(await kinds()).toEqual([]);
    expect(await on('2026-09-03')).toEqual(['proposal-expired']);
    expectOk(await talk());
    expect(await kinds()).toEqual([]);
  });

  it('is not asked of who wants no messages', async () => {
    await offer();
    expect(await on('2026-09-06')).toEqual([]);
    expectOk(await talk('stop'));
    expect(await on('2026-09-07')).toEqual([]);
    expect(await on('2026-09-09')).toEqual([]);
  });

  it('rests where the customer answered, countered or accepted', async () => {
    const { proposal } = await offer();
    await offer({ proposalId: proposal.id, by: 'customer', how: 'spoken', validUntil: '2026-09-12' });
    // The customer's own terms wait for the shop's answer.
    expect(await kinds()).toEqual([]);
    expect(await on('2026-09-02')).toEqual(['proposal-answer']);
    expectOk(await talk());
    expect(await on('2026-09-19')).toEqual(['proposal-answer']);
    expect(await on('2026-09-20')).toEqual([]);
    shop.clock.day = '2026-09-11';
    expectOk(await closeProposal(shop, { proposalId: proposal.id, how: 'declined' }));
    expect(await kinds()).toEqual([]);

    shop.clock.day = '2026-09-01';
    const second = await offer();
    expect(await on('2026-09-07')).toEqual(['proposal-ending']);
    expectOk(
      await makeAgreement(shop, {
        customerId,
        installmentIds: await openIdsOf(shop, customerId),
        updatedCents: 30_000,
        discountCents: 0,
        downPaymentCents: 10_000,
        downPaymentMeans: 'cash',
        count: 2,
        firstDueDay: '2026-10-01',
        interval: { kind: 'monthly' },
        proposal: { id: second.proposal.id, version: 1 },
      }),
    );
    expect(await kinds()).toEqual([]);
  });
});
