import { defaultTerms } from '@shared/domain/terms';
import { type ProposalRequest, propose } from '@shared/rules/negotiation/proposal';
import { type ProposalMessageRequest, proposalMessage } from '@shared/rules/negotiation/proposal-message';
import { openInstallment } from '@test/support/installments';
import { expectOk } from '@test/support/result';
import { describe, expect, it } from 'vitest';

const message = (more: Partial<ProposalRequest> = {}, to: Partial<ProposalMessageRequest> = {}) =>
  proposalMessage({
    customerName: 'Raimundo dos Santos',
    shopName: 'Casa Nova Móveis',
    ...to,
    validUntil: '2026-11-27',
    proposal: expectOk(
      propose({
        covered: [
          openInstallment({ dueDay: '2026-11-03' }),
          openInstallment({ dueDay: '2026-12-03', number: 2 }),
        ],
        day: '2026-11-20',
        terms: defaultTerms,
        discountCents: 385,
        downPaymentCents: 6_000,
        count: 3,
        firstDueDay: '2026-12-19',
        interval: { kind: 'monthly' },
        ...more,
      }),
    ),
  }).replaceAll('\u00a0', ' ');

describe('the proposal as a message', () => {
  it('names each part of the value, every day, and how long it holds', () => {
    expect(message()).toBe(
      [
        'Olá, Raimundo! Aqui é da Casa Nova Móveis. Preparamos uma proposta para as suas 2 parcelas em aberto:',
        'Valor das parcelas: R$ 300,00\nMulta: R$ 3,00\nJuros: R$ 0,85\nDesconto: -R$ 3,85\n*Total: R$ 300,00*',
        '*Como fica:*\nEntrada: R$ 60,00 em 20/11/2026\n1ª: R$ 80,00 em 19/12/2026\n2ª: R$ 80,00 em 19/01/2027\n3ª: R$ 80,00 em 19/02/2027',
        'A proposta vale até 27/11/2026. Fica bom assim? Se preferir outro dia ou outro valor, é só dizer que ajustamos juntos.',
      ].join('\n\n'),
    );
  });

  it('greets as the customer is addressed, and never by a number', () => {
    expect(message({}, { addressAs: 'sr' })).toMatch(/^Olá, Sr\. Raimundo! Aqui é da Casa/);
    expect(message({}, { customerName: '52998224725', shopName: 'Mercado Silva' })).toMatch(
      /^Olá! Aqui é do Mercado Silva\./,
    );
  });

  it('tells the interest of the plan, and what is paid in all', () => {
    const text = message({ monthlyBp: 100 });
    expect(text).toMatch(
      /\nJuros do parcelamento, 1% ao mês \(CET de 12,\d+% ao ano\): R\$ (\d,\d\d)\n\*Total: R\$ 30\d,\d\d\*/,
    );
    const payments = [...text.matchAll(/(?:Entrada|ª): R\$ (\d+),(\d\d)/g)];
    const sum = payments.reduce((cents, [, reais, rest]) => cents + Number(reais) * 100 + Number(rest), 0);
    expect(text).toContain(`*Total: R$ ${(sum / 100).toFixed(2).replace('.', ',')}*`);
  });

  it('names the tab where it is in it', () => {
    expect(message({}, { tab: true })).toContain(
      'uma proposta para a sua parcela em aberto e a sua caderneta:',
    );
    const alone = message(
      { covered: [openInstallment({ dueDay: '2026-11-20' })], discountCents: 0 },
      { tab: true },
    );
    expect(alone).toContain('uma proposta para a sua caderneta:\n\nValor em aberto: R$ 150,00');
  });

  it('calls one payment "à vista", on its day or today', () => {
    expect(message({ downPaymentCents: 0, count: 1, firstDueDay: '2026-11-27' })).toContain(
      'À vista: R$ 300,00 até 27/11/2026',
    );
    expect(message({ downPaymentCents: 30_000 })).toContain('À vista: R$ 300,00 em 20/11/2026');
  });

  it('leaves out charges that are none, and a single installment is singular', () => {
    const one = message({ covered: [openInstallment({ dueDay: '2026-12-03' })], discountCents: 0 });
    expect(one).toContain('a sua parcela em aberto');
    expect(one).not.toMatch(/Multa|Juros|Desconto/);
  });

  it('tells a long plan in few lines', () => {
    const long = message({ count: 24, downPaymentCents: 0 });
    expect(long).toContain('e mais 13 parcelas até 21/11/2028');
    expect(long.split('\n').length).toBeLessThan(26);
  });

  it('uses no word that offends', () => {
    expect(message()).not.toMatch(/d[ií]vida|devedor|inadimpl|cobran|atrasad|protesto|providência|calote/i);
  });
});
