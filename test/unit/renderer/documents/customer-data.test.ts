import { customerDataPaper } from '@renderer/documents/from-records/customer-data';
import { storedDataPaper } from '@renderer/documents/from-records/stored-data';
import { sizesOf } from '@renderer/documents/paper-size';
import { defaultTerms } from '@shared/domain/terms';
import { exampleShop } from '@shared/sample-shop/example';
import { pdfOf } from '@test/support/papers';
import { pdfPages, pdfText } from '@test/support/pdf';
import { describe, expect, it } from 'vitest';

const TODAY = '2026-11-20';
const rows = exampleShop(TODAY);
const shop = {
  name: 'Casa Nova Móveis',
  document: '11222333000181',
  phone: '5538999990000',
  city: 'Montes Claros',
};

interface More {
  readonly customer?: object;
  /** Of the one conversation that is left then. */
  readonly contact?: object;
}

const paperOf = (name: string, { customer: about, contact }: More = {}) => {
  const customer = rows.customers.find((each) => each.name === name);
  if (!customer) throw new Error(`no ${name} in the example`);
  const own = <T extends { readonly customerId: string }>(list: readonly T[]) =>
    list.filter(({ customerId }) => customerId === customer.id);
  const summary = rows.summaries.find(({ customerId }) => customerId === customer.id);
  if (!summary) throw new Error('no summary');
  return customerDataPaper({
    shop,
    terms: defaultTerms,
    today: TODAY,
    customer: {
      ...customer,
      notes: 'Prefere à tarde',
      credit: { askedOn: TODAY, incomeCents: 250_000 },
      ...about,
    },
    duplicates: [{ ...customer, name: 'Tião Gonçalves', document: '52998224725' }],
    summary,
    sales: own(rows.sales),
    installments: own(rows.installments),
    payments: own(rows.payments),
    tabs: own(rows.tabs),
    tabClosings: own(rows.tabClosings),
    cheques: own(rows.cheques),
    contacts: contact
      ? own(rows.contacts)
          .slice(0, 1)
          .map((each) => ({ ...each, ...contact }))
      : own(rows.contacts),
    agreements: own(rows.agreements),
    proposals: own(rows.proposals),
    legalSteps: own(rows.legalSteps),
    decisions: [],
    keptText: 'A loja pode guardar os dados até 20/11/2031.',
  });
};

const spaced = (text: string) => text.replaceAll('\u00a0', ' ');

describe('the paper of a customer’s own data', () => {
  it('tells who, what, why, for how long, with whom, and whom to ask', async () => {
    const text = spaced(pdfText(await pdfOf(paperOf('Sebastião Gonçalves'))));
    for (const part of [
      'Seus dados',
      'Sebastião Gonçalves',
      'Tião Gonçalves (529.982.247-25)',
      'R$ 2.500,00',
      'Prefere à tarde',
      'Nota de risco',
      'Compras e parcelas',
      'Venda',
      'Recebimentos',
      'Conversas',
      'qual dia fica melhor',
      'Acordos e propostas',
      'Com ninguém',
      'até 20/11/2031',
      'em até 15 dias',
      '(38) 99999-0000',
      'Não há nada guardado em: caderneta, cheques e decisões da loja.',
    ])
      expect(text, part).toContain(part);
    expect(text).not.toMatch(/devedor|inadimpl|dívida|undefined|NaN/i);
  });

  it('numbers its pages', async () => {
    const pages = pdfPages(await pdfOf(paperOf('Antônia Conceição')));
    expect(pages.length).toBeGreaterThan(1);
    for (const [index, page] of pages.entries())
      expect(page).toContain(`página ${index + 1} de ${pages.length}`);
  });

  it('tells of cheques and of what happened to each', async () => {
    const withCheque = rows.customers.find(({ id }) =>
      rows.cheques.some(({ customerId }) => customerId === id),
    );
    const text = spaced(pdfText(await pdfOf(paperOf(withCheque?.name ?? ''))));
    expect(text).toMatch(/agência \d+,/);
    expect(text).toContain('Recebido');
  });

  it('has room for the longest words a record may keep', async () => {
    const long = 'palavra '.repeat(620);
    const data = paperOf('Sebastião Gonçalves', {
      customer: { notes: long },
      contact: { text: long, notes: long },
    });
    const text = pdfText(await pdfOf(data));
    expect(text.match(/palavra/g)?.length).toBe(3 * 620);
  });

  it('is only made on sheets', () => {
    expect(sizesOf(paperOf('Sebastião Gonçalves'))).toEqual(['a4']);
  });
});

describe('the paper of what the shop stores', () => {
  it('is one page, with the shop’s contact', async () => {
    const pages = pdfPages(await pdfOf(storedDataPaper(shop, TODAY)));
    expect(pages).toHaveLength(1);
    for (const part of [
      'O que guardamos',
      'art. 7º',
      '5 anos',
      'Com ninguém',
      '13 meses',
      '(38) 99999-0000',
      'ANPD',
    ])
      expect(pages[0], part).toContain(part);
  });

  it('is one page also for a shop with a long name and address', async () => {
    const long = {
      ...shop,
      name: 'Comércio de Móveis, Eletrodomésticos e Utilidades Irmãos Vasconcelos de Albuquerque Ltda.',
      address: 'Avenida Presidente Juscelino Kubitschek de Oliveira, 12345, loja 2, fundos, Centro Histórico',
    };
    expect(pdfPages(await pdfOf(storedDataPaper(long, TODAY)))).toHaveLength(1);
  });
});
