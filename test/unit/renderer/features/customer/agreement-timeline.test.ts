import { customerFile } from '@renderer/data/queries/customer-file';
import { timelineOf } from '@renderer/features/customer/timeline';
import { offersOf } from '@renderer/features/customer/timeline-offers';
import { closeProposal } from '@renderer/use-cases/agreements/close-proposal';
import { keepAgreement } from '@renderer/use-cases/agreements/keep-agreement';
import type { ProposalRequest } from '@renderer/use-cases/agreements/save-proposal';
import { signAgreement } from '@renderer/use-cases/agreements/sign-agreement';
import { undoAgreementStep } from '@renderer/use-cases/agreements/undo-agreement-step';
import { agreeOn, breakNow, notify, offerTo, payOldest } from '@test/support/agreements';
import { addCustomer, expectOk, openShop, sell, type TestShop } from '@test/support/shop';
import { beforeEach, describe, expect, it } from 'vitest';

let shop: TestShop;
let customerId: string;

const entries = async () => {
  const file = await customerFile(shop.db, customerId);
  return file ? timelineOf(file) : [];
};
const told = async () =>
  (await entries())
    .filter(({ kind }) => kind !== 'sale' && kind !== 'payment')
    .map(({ title, detail, note, undone }) => [title, detail, note ?? undone].filter(Boolean).join(' | '));

beforeEach(async () => {
  shop = openShop('2026-09-01');
  customerId = await addCustomer(shop);
  await sell(shop, customerId, { totalCents: 30_000, installmentCount: 1, firstDueDay: '2026-09-10' });
});

describe('an agreement in the file', () => {
  it('tells its signing, its notice and the owner’s patience, and what of it was taken back', async () => {
    const agreement = await agreeOn(shop, customerId, { firstDueDay: '2026-10-05' });
    const witnesses = [{ name: 'Bia Souza' }, { name: 'Caio Melo' }];
    expectOk(await signAgreement(shop, { agreementId: agreement.id, day: '2026-09-01', witnesses }));
    shop.clock.day = '2026-11-10';
    expectOk(await notify(shop, agreement));
    const wait = { agreementId: agreement.id, until: '2026-11-30', reason: 'vai receber' };
    expectOk(await keepAgreement(shop, wait));
    expectOk(await undoAgreementStep(shop, agreement.id));
    expect(await told()).toEqual([
      'Acordo 1 mantido | até 30/11/2026 · vai receber | desfeito em 10/11/2026',
      'Aviso do acordo 1 | por carta, para acertar até 25/11/2026',
      'Acordo 1 assinado | com Bia Souza e Caio Melo',
      'Acordo 1 | 1 parcela no acordo · 3 parcelas a pagar',
    ]);
    for (const entry of await entries())
      if (entry.kind === 'agreement-event')
        expect(offersOf(entry)).toEqual([{ what: 'agreement', id: agreement.id, label: 'Ver acordo' }]);
  });

  it('says that it was broken, while that stands', async () => {
    const agreement = await agreeOn(shop, customerId, { firstDueDay: '2026-10-05' });
    await payOldest(shop, customerId, { day: '2026-10-05', cents: 10_000 });
    shop.clock.day = '2026-11-10';
    expectOk(await breakNow(shop, agreement));
    expect(await told()).toEqual([
      'Acordo 1 rompido | R$\u00a0100,00 já pagos contam no que voltou',
      'Acordo 1 | 1 parcela no acordo · 3 parcelas a pagar | Rompido em 10/11/2026',
    ]);
    // What was carried over is no receipt of its own.
    expect((await entries()).filter(({ kind }) => kind === 'payment')).toHaveLength(1);
    expectOk(await undoAgreementStep(shop, agreement.id));
    expect(await told()).toEqual([
      'Acordo 1 rompido | R$\u00a0100,00 já pagos contam no que voltou | desfeito em 10/11/2026',
      'Acordo 1 | 1 parcela no acordo · 3 parcelas a pagar',
    ]);
  });
});

describe('a proposal in the file', () => {
  const offer = (more: Partial<ProposalRequest> = {}) => offerTo(shop, customerId, more);

  it('tells each version and how it ended', async () => {
    const { proposal } = await offer();
    await offer({ proposalId: proposal.id, by: 'customer', how: 'spoken', downPaymentCents: 0, count: 3 });
    await offer({ proposalId: proposal.id, how: 'printed' });
    expectOk(await closeProposal(shop, { proposalId: proposal.id, how: 'declined', reason: 'vai esperar' }));
    expect(await told()).toEqual([
      'Proposta 1 recusada | vai esperar',
      'Nova versão da proposta 1 | Entrada de R$\u00a0100,00 e 2 parcelas de R$\u00a0100,00 · impressa · vale até 08/09/2026',
      'Contraproposta do cliente (proposta 1) | 3 parcelas de R$\u00a0100,00 · de viva voz · vale até 08/09/2026',
      'Proposta 1 | Entrada de R$\u00a0100,00 e 2 parcelas de R$\u00a0100,00 · por WhatsApp · vale até 08/09/2026',
    ]);
  });

  it('tells which version became an agreement', async () => {
    const { proposal } = await offer();
    await agreeOn(shop, customerId, {
      downPaymentCents: 10_000,
      count: 2,
      firstDueDay: '2026-10-01',
      proposal: { id: proposal.id, version: 1 },
    });
    expect((await told()).filter((line) => line.startsWith('Proposta'))).toEqual([
      expect.stringMatching(/\| Virou o acordo 1$/),
    ]);
    const [entry] = (await entries()).filter(({ kind }) => kind === 'proposal');
    expect(entry && offersOf(entry)).toEqual([{ what: 'agreement', id: proposal.id, label: 'Ver proposta' }]);
  });
});
