import { agreementTimeline } from '@renderer/features/agreements/agreement-timeline';
import { detailFacts, detailSubtitle, proposalText } from '@renderer/features/agreements/agreement-words';
import { detailActions } from '@renderer/features/agreements/detail-actions';
import { nextStep } from '@renderer/features/agreements/next-step';
import { chargesOf, planLines } from '@renderer/features/agreements/plan-lines';
import { keepAgreement } from '@renderer/use-cases/agreements/keep-agreement';
import { signAgreement } from '@renderer/use-cases/agreements/sign-agreement';
import { undoAgreement } from '@renderer/use-cases/agreements/undo-agreement';
import { undoAgreementStep } from '@renderer/use-cases/agreements/undo-agreement-step';
import type { Agreement } from '@shared/domain/agreement/agreement';
import { defaultTerms } from '@shared/domain/terms';
import { agreeOn, breakNow, notify } from '@test/support/agreements';
import { expectOk, openShop, type TestShop } from '@test/support/shop';
import { beforeEach, describe, expect, it } from 'vitest';
import { agreeWith, buyer, pageOf, payOf, plain, propose } from './stage';

let shop: TestShop;

beforeEach(() => {
  shop = openShop('2026-11-20');
});

const step = async (agreement: Agreement) => {
  const { title, text } = nextStep(await pageOf(shop, agreement), shop.clock.today());
  return [plain(title), plain(text)];
};
const labels = async (agreement: Agreement) => {
  const { main, others } = detailActions(await pageOf(shop, agreement));
  return [main.map(({ label }) => label), others.map(({ label }) => label)];
};

describe('what the page of an agreement says first', () => {
  it('asks for the signature, then waits for the next installment', async () => {
    const agreement = await agreeWith(shop, 'Ana', '2026-12-21');
    expect(await step(agreement)).toEqual(['Falta assinar', 'Imprima as duas vias, assinem e anote aqui.']);
    expect(await labels(agreement)).toEqual([
      ['Imprimir 2 vias', 'Assinado', 'Receber'],
      ['Conversar', 'Renegociar', 'Romper', 'Carnê', 'Ficha', 'Desfazer'],
    ]);
    expectOk(await signAgreement(shop, { agreementId: agreement.id, day: '2026-11-20', witnesses: [] }));
    expect(await step(agreement)).toEqual([
      'Em dia',
      'Próxima parcela: R$ 100,00 em 21/12/2026 (em 31 dias).',
    ]);
    expect(await labels(agreement)).toEqual([
      ['Receber', 'Conversar'],
      ['Renegociar', 'Romper', 'Termo', 'Carnê', 'Ficha', 'Desfazer assinatura', 'Desfazer acordo'],
    ]);
  });

  it('says of a late one that its paper is not signed, and asks for no signature after a month', async () => {
    const late = await agreeWith(shop, 'Ana', '2026-12-07');
    const longAgo = await agreeWith(shop, 'Bia', '2027-01-20');
    shop.clock.day = '2026-12-14';
    expect((await step(late))[1]).toContain('O papel ainda não foi assinado.');
    shop.clock.day = '2026-12-21';
    expect((await step(late))[1]).not.toContain('assinado');
    expect((await step(longAgo))[0]).toBe('Em dia');
    expect(await labels(longAgo)).toEqual([
      ['Receber', 'Conversar'],
      ['Assinado', 'Renegociar', 'Romper', 'Termo', 'Carnê', 'Ficha', 'Desfazer'],
    ]);
  });

  it('goes from a talk to a notice, and from there to a decision', async () => {
    const agreement = await agreeWith(shop, 'Ana', '2026-12-21');
    shop.clock.day = '2027-01-04';
    const [late = ''] = await step(agreement);
    expect(late).toBe('1 parcela em atraso: converse ou combine outra data');
    shop.clock.day = '2027-01-25';
    expect(await step(agreement)).toEqual([
      'Hora de avisar, com jeito',
      '2 parcelas em atraso, R$ 200,00, a mais antiga há 35 dias. Antes de romper, o papel promete um aviso e 15 dias para acertar.',
    ]);
    expect((await labels(agreement))[0]).toEqual(['Avisar', 'Conversar', 'Receber']);
    expectOk(await notify(shop, agreement));
    expect((await step(agreement))[0]).toBe('Avisado: pode acertar até 10/02/2027 (em 16 dias)');
    expect((await labels(agreement)).flat()).not.toContain('Avisar');
    shop.clock.day = '2027-02-11';
    expect((await step(agreement))[0]).toBe('O aviso venceu em 10/02/2027: você decide');
    expect((await labels(agreement))[0]).toEqual(['Dar mais prazo', 'Renegociar', 'Romper']);
    expectOk(
      await keepAgreement(shop, {
        agreementId: agreement.id,
        until: '2027-02-20',
        reason: 'Salário atrasou',
      }),
    );
    const [kept, why] = await step(agreement);
    expect(kept).toBe('Com mais prazo até 20/02/2027 (em 9 dias)');
    expect(why).toContain('“Salário atrasou”');
  });

  it('thanks who fulfilled it, and offers the letter', async () => {
    const agreement = await agreeWith(shop, 'Ana', '2026-12-21');
    shop.clock.day = '2026-12-01';
    await payOf(shop, agreement, 20_000);
    expect((await step(agreement))[0]).toBe('Cumprido em 01/12/2026. Vale um agradecimento.');
    expect(await labels(agreement)).toEqual([
      ['Quitação', 'Agradecer'],
      ['Termo', 'Ficha'],
    ]);
  });

  it('says what became of one that was broken, renegotiated or undone', async () => {
    const broken = await agreeWith(shop, 'Ana', '2026-12-21', { discountCents: 1_000 });
    await payOf(shop, broken, 9_500);
    expectOk(await breakNow(shop, broken));
    expect(await step(broken)).toEqual([
      'Rompido em 20/11/2026',
      'Os R$ 95,00 já pagos foram abatidos do que voltou. Do desconto, R$ 5,00 ficaram e R$ 5,00 se perderam. Um novo acordo continua possível.',
    ]);
    expect(await labels(broken)).toEqual([
      ['Renegociar', 'Conversar'],
      ['Termo', 'Ficha', 'Desfazer rompimento'],
    ]);
    const first = await agreeWith(shop, 'Bia', '2026-12-21');
    const second = await agreeOn(shop, first.customerId);
    expect((await step(first))[0]).toBe(`O que faltava foi para o acordo nº ${second.number}`);
    expectOk(await undoAgreement(shop, second.id));
    expect((await step(second))[0]).toBe('Desfeito em 20/11/2026');
    expect(await labels(second)).toEqual([[], ['Ficha']]);
  });
});

describe('the page of an agreement', () => {
  it('has its figures, with the charges of what is late', async () => {
    const agreement = await agreeWith(shop, 'Ana', '2026-12-21', {
      discountCents: 1_000,
      downPaymentCents: 2_000,
      monthlyBp: 100,
    });
    shop.clock.day = '2027-01-04';
    const view = await pageOf(shop, agreement);
    const lines = planLines(view.plan, '2027-01-04', defaultTerms);
    expect(detailSubtitle(view)).toBe('Acordo nº 1, feito em 20/11/2026 · 0 de 2 parcelas pagas');
    // Of R$ 86,30: 2% is R$ 1,73, and 14 days at 1% a month are R$ 0,40.
    expect(chargesOf(lines)).toBe(213);
    expect(detailFacts(view, 213).map((fact) => [fact.value, fact.note ?? ''].map(plain))).toEqual([
      ['R$ 192,61', 'com R$ 2,61 de juros'],
      ['R$ 20,00', ''],
      ['R$ 172,61', '+ R$ 2,13 do atraso'],
      ['R$ 10,00', '5%'],
    ]);
    expect(plain(agreementTimeline(view)[0]?.text ?? '')).toBe(
      'Acordo feito: R$ 192,61, entrada de R$ 20,00 e R$ 86,31 + R$ 86,30',
    );
  });

  it('tells what happened, newest first, and keeps what was taken back', async () => {
    const agreement = await agreeWith(shop, 'Ana', '2026-12-21', { downPaymentCents: 5_000 });
    const witnesses = [{ name: 'Iracema Rocha', document: '11144477735' }, { name: 'José' }];
    expectOk(await signAgreement(shop, { agreementId: agreement.id, day: '2026-11-20', witnesses }));
    shop.clock.day = '2027-01-20';
    expectOk(await notify(shop, agreement));
    expectOk(await undoAgreementStep(shop, agreement.id));
    const told = agreementTimeline(await pageOf(shop, agreement));
    expect(told.map(({ day, text, notes, undone }) => [day, plain(text), notes ?? '', undone ?? ''])).toEqual(
      [
        ['2027-01-20', 'Avisado por carta: pode acertar até 04/02/2027', '', 'Desfeito em 20/01/2027'],
        ['2026-11-20', 'Assinado', 'Testemunhas: Iracema Rocha (CPF 111.444.777-35) e José.', ''],
        ['2026-11-20', 'Acordo feito: R$ 200,00, entrada de R$ 50,00 e 2 × R$ 75,00', '', ''],
      ],
    );
  });

  it('knows the agreements before and after it, and the proposal it came from', async () => {
    const customerId = await buyer(shop, 'Ana');
    const { proposal } = await propose(shop, customerId);
    await propose(shop, customerId, { proposalId: proposal.id, by: 'customer', how: 'spoken' });
    const first = await agreeOn(shop, customerId, { count: 2, proposal: { id: proposal.id, version: 2 } });
    expect((await pageOf(shop, first)).chain).toEqual([]);
    const second = await agreeOn(shop, customerId);
    const third = await agreeOn(shop, customerId);
    expectOk(await breakNow(shop, third));
    const links = (await pageOf(shop, second)).chain.map(({ number, isThis, note }) => [
      number,
      isThis,
      note,
    ]);
    expect(links).toEqual([
      [1, false, ''],
      [2, true, ''],
      [3, false, 'rompido'],
    ]);
    expect((await pageOf(shop, first)).renegotiatedIn?.number).toBe(2);
    expect(proposalText(await pageOf(shop, first))).toBe('Veio da proposta nº 1, versão 2 de 2.');
    expect(proposalText(await pageOf(shop, second))).toBeNull();
  });
});
