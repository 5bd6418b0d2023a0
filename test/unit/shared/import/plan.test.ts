import { planText } from '@test/support/import';
import { describe, expect, it } from 'vitest';

const HEADER =
  'Cliente;CPF;Telefone;Data da compra;Descrição;Valor total;Entrada;Parcela;Vencimento;Valor da parcela;Pago em;Valor pago;Forma;Obs';

interface Cells {
  cliente: string;
  cpf: string;
  telefone: string;
  compra: string;
  descricao: string;
  total: string;
  entrada: string;
  parcela: string;
  vencimento: string;
  valor: string;
  pagoEm: string;
  valorPago: string;
  forma: string;
  obs: string;
}

const good: Cells = {
  cliente: 'Ana Lima',
  cpf: '',
  telefone: '',
  compra: '15/01/2026',
  descricao: 'Fogão',
  total: '300,00',
  entrada: '',
  parcela: '1/3',
  vencimento: '15/02/2026',
  valor: '100,00',
  pagoEm: '',
  valorPago: '',
  forma: '',
  obs: '',
};

const line = (cells: Partial<Cells>): string =>
  Object.values({ ...good, ...cells })
    .map((cell) => `"${cell.replaceAll('"', '""')}"`)
    .join(';');

const planOf = async (...rows: Partial<Cells>[]) =>
  (await planText([HEADER, ...rows.map(line)].join('\n'))).plan;

describe('rows that stay out', () => {
  it.each<[string, Partial<Cells>, string]>([
    ['no-customer', { cliente: '  ' }, 'customer'],
    ['name-too-long', { cliente: 'A'.repeat(300) }, 'customer'],
    ['document-length', { cpf: '529.982.247' }, 'document'],
    ['document-check-digits', { cpf: '529.982.247-26' }, 'document'],
    ['document-repeated', { cpf: '111.111.111-11' }, 'document'],
    ['bad-sale-day', { compra: 'ano passado' }, 'saleDay'],
    ['impossible-sale-day', { compra: '31/02/2026' }, 'saleDay'],
    ['sale-in-future', { compra: '21/11/2026', vencimento: '21/12/2026' }, 'saleDay'],
    ['no-due-day', { vencimento: '' }, 'dueDay'],
    ['bad-due-day', { vencimento: 'logo' }, 'dueDay'],
    ['impossible-due-day', { vencimento: '31/02/2026' }, 'dueDay'],
    ['due-before-sale', { vencimento: '14/01/2026' }, 'dueDay'],
    ['no-amount', { valor: '' }, 'amount'],
    ['amount-not-a-number', { valor: 'cem reais' }, 'amount'],
    ['amount-negative', { valor: '-50,00' }, 'amount'],
    ['amount-zero', { valor: '0,00' }, 'amount'],
    ['amount-too-large', { valor: '999.999.999,00' }, 'amount'],
    ['bad-total', { total: 'muito' }, 'total'],
    ['bad-down-payment', { entrada: '-1,00' }, 'downPayment'],
    ['down-payment-over-total', { entrada: '300,01' }, 'downPayment'],
    ['bad-installment', { parcela: 'última' }, 'installment'],
    ['installment-zero', { parcela: '0/3' }, 'installment'],
    ['installment-beyond-plan', { parcela: '9/3' }, 'installment'],
    ['count-out-of-range', { parcela: '1/1000' }, 'installmentCount'],
    ['count-out-of-range', { parcela: '1/0' }, 'installmentCount'],
    ['bad-paid-day', { pagoEm: 'semana que vem' }, 'paidDay'],
    ['impossible-paid-day', { pagoEm: '30/02/2026' }, 'paidDay'],
    ['paid-in-future', { pagoEm: '21/11/2026' }, 'paidDay'],
    ['bad-paid-amount', { valorPago: 'metade' }, 'paidAmount'],
    ['bad-paid-amount', { valorPago: '-1,00' }, 'paidAmount'],
    ['overpaid', { valorPago: '100,01' }, 'paidAmount'],
    ['overpaid', { valorPago: '999.999.999.999,00' }, 'paidAmount'],
  ])('%s', async (reason, cells, meaning) => {
    const plan = await planOf({ parcela: '2/3' }, cells);
    expect(plan.rejected).toHaveLength(1);
    expect(plan.rejected[0]).toMatchObject({ row: 3, reason, meaning });
    expect(plan.rejected[0]?.text).toMatch(/^[A-ZÉÍ].*\.$/);
    expect(plan.totals).toMatchObject({ installments: 1, principalCents: 10_000 });
  });

  it('reports a row written twice and keeps the first', async () => {
    const plan = await planOf({}, {}, { parcela: '2/3' });
    expect(plan.rejected).toMatchObject([{ row: 3, reason: 'repeated-row' }]);
    expect(plan.rejected[0]?.text).toContain('linha 2');
    expect(plan.totals.installments).toBe(2);
  });

  it('reports the same installment with another amount', async () => {
    const plan = await planOf({}, { valor: '120,00' });
    expect(plan.rejected).toMatchObject([{ row: 3, reason: 'repeated-installment' }]);
  });
});

describe('customers', () => {
  it('are told apart by document, not by name', async () => {
    const plan = await planOf(
      { cpf: '529.982.247-25' },
      { cpf: '111.444.777-35' },
      { cpf: '52998224725', cliente: 'ana  LIMA', parcela: '2/3' },
    );
    expect(plan.customers.map(({ document }) => document)).toEqual(['52998224725', '11144477735']);
  });

  it('without document are the same when the name is, whatever its case and accents', async () => {
    const plan = await planOf({ cliente: 'JOSÉ DA SILVA' }, { cliente: 'Jose da Silva', parcela: '2/3' });
    expect(plan.customers).toMatchObject([{ name: 'Jose da Silva', key: 'name:jose da silva' }]);
  });

  it('take in rows without document when only one document has that name', async () => {
    const plan = await planOf({ cpf: '529.982.247-25' }, { parcela: '2/3' });
    expect(plan.customers).toHaveLength(1);
    expect(plan.sales).toHaveLength(1);
  });

  it('keep a phone that is not understood as a note', async () => {
    const plan = await planOf({ telefone: 'recado 98765-4321' });
    expect(plan.customers[0]).toMatchObject({
      phones: [],
      notes: ['Telefone na planilha: recado 98765-4321'],
    });
    expect(plan.warnings).toMatchObject([{ row: 2, kind: 'phone' }]);
  });

  it('keep two phones of one cell', async () => {
    const plan = await planOf({ telefone: '(11) 98765-4321 / (11) 3333-4444' });
    expect(plan.customers[0]?.phones).toEqual([
      { digits: '5511987654321', whatsapp: true },
      { digits: '551133334444', whatsapp: false },
    ]);
  });

  it('get back the zeros a spreadsheet dropped from the CPF', async () => {
    const plan = await planOf({ cpf: '1234567890' }, { cpf: '191', parcela: '2/3' });
    expect(plan.rejected).toMatchObject([{ reason: 'document-length' }]);
    expect(plan.customers[0]?.document).toBe('01234567890');
  });

  it('may have quotes, semicolons and emoji in their names', async () => {
    const names = ['Zé "do Bar"; filho', 'Lia 🌻 Flores', 'D’Ávila, João'];
    const plan = await planOf(...names.map((cliente) => ({ cliente })));
    expect(plan.customers.map(({ name }) => name)).toEqual(names);
  });
});

describe('sales and payments', () => {
  it('make one sale of the same customer, day and description, with gaps where rows stayed out', async () => {
    const plan = await planOf(
      { entrada: '30,00', total: '330,00', obs: 'entregar' },
      { parcela: '3/3', vencimento: '15/04/2026', entrada: '30,00', total: '330,00' },
    );
    expect(plan.sales).toMatchObject([
      { totalCents: 33_000, downPaymentCents: 3_000, count: 3, notes: ['entregar'], rows: [2, 3] },
    ]);
    expect(plan.installments.map(({ number }) => number)).toEqual([1, 3]);
  });

  it('take a day without amount as paid in full, and an amount as a part', async () => {
    const plan = await planOf(
      { pagoEm: '16/02/2026', forma: 'Pix' },
      { parcela: '2/3', pagoEm: '16/03/2026', valorPago: '40,00' },
      { parcela: '3/3', valorPago: '10,00' },
    );
    expect(plan.payments).toMatchObject([
      { installment: 0, day: '2026-02-16', cents: 10_000, means: 'pix' },
      { installment: 1, day: '2026-03-16', cents: 4_000, means: 'cash' },
      { installment: 2, day: '2026-02-15', cents: 1_000 },
    ]);
    expect(plan.warnings).toMatchObject([{ row: 4, kind: 'paid-day-guessed' }]);
  });

  it('number the rows of a sheet that does not', async () => {
    const { plan } = await planText(
      'Nome;Data;Vence;Valor\nAna;15/01/2026;15/03/2026;10,00\nAna;15/01/2026;15/02/2026;10,00',
    );
    expect(plan.sales).toMatchObject([{ count: 2, totalCents: 2_000 }]);
    expect(plan.installments.map(({ number, dueDay }) => [number, dueDay])).toEqual([
      [1, '2026-02-15'],
      [2, '2026-03-15'],
    ]);
  });

  it('spread a row that is a whole plan over its months, cents preserved', async () => {
    const { plan } = await planText(
      'Cliente;Data da compra;Produto;Valor total;Entrada;Nº de parcelas;1º vencimento;Valor pago\n' +
        'Ana;31/01/2026;Sofá;1.100,00;100,00;3x;28/02/2026;400,00',
    );
    expect(plan.installments.map(({ principalCents, dueDay }) => [principalCents, dueDay])).toEqual([
      [33_333, '2026-02-28'],
      [33_333, '2026-03-28'],
      [33_334, '2026-04-28'],
    ]);
    expect(plan.payments.map(({ cents }) => cents)).toEqual([33_333, 6_667]);
  });

  it('work out the purchase day from the due day where the sheet has none', async () => {
    const { plan } = await planText(
      'Nome;Parcela;Vence;Valor\nAna;1/2;15/10/2026;10,00\nAna;2/2;15/11/2026;10,00',
    );
    expect(plan.sales).toMatchObject([{ day: '2026-09-15', count: 2, description: 'Compra' }]);
  });
});

describe('totals', () => {
  it('count as overdue only what is open and due before the day', async () => {
    const plan = await planOf(
      { vencimento: '19/11/2026' },
      { parcela: '2/3', vencimento: '20/11/2026', pagoEm: '20/11/2026', valorPago: '40,00' },
      { parcela: '3/3', vencimento: '28/11/2026' },
      { cliente: 'Bia', vencimento: '10/11/2026', pagoEm: '11/11/2026' },
    );
    expect(plan.totals).toEqual({
      customers: 2,
      sales: 2,
      installments: 4,
      principalCents: 40_000,
      paidCents: 14_000,
      openCents: 26_000,
      overdueCents: 10_000,
      overdueInstallments: 1,
      overdueCustomers: 1,
      dueNext7Cents: 6_000,
    });
  });
});

describe('import keys', () => {
  it('follow from the row alone: other rows and their order change nothing', async () => {
    const one = await planOf({ cpf: '529.982.247-25' }, { parcela: '2/3' });
    const other = await planOf({ parcela: '2/3', telefone: 'x' }, { cliente: 'Bia' }, { cpf: '52998224725' });
    const keys = (plan: typeof one) => plan.installments.map(({ importKey }) => importKey);
    expect(keys(other)).toEqual(expect.arrayContaining(keys(one)));
  });
});
