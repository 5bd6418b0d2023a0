import { readTape, tapeSummary } from '@renderer/data/queries/tape';
import { lineDetail, lineTitle } from '@renderer/features/tape/tape-words';
import { confirmTextOf } from '@renderer/features/tape/undo-words';
import { closeProposal } from '@renderer/use-cases/agreements/close-proposal';
import { keepAgreement } from '@renderer/use-cases/agreements/keep-agreement';
import type { ProposalRequest } from '@renderer/use-cases/agreements/save-proposal';
import { signAgreement } from '@renderer/use-cases/agreements/sign-agreement';
import { undoAgreementStep } from '@renderer/use-cases/agreements/undo-agreement-step';
import { undoProposal } from '@renderer/use-cases/agreements/undo-proposal';
import { agreeOn, breakNow, notify, offerTo, payOldest } from '@test/support/agreements';
import { addCustomer, expectOk, openShop, sell, type TestShop } from '@test/support/shop';
import { beforeEach, describe, expect, it } from 'vitest';

let shop: TestShop;
let customerId: string;

const told = async (day = shop.clock.today()) => {
  const { lines, later } = await readTape(shop.db, day);
  return [...lines, ...later].map((line) => `${lineTitle(line)} | ${lineDetail(line)}`);
};

beforeEach(async () => {
  shop = openShop('2026-09-01');
  customerId = await addCustomer(shop, { name: 'Ana Lima' });
  await sell(shop, customerId, { totalCents: 30_000, installmentCount: 1, firstDueDay: '2026-09-10' });
});

describe('the lines of an agreement', () => {
  it('tell when it was signed, until when it was waited for, and what breaking it left', async () => {
    const agreement = await agreeOn(shop, customerId, { firstDueDay: '2026-10-05' });
    shop.clock.day = '2026-09-02';
    expectOk(
      await signAgreement(shop, {
        agreementId: agreement.id,
        day: '2026-09-01',
        witnesses: [{ name: 'Bia Souza' }],
      }),
    );
    expect(await told()).toEqual([
      'Acordo assinado | Ana Lima · acordo 1 · com 1 testemunha · em 01/09/2026',
    ]);
    shop.clock.day = '2026-11-10';
    expectOk(await notify(shop, agreement));
    expectOk(
      await keepAgreement(shop, { agreementId: agreement.id, until: '2026-11-30', reason: 'vai receber' }),
    );
    expectOk(await undoAgreementStep(shop, agreement.id));
    expect(await told()).toEqual([
      'Decisão de manter o acordo desfeita | Ana Lima · acordo 1',
      'Acordo mantido | Ana Lima · acordo 1 · até 30/11/2026 · vai receber',
      'Acordo: aviso entregue | Ana Lima · acordo 1 · por carta · até 25/11/2026',
    ]);
  });

  it('ask before a breaking is taken back, and no other day tells of what it carried over', async () => {
    const agreement = await agreeOn(shop, customerId, { firstDueDay: '2026-10-05' });
    await payOldest(shop, customerId, { day: '2026-10-05', cents: 10_000 });
    const then = await told('2026-10-05');
    shop.clock.day = '2026-11-10';
    expectOk(await breakNow(shop, agreement));
    expect(await told()).toEqual(['Acordo rompido | Ana Lima · acordo 1 · R$\u00a0100,00 já pagos contam']);
    expect(await told('2026-10-05')).toEqual(then);
    const [line] = (await readTape(shop.db, '2026-11-10')).lines;
    expect(line && confirmTextOf(line)).toMatchObject({ title: 'Desfazer o rompimento?' });
    expect(await tapeSummary(shop.db, '2026-11-10')).toBe('1 acordo rompido');
    expectOk(await undoAgreementStep(shop, agreement.id, line?.entry.seq));
    expect((await told())[0]).toBe('Rompimento do acordo desfeito | Ana Lima · acordo 1');
    expect((await readTape(shop.db, '2026-11-10')).lines.map(({ isUndone }) => isUndone)).toEqual([
      false,
      true,
    ]);
  });
});

describe('the lines of a proposal', () => {
  const offer = (more: Partial<ProposalRequest> = {}) =>
    offerTo(shop, customerId, { reason: 'combinado com o dono', ...more });

  it('tell who proposed what until when, and how it ended', async () => {
    const { proposal } = await offer();
    const counter = await offer({ proposalId: proposal.id, by: 'customer', how: 'spoken', count: 4 });
    expectOk(await closeProposal(shop, { proposalId: proposal.id, how: 'declined', reason: 'vai esperar' }));
    const lines = (await told()).filter((line) => line.includes('ropost'));
    expect(lines).toEqual([
      'Proposta recusada | Ana Lima · proposta 1 · vai esperar',
      'Contraproposta do cliente | Ana Lima · proposta 1 · versão 2 · de viva voz · vale até 08/09/2026',
      'Proposta | Ana Lima · proposta 1 · por WhatsApp · vale até 08/09/2026',
    ]);
    expectOk(await undoProposal(shop, counter.seq + 1));
    expectOk(await undoProposal(shop, counter.seq));
    expect((await told())[0]).toBe('Proposta: anotação desfeita | Ana Lima · proposta 1');
  });
});
