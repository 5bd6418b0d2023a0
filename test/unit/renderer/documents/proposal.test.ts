import { addDays, addMonths } from '@shared/calendar/civil-day';
import { formatDay } from '@shared/calendar/format';
import { splitEvenly } from '@shared/money/split';
import { proposalData } from '@test/support/agreement-papers';
import { customer, definitionOf, LONG_NAME, pdfOf, shop } from '@test/support/papers';
import { pdfPages, pdfText } from '@test/support/pdf';
import { describe, expect, it } from 'vitest';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const textOf = async (data = proposalData(6)) => plain(pdfText(await pdfOf({ kind: 'proposal', data })));

/** The longest a shop may offer, over more than any customer has open, between long names. */
const longest = () => {
  const [one] = proposalData(1).covered;
  if (!one) throw new Error('expected a covered installment');
  const cents = 40 * 16_000;
  return proposalData(48, {
    shop: { ...shop, name: LONG_NAME },
    customer: { ...customer, name: LONG_NAME },
    covered: Array.from({ length: 40 }, (_, index) => ({ ...one, dueDay: addDays('2026-01-05', index) })),
    updatedCents: cents,
    discountCents: 0,
    totalCents: cents,
    downPaymentCents: 10_000,
    interest: { cents: 20_000, monthly: 0.01, yearly: 0.126825, cetYearly: 0.1275 },
    plan: splitEvenly(cents - 10_000 + 20_000, 48).map((amountCents, index) => ({
      dueDay: addMonths('2026-12-20', index),
      amountCents,
    })),
  });
};

describe('a proposal on paper', () => {
  it('says whose it is, what is open with each added item apart, and what becomes of it', async () => {
    const text = await textOf();
    for (const part of [
      'Casa Nova Móveis',
      'CNPJ 12.345.678/0001-95 · (88) 99988-7766',
      'Rua São Pedro, 482, Centro, Juazeiro do Norte/CE',
      'Proposta nº 12',
      'Vale até 30/11/2026',
      'Para: Francisca Lima Teixeira',
      'O que está em aberto em 20/11/2026',
      'Guarda-roupa 6 portas, 3 de 10 03/07/2026 150,00 3,00 7,00 160,00',
      'Valor original R$ 450,00',
      'Multa R$ 9,00',
      'Juros de mora R$ 16,50',
      'Desconto - R$ 14,50',
      'Total R$ 461,00',
      '(quatrocentos e sessenta e um reais)',
      'Entrada 20/11/2026 100,00',
      'multa de 2% e juros de 1% ao mês',
      'com redução proporcional dos juros',
      'De acordo em',
    ])
      expect(text, part).toContain(part);
    for (const [index, { dueDay }] of proposalData(6).plan.entries())
      expect(text).toContain(`${index + 1}ª parcela ${formatDay(dueDay)} 60,`);
    expect(text).not.toMatch(/versão|taxa efetiva|CPF|devedor|dívida/);
  });

  it('tells which version it is, and whose terms they are', async () => {
    const text = await textOf(proposalData(3, { version: 2, by: 'customer' }));
    expect(text).toContain('2ª versão');
    expect(text).toContain('a proposta que você nos fez');
  });

  it('says the sum alone where the items are not known', async () => {
    const text = await textOf(proposalData(3, { covered: [] }));
    expect(text).toContain('Valor em 20/11/2026, com multa e juros R$ 475,50');
    expect(text).not.toContain('Multa R$');
  });

  it('stands on one page with its longest plan, every day and figure on it', async () => {
    const data = longest();
    const pages = pdfPages(await pdfOf({ kind: 'proposal', data }));
    expect(pages).toHaveLength(1);
    const text = plain(pages[0] ?? '');
    for (const { dueDay } of data.plan) expect(text).toContain(formatDay(dueDay));
    expect(text).toContain('40 parcelas em aberto, com vencimento de 05/01/2026 a 13/02/2026.');
    expect(text).toContain('Juros de 1% ao mês (12,68% ao ano, CET 12,75%) R$ 200,00');
    expect(text).toContain('Total a pagar R$ 6.600,00');
    expect(text).toContain('De acordo em');
  });

  it('has one line to pay when all is paid at once', async () => {
    const text = await textOf(proposalData(1, { plan: [], downPaymentCents: 46_100 }));
    expect(text).toContain('À vista 20/11/2026 461,00');
  });

  it.each([
    ['items that are not the sum', { updatedCents: 47_551 }, 'not the updated amount'],
    ['a discount not taken off', { discountCents: 0 }, 'not the total'],
    ['a plan that misses a cent', { downPaymentCents: 9_999 }, 'plan does not add up'],
  ])('is refused with %s', (_, over, why) => {
    expect(() => definitionOf({ kind: 'proposal', data: proposalData(6, over) })).toThrow(why);
  });
});
