import 'fake-indexeddb/auto';
import { matchImport } from '@renderer/data/queries/match-import';
import { importFigures } from '@renderer/features/import/figures';
import { incomingCustomers } from '@renderer/features/import/incoming';
import { previewNotes } from '@renderer/features/import/preview-notes';
import { blockerTexts, hiddenBlockersText, undoneText } from '@renderer/features/import/undo-words';
import { importErrorText, openErrorText } from '@renderer/features/import/words';
import { sumCents } from '@shared/money/cents';
import { AS_OF, fixtureBytes, planBytes, planText } from '@test/support/import';
import { bringInto } from '@test/support/import-shop';
import { addCustomer, expectOk, openShop } from '@test/support/shop';
import { describe, expect, it } from 'vitest';

const notebook = await planBytes(fixtureBytes('caderno-da-loja.csv'));
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('the preview of the notebook', () => {
  it('shows the totals a shopkeeper can compare', async () => {
    const match = await matchImport(openShop().db, notebook.plan, AS_OF);
    expect(
      importFigures(match).map(({ label, value, note }) => plain(`${label}: ${value} (${note})`)),
    ).toEqual([
      'Clientes: 180 (332 vendas)',
      'Parcelas: 1.862 (somam R$ 491.072,09)',
      'Em aberto: R$ 88.059,29 (R$ 403.012,80 já recebidos)',
      'Em atraso: R$ 37.783,65 (178 parcelas de 72 clientes)',
      'Próximos 7 dias: R$ 2.417,90 (a vencer)',
    ]);
    expect(previewNotes({ kind: 'notebook', plan: notebook.plan, match }).map(plain)).toEqual([
      'R$ 32.450,65 de entradas ficam como recebidos no dia da compra.',
      '4 linhas em branco e 1 linha de total não contam.',
    ]);
  });

  it('lists who comes in, the most overdue first, and adds up to the totals', async () => {
    const match = await matchImport(openShop().db, notebook.plan, AS_OF);
    const customers = incomingCustomers(match, AS_OF);
    expect(customers).toHaveLength(180);
    expect(sumCents(customers.map(({ openCents }) => openCents))).toBe(notebook.plan.totals.openCents);
    expect(sumCents(customers.map(({ overdueCents }) => overdueCents))).toBe(
      notebook.plan.totals.overdueCents,
    );
    const overdue = customers.map(({ overdueCents }) => overdueCents);
    expect(overdue).toEqual([...overdue].sort((a, b) => b - a));
  });

  it('says what is there already', async () => {
    const shop = openShop();
    await addCustomer(shop, { name: 'Bia Souza' });
    const header = 'Cliente;Data da compra;Descrição;Parcela;Vencimento;Valor da parcela';
    const ana = 'Ana;10/01/2026;Fogão;1/2;10/02/2026;50,00';
    expectOk(
      await bringInto(
        shop,
        (await planText(`${header}\n${ana}\nAna;10/01/2026;Fogão;2/2;10/03/2026;50,00`)).plan,
      ),
    );
    const { plan } = await planText(
      `${header}\n${ana}\nAna;10/01/2026;Fogão;2/2;11/03/2026;50,00\nBIA SOUZA;10/01/2026;Sofá;1/1;10/02/2026;70,00`,
    );
    const match = await matchImport(shop.db, plan, AS_OF);
    expect(previewNotes({ kind: 'notebook', plan, match })).toEqual([
      '1 linha já foi importada antes.',
      '1 linha com parcela que já está aqui, com outro valor ou data: fica a que está.',
      '1 cliente já está cadastrado e recebe as suas parcelas.',
    ]);
    expect(incomingCustomers(match, AS_OF)).toMatchObject([
      { name: 'Bia Souza', isNew: false, installments: 1 },
    ]);
  });
});

describe('what goes wrong', () => {
  it('is said with what happened to the shop', () => {
    expect(openErrorText('too-large')).toContain('Nada mudou na sua loja.');
    expect(openErrorText('lost')).toContain('Nada mudou na sua loja.');
    expect(importErrorText({ reason: 'not-written', cause: 'disk-full' })).toContain('disco');
    expect(importErrorText({ reason: 'nothing-new', knownRows: 3 })).toContain('Nada foi acrescentado');
  });

  it('names what stands in the way of undoing, each once', () => {
    const payment = { kind: 'payment', day: '2026-11-20', customerName: 'Ana Lima' } as const;
    expect(blockerTexts([payment, payment, { ...payment, kind: 'import' }])).toEqual([
      'recebimento de Ana Lima em 20/11/2026',
      'outra importação com registros de Ana Lima em 20/11/2026',
    ]);
    expect(hiddenBlockersText(7)).toBe('E mais 1 registro.');
    expect(undoneText({ customers: 9, installments: 45, cheques: 60 })).toBe(
      'Importação desfeita: 60 cheques e 9 clientes saíram.',
    );
    expect(undoneText({ customers: 1, installments: 1_862, cheques: 0 })).toBe(
      'Importação desfeita: 1.862 parcelas e 1 cliente saíram.',
    );
  });
});
