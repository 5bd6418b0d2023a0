import 'fake-indexeddb/auto';
import { matchSheet } from '@renderer/data/queries/match-sheet';
import { addedText, doneText, nextScreen } from '@renderer/features/import/done-words';
import { previewView } from '@renderer/features/import/preview-view';
import { paths } from '@renderer/ui/paths';
import { sumCents } from '@shared/money/cents';
import { AS_OF, fixtureBytes, planChequeBytes, planText } from '@test/support/import';
import { bringInto } from '@test/support/import-shop';
import { expectOk, openShop } from '@test/support/shop';
import { describe, expect, it } from 'vitest';

const { plan } = await planChequeBytes(fixtureBytes('gaveta-de-cheques.csv'));
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const viewIn = async (shop: ReturnType<typeof openShop>) =>
  previewView(await matchSheet(shop.db, plan, AS_OF), AS_OF);

describe('the preview of the drawer', () => {
  it('shows what comes in as figures', async () => {
    const view = await viewIn(openShop());
    expect(view).toMatchObject({ count: 60, countText: '60 cheques', notes: [] });
    expect(view.figures.map(({ label, value, note }) => plain(`${label}: ${value} (${note})`))).toEqual([
      'Cheques: 60 (somam R$ 140.194,20)',
      'A receber: R$ 82.448,06 (34 cheques)',
      'Voltaram ou sustados: R$ 24.258,74 (11 cheques)',
      'Já encerrados: R$ 33.487,40 (15 cheques)',
    ]);
  });

  it('counts it by situation and by month, each to the whole', async () => {
    const { tallies } = await viewIn(openShop());
    expect(tallies.map(({ title }) => title)).toEqual(['Por situação', 'Por mês']);
    for (const { rows } of tallies) {
      expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(60);
      expect(sumCents(rows.map(({ cents }) => cents))).toBe(14_019_420);
    }
    expect(tallies[0]?.rows.map(({ label, count }) => `${label}: ${count}`)).toEqual([
      'Em carteira: 25',
      'Depositado: 6',
      'Compensado: 13',
      'Voltou pelo motivo 11 (sem saldo na primeira apresentação): 6',
      'Voltou pelo motivo 12 (sem saldo na segunda apresentação): 3',
      'Voltou pelo motivo 21 (cheque sustado): 1',
      'Voltou pelo motivo 22 (assinatura não confere): 1',
      'Repassado a terceiro: 3',
      'Resgatado pelo cliente: 2',
    ]);
    expect(tallies[1]?.rows.map(({ label, count }) => `${label}: ${count}`)).toEqual([
      'Maio de 2026: 4',
      'Junho de 2026: 6',
      'Julho de 2026: 7',
      'Agosto de 2026: 5',
      'Setembro de 2026: 7',
      'Outubro de 2026: 6',
      'Novembro de 2026: 1',
      'Dezembro de 2026: 11',
      'Janeiro de 2027: 8',
      'Fevereiro de 2027: 5',
    ]);
  });

  it('lists whose they are, most that came back first', async () => {
    const { incoming } = await viewIn(openShop());
    expect(incoming.rows).toHaveLength(9);
    expect(incoming.rows[0]).toMatchObject({ name: 'Mercearia Bom Preço Ltda', isNew: true });
    expect(incoming.rows[0]?.cells.map(plain)).toEqual(['5 cheques', 'R$ 5.216,35', 'R$ 7.111,89']);
    expect(incoming.rows.at(-1)?.cells.at(-1)).toBe('–');
  });

  it('says what is there already, and what it covers', async () => {
    const shop = openShop();
    const header = 'Cliente;Data da compra;Descrição;Parcela;Vencimento;Valor da parcela';
    const sale = 'Wésley Dias;19/11/2026;Fogão;1/1;17/02/2027;194,81';
    expectOk(await bringInto(shop, (await planText(`${header}\n${sale}`)).plan));
    expect((await viewIn(shop)).notes).toEqual([
      '1 cliente já está cadastrado e recebe os seus cheques.',
      '1 cheque cobre uma parcela que já está em aberto aqui: ela não conta duas vezes.',
    ]);
    expectOk(await bringInto(shop, plan));
    expect(await viewIn(shop)).toMatchObject({ count: 0, notes: ['60 linhas já foram importadas antes.'] });
  });
});

describe('what is said after an import', () => {
  it('counts cheques, and leads to them', async () => {
    const outcome = expectOk(await bringInto(openShop(), plan));
    expect(doneText(outcome)).toBe('Pronto: 60 cheques de 9 clientes no Em Dia');
    expect(plain(addedText(outcome))).toBe(
      'R$ 82.448,06 em cheques a receber e R$ 24.258,74 que voltaram ou foram sustados.',
    );
    expect(nextScreen(outcome).path).toBe(paths.cheques());
  });

  it('counts installments, and leads to the day', async () => {
    const header = 'Cliente;Data da compra;Descrição;Parcela;Vencimento;Valor da parcela';
    const { plan: notebook } = await planText(`${header}\nAna;19/10/2026;Fogão;1/1;17/12/2026;50,00`);
    const outcome = expectOk(await bringInto(openShop(), notebook));
    expect(doneText(outcome)).toBe('Pronto: 1 parcela de 1 cliente no Em Dia');
    expect(plain(addedText(outcome))).toBe('1 venda nova, com R$ 50,00 em aberto e R$ 0,00 já recebidos.');
    expect(nextScreen(outcome).path).toBe(paths.today());
  });
});
