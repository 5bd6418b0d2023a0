import { choices, columnViews, UNUSED, withChoice } from '@renderer/features/import/column-choices';
import { columnsNotes, missingText, sourceText } from '@renderer/features/import/words';
import { openSheet } from '@renderer/import/sheet-session';
import { rememberSheets } from '@shared/import/remembered';
import { AS_OF, utf8 } from '@test/support/import';
import { expectOk } from '@test/support/result';
import { describe, expect, it } from 'vitest';

const open = async (text: string) => expectOk(await openSheet(utf8(text), [])).opened;

describe('choosing what a column means', () => {
  const mapping = { customer: 0, dueDay: 1, amount: 2 };

  it('takes a meaning from the column that had it', () => {
    expect(withChoice(mapping, 3, 'amount')).toEqual({ customer: 0, dueDay: 1, amount: 3 });
  });

  it('changes what a column meant', () => {
    expect(withChoice(mapping, 2, 'total')).toEqual({ customer: 0, dueDay: 1, total: 2 });
    expect(withChoice(mapping, 2, UNUSED)).toEqual({ customer: 0, dueDay: 1 });
  });

  it('offers each meaning once, and not using it', () => {
    expect(choices('notebook')[0]).toEqual({ value: UNUSED, label: 'Não usar' });
    expect(new Set(choices('notebook').map(({ value }) => value)).size).toBe(18);
    expect(choices('cheques').map(({ label }) => label)).toEqual([
      'Não usar',
      'Emitente',
      'Cliente (quem entregou)',
      'CPF ou CNPJ do emitente',
      'Telefone',
      'Banco',
      'Agência',
      'Conta',
      'Nº do cheque',
      'CMC-7',
      'Valor',
      'Emissão',
      'Bom para',
      'Situação',
      'Observações',
    ]);
  });

  it('shows each column with its samples', async () => {
    const { columns } = await open('Nome;Vence;Valor;Loja\nAna;10/02/2026;5,00;Centro');
    expect(columnViews(columns, columns.mapping)).toMatchObject([
      { header: 'Nome', meaning: 'customer', samples: ['Ana'] },
      { header: 'Vence', meaning: 'dueDay' },
      { header: 'Valor', meaning: 'amount' },
      { header: 'Loja', meaning: undefined, samples: ['Centro'] },
    ]);
  });
});

describe('what is said about the columns', () => {
  it('says that a sheet without header was guessed, and what nothing proves', async () => {
    const opened = await open('Ana Lima;02/03/2026;R$ 5,00\nBia Souza;03/04/2026;R$ 6,00');
    expect(columnsNotes(opened, opened.conventions)).toEqual([
      'A planilha não tem títulos: entendemos as colunas pelo que há nelas. Confira com atenção.',
      'Nada prova se 02/03 é 2 de março: lemos como dia/mês.',
    ]);
    expect(sourceText('caderno.csv', opened)).toBe('caderno.csv · 2 linhas');
  });

  it('says nothing of a plain sheet', async () => {
    const opened = await open('Nome;Vence;Valor\nAna;25/02/2026;5,00');
    expect(columnsNotes(opened, opened.conventions)).toEqual([]);
  });

  it('names what is missing', () => {
    expect(missingText('notebook', ['customer', 'dueDay', 'amount'])).toBe(
      'Falta dizer qual coluna traz: cliente, vencimento e valor da parcela.',
    );
    expect(missingText('cheques', ['chequeNumber', 'goodDay'])).toBe(
      'Falta dizer qual coluna traz: nº do cheque e bom para.',
    );
  });
});

describe('an open sheet', () => {
  it('is understood as what the owner says it is, and so remembered', async () => {
    const text = 'Nome;Talão;Banco;Agência;Conta;Valor;Dia\nAna;12;237;1234;5678;10,00;25/12/2026';
    const first = expectOk(await openSheet(utf8(text), []));
    expect(first.opened.columns.kind).toBe('notebook');
    const { opened } = first.as('cheques');
    expect(opened).toMatchObject({ columns: { kind: 'cheques' }, rowCount: 1, isRemembered: false });
    const mapping = { ...opened.mapping, chequeNumber: 1, goodDay: 6 };
    const remembered = rememberSheets(opened.columns, mapping, opened.conventions);
    const again = expectOk(await openSheet(utf8(text), remembered));
    expect(again.opened).toMatchObject({ columns: { kind: 'cheques' }, mapping, isRemembered: true });
    expect(again.plan({ mapping, chosen: {}, today: AS_OF }).plan).toMatchObject({
      kind: 'cheques',
      cheques: [{ key: '237-1234-5678-12' }],
    });
  });

  it('is planned again with what the owner corrects, without being read again', async () => {
    const session = expectOk(await openSheet(utf8('Quem;Vence;Valor;Nome\nAna;02/03/2026;1.500;x'), []));
    const mapping = { customer: 0, dueDay: 1, amount: 2 };
    const first = session.plan({ mapping, chosen: {}, today: AS_OF });
    expect(first.plan).toMatchObject({
      installments: [{ dueDay: '2026-03-02', principalCents: 150_000 }],
    });
    const chosen = { dayOrder: 'mdy', decimalMark: ',' } as const;
    const second = session.plan({ mapping, chosen, today: AS_OF });
    expect(second.plan).toMatchObject({ installments: [{ dueDay: '2026-02-03' }] });
    expect(second.conventions).toMatchObject({ dayOrder: 'mdy', dayOrderProven: true });
  });
});
