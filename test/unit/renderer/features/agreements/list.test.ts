import { foundChapters, listRows, viewChapters } from '@renderer/features/agreements/chapters';
import { firstView, viewCounts } from '@renderer/features/agreements/listed';
import { lookAt } from '@renderer/features/agreements/look';
import { rowCents, rowDetail } from '@renderer/features/agreements/row-words';
import { agreementStatus, proposalStanding } from '@renderer/features/agreements/status';
import type { AgreementsView } from '@renderer/stores/agreements-view';
import { closeProposal } from '@renderer/use-cases/agreements/close-proposal';
import { keepAgreement } from '@renderer/use-cases/agreements/keep-agreement';
import { signAgreement } from '@renderer/use-cases/agreements/sign-agreement';
import { undoAgreement } from '@renderer/use-cases/agreements/undo-agreement';
import { agreeOn, breakNow, notify } from '@test/support/agreements';
import { expectOk, openShop, type TestShop } from '@test/support/shop';
import { beforeEach, describe, expect, it } from 'vitest';
import { agreeWith, buyer, everything, payOf, propose } from './stage';

let shop: TestShop;

beforeEach(() => {
  shop = openShop('2026-11-20');
});

const today = () => shop.clock.today();
const chaptersOf = async (view: AgreementsView) =>
  viewChapters(view, await everything(shop), today()).map(({ title, items }) => [
    title,
    items.map(({ customerName }) => customerName),
  ]);

/** One of each kind, looked at on 2027-02-20. */
const manyAgreements = async () => {
  expectOk(await undoAgreement(shop, (await agreeWith(shop, 'Ana Undone', '2027-03-01')).id));
  await payOf(shop, await agreeWith(shop, 'Bia Fulfilled', '2027-03-01'), 20_000);
  expectOk(await breakNow(shop, await agreeWith(shop, 'Caio Broken', '2027-03-01')));
  await agreeWith(shop, 'Davi Unsigned', '2027-03-10');
  const signed = await agreeWith(shop, 'Eva Signed', '2027-03-01');
  expectOk(await signAgreement(shop, { agreementId: signed.id, day: today(), witnesses: [] }));
  await agreeWith(shop, 'Fabio Late', '2027-02-15');
  await agreeWith(shop, 'Gil Notify', '2026-12-21');
  const decide = await agreeWith(shop, 'Hugo Decide', '2026-12-21');
  const noticed = await agreeWith(shop, 'Ivo Noticed', '2026-12-21');
  const kept = await agreeWith(shop, 'Jade Kept', '2026-12-21');
  shop.clock.day = '2027-01-25';
  expectOk(await notify(shop, decide));
  shop.clock.day = '2027-02-20';
  expectOk(await notify(shop, noticed));
  expectOk(await keepAgreement(shop, { agreementId: kept.id, until: '2027-03-05', reason: 'Salário' }));
};

describe('the lists of agreements', () => {
  it('put each under what is to be done about it, and count them', async () => {
    await manyAgreements();
    expect(await chaptersOf('running')).toEqual([['Em dia', ['Eva Signed', 'Davi Unsigned']]]);
    expect(await chaptersOf('risk')).toEqual([
      ['Para decidir', ['Hugo Decide']],
      ['Para avisar', ['Gil Notify']],
      ['Atrasados', ['Fabio Late']],
      ['Avisados', ['Ivo Noticed']],
      ['Com mais prazo', ['Jade Kept']],
    ]);
    expect(await chaptersOf('fulfilled')).toEqual([['', ['Bia Fulfilled']]]);
    expect(await chaptersOf('broken')).toEqual([['', ['Caio Broken']]]);
    const all = await everything(shop);
    expect(viewCounts(all)).toEqual({ proposals: 0, running: 2, risk: 5, fulfilled: 1, broken: 1, all: 10 });
    expect(firstView(viewCounts(all))).toBe('risk');
  });

  it('say how each stands, how far it is late and what is left', async () => {
    await manyAgreements();
    const rows = (await everything(shop)).flatMap((one) => (one.kind === 'agreement' ? one : []));
    expect(rows.map((one) => [one.customerName.split(' ')[0], agreementStatus(one).text])).toEqual([
      ['Jade', 'Mais prazo até 05/03'],
      ['Ivo', 'Avisado até 08/03'],
      ['Hugo', 'Para decidir'],
      ['Gil', 'Para avisar'],
      ['Fabio', 'Atrasado há 5 dias'],
      ['Eva', 'Em dia'],
      ['Davi', 'Em dia'],
      ['Caio', 'Rompido'],
      ['Bia', 'Cumprido'],
      ['Ana', 'Desfeito'],
    ]);
    const [, , hugo, , , eva] = rows;
    expect(hugo && rowDetail(hugo, today())).toBe('Acordo nº 8 · 20/11/2026 · 2 de 2 em atraso');
    expect(eva && rowDetail(eva, today())).toBe('Acordo nº 5 · 20/11/2026 · próxima 01/03');
    expect(rows.map(rowCents)).toEqual(Array(10).fill(20_000));
  });

  it('ask for a signature for thirty days: older papers were mostly signed before it was written down', async () => {
    await agreeWith(shop, 'Davi Unsigned', '2027-03-10');
    const signed = await agreeWith(shop, 'Eva Signed', '2027-03-01');
    expectOk(await signAgreement(shop, { agreementId: signed.id, day: today(), witnesses: [] }));
    shop.clock.day = '2026-12-20';
    expect(await chaptersOf('running')).toEqual([
      ['Falta assinar', ['Davi Unsigned']],
      ['Em dia', ['Eva Signed']],
    ]);
    shop.clock.day = '2026-12-21';
    expect(await chaptersOf('running')).toEqual([['Em dia', ['Eva Signed', 'Davi Unsigned']]]);
  });

  it('names a renegotiated one only under all', async () => {
    const first = await agreeWith(shop, 'Ana Again', '2027-03-01');
    await agreeOn(shop, first.customerId, { firstDueDay: '2027-03-05' });
    expect(await chaptersOf('running')).toEqual([['Falta assinar', ['Ana Again']]]);
    expect(await chaptersOf('all')).toEqual([['', ['Ana Again', 'Ana Again']]]);
  });
});

describe('the list of proposals', () => {
  it('goes from those whose day is near to those that ended', async () => {
    const closed = await propose(shop, await buyer(shop, 'Ana Said No'));
    expectOk(await closeProposal(shop, { proposalId: closed.proposal.id, how: 'declined' }));
    const accepted = await propose(shop, await buyer(shop, 'Bia Said Yes'));
    await agreeOn(shop, accepted.proposal.customerId, {
      count: 2,
      proposal: { id: accepted.proposal.id, version: 1 },
    });
    await propose(shop, await buyer(shop, 'Caio Open'), { validUntil: '2026-12-04' });
    await propose(shop, await buyer(shop, 'Davi Soon'), { validUntil: '2026-11-29' });
    await propose(shop, await buyer(shop, 'Eva Expired'), { validUntil: '2026-11-24' });
    shop.clock.day = '2026-11-26';
    expect(await chaptersOf('proposals')).toEqual([
      ['Vencem logo', ['Davi Soon']],
      ['Em aberto', ['Caio Open']],
      ['Venceram sem resposta', ['Eva Expired']],
      ['Encerradas', ['Bia Said Yes', 'Ana Said No']],
    ]);
    const all = await everything(shop);
    expect(viewCounts(all).proposals).toBe(2);
    const proposals = all.flatMap((one) => (one.kind === 'proposal' ? one : []));
    expect(proposals.map((one) => proposalStanding(one, today()).text)).toEqual([
      'venceu há 2 dias',
      'vence em 3 dias',
      'vence em 8 dias',
      'Aceita',
      'Recusada',
    ]);
  });

  it('says which version is the last, and who asked for it', async () => {
    const { proposal } = await propose(shop, await buyer(shop, 'Ana'));
    await propose(shop, proposal.customerId, { proposalId: proposal.id, by: 'customer', how: 'spoken' });
    const [row] = await everything(shop);
    expect(row && rowDetail(row, today())).toBe('Proposta nº 1 · 20/11 · 2ª versão · o cliente pediu');
  });
});

describe('looking at a list', () => {
  const nothing = { view: null, typed: '', at: 0 } as const;

  it('begins where somebody is waited for, with the first chosen', async () => {
    const later = await agreeWith(shop, 'Ana Later', '2027-03-01');
    const late = await agreeWith(shop, 'Bia Late', '2026-12-21');
    shop.clock.day = '2026-12-28';
    const look = lookAt(await everything(shop), nothing, undefined, today());
    expect([look.view, look.chosen?.id]).toEqual(['risk', late.id]);
    const addressed = lookAt(await everything(shop), nothing, later.id, today());
    expect([addressed.view, addressed.chosen?.id]).toEqual(['running', later.id]);
  });

  it('finds any of a name or number, accents or not, and leaves the search for what is not in it', async () => {
    const acucena = await agreeWith(shop, "Açucena D'Ávila", '2027-03-01');
    const bia = await agreeWith(shop, 'Bia', '2027-03-01');
    const { proposal } = await propose(shop, await buyer(shop, 'Açucena Lima'));
    const all = await everything(shop);
    const keys = (typed: string) => listRows(foundChapters(typed, all)).map(({ key }) => key);
    expect(keys('acuc')).toEqual(['Acordos', acucena.id, 'Propostas', proposal.id]);
    expect(keys('nº 2')).toEqual(['Acordos', bia.id]);
    expect(keys('nobody')).toEqual([]);
    const look = lookAt(all, { view: 'all', typed: 'acuc', at: 0 }, bia.id, today());
    expect([look.typed, look.view, look.chosen?.id]).toEqual(['', 'running', bia.id]);
  });

  it('stays at its place when what was chosen leaves the list', async () => {
    await agreeWith(shop, 'Ana', '2027-03-01');
    await agreeWith(shop, 'Bia', '2027-03-02');
    const look = lookAt(await everything(shop), { view: 'running', typed: '', at: 7 }, undefined, today());
    expect(look.chosen?.customerName).toBe('Bia');
    expect(lookAt([], nothing, undefined, today())).toMatchObject({ view: 'all', chosen: undefined });
    expect(lookAt(await everything(shop), nothing, 'gone', today()).chosen).toBeUndefined();
  });
});
