import { customerFile } from '@renderer/data/queries/customer-file';
import { openInstallmentsOf } from '@renderer/data/queries/open-account';
import { decideText } from '@renderer/features/customer/legal/decide-text';
import { moreChoices } from '@renderer/features/customer/more-choices';
import { standingView } from '@renderer/features/customer/standing/standing-view';
import { talkFacts } from '@renderer/features/customer/talks/talk-facts';
import { timelineOf } from '@renderer/features/customer/timeline';
import { offersOf } from '@renderer/features/customer/timeline-offers';
import { endLegalStep } from '@renderer/use-cases/end-legal-step';
import { type ContactRequest, logContact } from '@renderer/use-cases/log-contact';
import { noteHeard } from '@renderer/use-cases/note-heard';
import { receivePayment } from '@renderer/use-cases/receive-payment';
import { recordLegalStep } from '@renderer/use-cases/record-legal-step';
import { undoContact } from '@renderer/use-cases/undo-contact';
import { defaultTerms } from '@shared/domain/terms';
import { dayLimits } from '@shared/rules/dues';
import { defaultLadders } from '@shared/rules/ladder/default-ladders';
import { addCustomer, expectOk, openShop, sell, type TestShop } from '@test/support/shop';
import { beforeEach, describe, expect, it } from 'vitest';

let shop: TestShop;
let customerId: string;

const PHONE = '5585987654321';
const own = [{ digits: PHONE, whatsapp: true }];

const file = async () => {
  const found = await customerFile(shop.db, customerId);
  if (!found) throw new Error('expected a customer');
  return found;
};
const log = async (more: Partial<ContactRequest> = {}) =>
  expectOk(
    await logContact(shop, {
      customerId,
      channel: 'whatsapp',
      step: 'd15',
      text: 'Oi!',
      answer: 'no-answer',
      ...more,
    }),
  );
const factsOf = async (id: string) => talkFacts(await file(), defaultLadders, shop.clock.today()).get(id);
const titles = async () => timelineOf(await file()).map(({ title }) => title);

beforeEach(async () => {
  shop = openShop('2026-07-01');
  customerId = await addCustomer(shop, { phones: own });
  await sell(shop, customerId, { totalCents: 45_000, installmentCount: 3, firstDueDay: '2026-08-03' });
  shop.clock.day = '2026-11-18';
});

describe('what a conversation tells', () => {
  it('names the step, the number, who else was reached, the reason and what was sent', async () => {
    await addCustomer(shop, { name: 'Rui Alves', phones: own });
    const { id } = await log({ to: PHONE, reason: 'salary-late', inReply: true, notes: 'Ligar dia 5' });
    expect(await factsOf(id)).toEqual({
      about:
        'passo de 15 dias depois de vencer · para (85) 98765-4321 · telefone também de Rui Alves · em resposta ao cliente',
      outcome: undefined,
      reason: 'O salário atrasou',
      sent: 'Oi!',
      notes: 'Ligar dia 5',
    });
    expect((await factsOf((await log({ channel: 'call', step: 'gone', text: '' })).id))?.about).toBe('');
  });

  it('says how a promise ended, with what came in for it', async () => {
    const promise = await log({ answer: 'promise', promise: { day: '2026-11-19', cents: 20_000 } });
    const outcome = async () => (await factsOf(promise.id))?.outcome;
    expect(await outcome()).toEqual({ tone: 'neutral', text: 'aguardando o dia' });
    expectOk(
      await receivePayment(shop, {
        customerId,
        installmentIds: (await openInstallmentsOf(shop.db, customerId)).map(({ id }) => id),
        means: [{ means: 'pix', cents: 5_000 }],
        day: '2026-11-18',
        waive: 0,
      }),
    );
    shop.clock.day = '2026-11-25';
    const { tone, text } = (await outcome()) ?? {};
    expect([tone, text?.replace('\u00a0', ' ')]).toEqual(['attention', 'cumpriu em parte: pagou R$ 50,00']);
  });

  it('tells what was heard without a channel', async () => {
    expectOk(await noteHeard(shop, customerId, 'deceased'));
    expect((await titles())[0]).toBe('Soubemos que faleceu');
  });
});

describe('decisions in the history', () => {
  const offers = async () => {
    const entry = timelineOf(await file()).find(({ kind }) => kind === 'legal-step');
    return entry && [entry.title, entry.note, ...offersOf(entry).map(({ label }) => label)];
  };

  it('offer what can still be done with them', async () => {
    const step = expectOk(
      await recordLegalStep(shop, {
        customerId,
        kind: 'protest',
        installmentIds: (await openInstallmentsOf(shop.db, customerId)).map(({ id }) => id),
        confirmed: ['certain', 'title', 'notary-notice'],
      }),
    );
    expect(await offers()).toEqual(['Protesto em cartório', undefined, 'Anotar retirada', 'Desfazer']);
    expectOk(await endLegalStep(shop, step.id));
    expect(await offers()).toEqual([
      'Protesto em cartório',
      'Retirado em 18/11/2026',
      'Ainda não foi retirado',
    ]);
  });
});

describe('when to decide', () => {
  it('is said after 60 days, until something was decided or nothing formal is possible', async () => {
    const text = async () => decideText(await file(), dayLimits(shop.clock.today()));
    const decide = async (kind: 'formal-letter' | 'bureau', confirmed: string[]) =>
      expectOk(
        await recordLegalStep(shop, {
          customerId,
          kind,
          installmentIds: (await openInstallmentsOf(shop.db, customerId)).map(({ id }) => id),
          confirmed,
        }),
      );
    expect(await text()).toBe('Venceu há 107 dias: daqui em diante, você decide.');
    const contested = await log({ answer: 'contests' });
    expect(await text()).toBe('');
    expectOk(await undoContact(shop, contested.id));
    await decide('formal-letter', ['certain', 'identified', 'closed']);
    shop.clock.day = '2026-11-21';
    expect(await text()).toBe('Decidido há 3 dias: carta formal.');
    await decide('bureau', ['certain', 'proof', 'notice']);
    expect(await text()).toBe('');
  });
});

describe('how the account stands', () => {
  it('gives segment, score and every flag with their reasons', async () => {
    await shop.db.customers.update(customerId, { limitCents: 30_000 });
    const view = standingView(await file(), '2026-11-18', defaultTerms);
    expect(view.segment).toMatchObject({ segment: 'at-risk' });
    expect(view.daysLate).toBe(107);
    expect(view.flags.map((text) => text.replaceAll('\u00a0', ' '))).toEqual([
      'Passou do limite: R$ 450,00 de R$ 300,00',
      '3 parcelas em atraso, a mais antiga de 03/08',
    ]);
    expect(view.risk.reasons.length).toBeGreaterThan(0);
  });

  it('offers only what would change something', async () => {
    const ALWAYS = ['data', 'restore'];
    const keys = async () =>
      moreChoices(await file(), shop.clock.today(), defaultTerms).map(({ key }) => key);
    expect(await keys()).toEqual(['cheques', 'note-talk', 'letter', 'decide', 'deceased', ...ALWAYS]);
    await log({ answer: 'contests' });
    await log({ answer: 'stop' });
    expect(await keys()).toEqual([
      'cheques',
      'note-talk',
      'decide',
      'contest-resolved',
      'resume',
      'deceased',
      ...ALWAYS,
    ]);
    expectOk(await noteHeard(shop, customerId, 'deceased'));
    expect(await keys()).toEqual(['cheques', 'note-talk', 'decide', 'contest-resolved', 'resume', ...ALWAYS]);
  });
});
