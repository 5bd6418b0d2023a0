import { readCollection } from '@renderer/data/settings';
import { proposalActions } from '@renderer/features/agreements/proposal-actions';
import { askText, offerAgain, offerText } from '@renderer/features/agreements/proposal-messages';
import {
  proposalFacts,
  proposalStep,
  proposalSubtitle,
  versionLines,
} from '@renderer/features/agreements/proposal-view';
import {
  closeRefusedText,
  undoProposalText,
  undoRefusedText,
} from '@renderer/features/agreements/proposal-words';
import { closeProposal } from '@renderer/use-cases/agreements/close-proposal';
import { receivePayment } from '@renderer/use-cases/receive-payment';
import { defaultTerms } from '@shared/domain/terms';
import { agreeOn, openIdsOf } from '@test/support/agreements';
import { expectOk, openShop, type TestShop } from '@test/support/shop';
import { beforeEach, describe, expect, it } from 'vitest';
import { buyer, plain, proposalPageOf, propose } from './stage';

let shop: TestShop;
let customerId: string;

beforeEach(async () => {
  shop = openShop('2026-11-20');
  customerId = await buyer(shop, 'Ana');
});

const page = async (id: string) => {
  const view = await proposalPageOf(shop, id);
  const { main, others } = proposalActions(view, offerAgain(view, defaultTerms) !== null);
  return {
    view,
    says: plain(proposalStep(view, shop.clock.today()).title),
    main: main.map(({ label }) => label),
    others: others.map(({ label }) => label),
  };
};

describe('the page of a proposal', () => {
  it('waits for an answer until its day, and asks after it', async () => {
    const { proposal } = await propose(shop, customerId);
    expect(await page(proposal.id)).toMatchObject({
      says: 'Vale até 27/11/2026 (em 7 dias)',
      main: ['O cliente aceitou', 'Pediu outra coisa', 'Perguntar'],
      others: ['Enviar de novo', 'Imprimir', 'Recusou', 'Retirar', 'Ficha', 'Desfazer'],
    });
    shop.clock.day = '2026-11-28';
    expect(await page(proposal.id)).toMatchObject({
      says: 'Venceu em 27/11/2026 (ontem), sem resposta anotada',
      main: ['Perguntar', 'Refazer com os valores de hoje'],
    });
  });

  it('answers what the customer asked for, and asks nothing of them', async () => {
    const { proposal } = await propose(shop, customerId);
    await propose(shop, customerId, { proposalId: proposal.id, by: 'customer', how: 'spoken' });
    const { says, main } = await page(proposal.id);
    expect(says).toBe('O cliente pediu outra coisa: responda até 27/11/2026 (em 7 dias)');
    expect(main).toEqual(['Aceitar o pedido', 'Contraproposta', 'Conversar']);
    shop.clock.day = '2026-11-28';
    expect(await page(proposal.id)).toMatchObject({
      says: 'O pedido do cliente venceu em 27/11/2026 (ontem), sem resposta',
      main: ['Refazer com os valores de hoje', 'Conversar'],
    });
  });

  it('leads to the agreement it became, and to another where it was declined', async () => {
    const accepted = await propose(shop, customerId);
    const agreement = await agreeOn(shop, customerId, {
      count: 2,
      proposal: { id: accepted.proposal.id, version: 1 },
    });
    expect(await page(accepted.proposal.id)).toMatchObject({
      says: `Aceita: virou o acordo nº ${agreement.number}`,
      main: [`Acordo nº ${agreement.number}`],
      others: ['Imprimir', 'Ficha'],
    });
    const declined = await propose(shop, await buyer(shop, 'Bia'));
    expectOk(
      await closeProposal(shop, {
        proposalId: declined.proposal.id,
        how: 'declined',
        reason: 'Parcela alta',
      }),
    );
    const { says, main, view } = await page(declined.proposal.id);
    expect([says, ...main]).toEqual(['Recusada em 20/11/2026', 'Propor de novo']);
    expect(proposalStep(view, '2026-11-20').text).toBe('“Parcela alta”');
    expect(undoProposalText(view.proposal)).toContain('recusada');
  });

  it('lists every version with its terms, the newest first', async () => {
    const { proposal } = await propose(shop, customerId, { discountCents: 1_000, downPaymentCents: 4_000 });
    await propose(shop, customerId, {
      proposalId: proposal.id,
      by: 'customer',
      how: 'spoken',
      count: 4,
      monthlyCents: 5_000,
      validUntil: '2026-11-25',
    });
    const { view } = await page(proposal.id);
    expect(
      versionLines(view, '2026-11-26').map((line) => [line.title, ...[line.text, ...line.notes].map(plain)]),
    ).toEqual([
      [
        '2ª versão · o cliente pediu, de viva voz',
        'R$ 200,00: 4 parcelas de R$ 50,00, até 22/03/2027',
        'Sobre 2 parcelas, R$ 200,00 no dia; sem desconto.',
        'Valeu até 25/11/2026.',
        'O cliente disse que pode pagar R$ 50,00 por mês.',
      ],
      [
        '1ª versão · da loja, por WhatsApp',
        'R$ 190,00: entrada de R$ 40,00 e 2 parcelas de R$ 75,00, até 21/01/2027',
        'Sobre 2 parcelas, R$ 200,00 no dia; desconto de R$ 10,00 (5%).',
        'Vale até 27/11/2026.',
        'Fora da política: A loja não costuma dar desconto neste caso. Motivo: “combinado com o dono”',
      ],
    ]);
    expect(proposalSubtitle(view)).toBe('Proposta nº 1, de 20/11/2026 · 2 versões');
    expect(proposalFacts(view).map(({ value }) => plain(value))).toEqual([
      'R$ 200,00',
      '–',
      'R$ 200,00',
      'R$ 0,00',
    ]);
    expect(undoProposalText(view.proposal)).toContain('2ª versão deixa de valer');
  });

  it('can be sent again as it was, until something of it changes', async () => {
    const { proposal } = await propose(shop, customerId, { downPaymentCents: 4_000 });
    shop.clock.day = '2026-11-23';
    const moment = { shop: { name: 'Casa Nova Móveis' }, terms: defaultTerms, today: '2026-11-23' };
    const text = plain(offerText(await proposalPageOf(shop, proposal.id), moment) ?? '');
    expect(text).toContain('Entrada: R$ 40,00 em 23/11/2026');
    expect(text).toContain('2ª: R$ 80,00 em 21/01/2027');
    expect(text).toContain('vale até 27/11/2026');
    const [installmentId = ''] = await openIdsOf(shop, customerId);
    expectOk(
      await receivePayment(shop, {
        customerId,
        installmentIds: [installmentId],
        means: [{ means: 'cash', cents: 1_000 }],
        day: shop.clock.today(),
        waive: 0,
      }),
    );
    const view = await proposalPageOf(shop, proposal.id);
    expect(offerText(view, moment)).toBeNull();
    expect((await page(proposal.id)).others).not.toContain('Enviar de novo');
  });

  it('is asked about kindly, in other words once its day went by', async () => {
    const { proposal } = await propose(shop, customerId);
    const said = async (today: string) => {
      shop.clock.day = today;
      const shopNow = { name: 'Casa Nova Móveis' };
      const collection = await readCollection(shop.db);
      const moment = { shop: shopNow, terms: defaultTerms, collection, today, hour: 10, minute: 0 };
      return plain(askText(await proposalPageOf(shop, proposal.id), moment));
    };
    expect(await said('2026-11-25')).toContain('vale até 27/11');
    expect(await said('2026-11-30')).toContain('valeu até 27/11');
  });

  it('says why something was not done, and what to do', () => {
    expect(closeRefusedText('proposal-accepted')).toContain('Desfaça primeiro o acordo');
    expect(undoRefusedText('later-step')).toContain('Desfaça primeiro a última');
  });
});
