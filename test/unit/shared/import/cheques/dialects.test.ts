import { understandColumns } from '@shared/import/columns';
import { rejectedRowsCsv } from '@shared/import/rejected-csv';
import { exportHeaders } from '@shared/import/remembered';
import { fixtureBytes, planChequeBytes, planChequeText, utf8 } from '@test/support/import';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';

const TODAY = '2026-11-22';
const original = await planChequeBytes(fixtureBytes('gaveta-de-cheques.csv'), TODAY);
const [header = [], ...rows] = original.sheet.rows;

type Change = (row: readonly string[]) => readonly string[];

const written = (
  { separator = ';', columns = header }: { separator?: string; columns?: readonly string[] },
  change: Change = (row) => row,
): string => Papa.unparse([columns, ...rows.map(change)] as string[][], { delimiter: separator });

const sameCheques = ({ plan }: typeof original): void => {
  expect(plan.totals).toEqual(original.plan.totals);
  expect(plan.cheques.map(({ key, face }) => [key, face.cents, face.goodDay])).toEqual(
    original.plan.cheques.map(({ key, face }) => [key, face.cents, face.goodDay]),
  );
};

const without =
  (...columns: readonly number[]): Change =>
  (row) =>
    row.filter((_, index) => !columns.includes(index));

describe('a list of cheques', () => {
  it.each([['\t'], [','], ['|']])('is the same in UTF-8 with %j between its cells', async (separator) => {
    sameCheques(await planChequeText(written({ separator }), TODAY));
  });

  it('is understood under other titles, in another order', async () => {
    const titles = [
      'CÓD. BANCO',
      'AG',
      'C/C',
      'Cheque nº',
      'Leitura CMC-7',
      'Nome do emitente',
      'Vlr. do cheque',
      'Data de emissão',
      'Pré-datado',
      'STATUS',
    ];
    const turned: Change = (row) => [...row].reverse();
    const understood = await planChequeText(written({ columns: turned(titles) }, turned), TODAY);
    expect(understood.columns.guessed).toBe(false);
    sameCheques(understood);
  });

  it('needs no columns beside its CMC-7', async () => {
    const change = without(0, 1, 2, 3);
    sameCheques(await planChequeText(written({ columns: change(header) }, change), TODAY));
  });

  it('needs no titles', async () => {
    const change = without(0, 1, 2, 3);
    const text = Papa.unparse(rows.map(change) as string[][], { delimiter: ';' });
    const { columns, plan } = await planChequeText(text, TODAY);
    expect(columns).toMatchObject({ headerRow: null, guessed: true });
    expect(plan.totals).toEqual(original.plan.totals);
  });

  it('needs no CMC-7, and then has no wrong digit', async () => {
    const change = without(4);
    const { plan } = await planChequeText(written({ columns: change(header) }, change), TODAY);
    expect(plan.rejected).toEqual([]);
    expect(plan.totals.count).toBe(62);
    expect(plan.cheques.every(({ face }) => face.cmc7 === undefined)).toBe(true);
    const keys = new Set(plan.cheques.map(({ key }) => key));
    expect(original.plan.cheques.every(({ key }) => keys.has(key))).toBe(true);
  });

  it('without situations has them all in the drawer', async () => {
    const change = without(9);
    const { plan } = await planChequeText(written({ columns: change(header) }, change), TODAY);
    expect(plan.totals).toMatchObject({ count: 60, waiting: { count: 60, cents: 14_019_420 } });
    expect(plan.cheques.every(({ steps }) => steps.length === 1)).toBe(true);
  });

  it('without issue days takes the good day or today, and says so of each', async () => {
    const change = without(7);
    const { plan } = await planChequeText(written({ columns: change(header) }, change), TODAY);
    const guessed = plan.warnings.filter(({ kind }) => kind === 'issue-day-guessed');
    expect(guessed).toHaveLength(60);
    for (const { face } of plan.cheques)
      expect(face.issueDay).toBe(face.goodDay < TODAY ? face.goodDay : TODAY);
  });

  it('keeps its bad lines out again when they come back unmended, and takes them mended', async () => {
    const csv = rejectedRowsCsv(
      exportHeaders(original.columns, original.columns.mapping),
      original.plan.rejected,
    );
    const again = await planChequeBytes(utf8(csv), TODAY);
    expect(again.plan.rejected.map(({ text }) => text)).toEqual(
      original.plan.rejected.map(({ text }) => text),
    );
    const mended = await planChequeText(csv.replace('00159184', '00159183').replace('03343783', '03343782'));
    expect(mended.plan.rejected).toEqual([]);
    expect(mended.plan.totals).toMatchObject({ count: 2, cents: 39_151 + 179_614 });
  });
});

describe('what a sheet is', () => {
  const kindOf = (...lines: readonly string[][]) => understandColumns(lines).kind;

  it('is told by headers only cheques have', () => {
    expect(kindOf(['Emitente', 'Bom para', 'Valor'])).toBe('cheques');
    expect(kindOf(['Cliente', 'Nº cheque', 'Banco', 'Vencimento', 'Valor'])).toBe('cheques');
    expect(kindOf(['Gaveta de cheques'], [], ['CMC7', 'Emitente', 'Valor', 'Depositar em'])).toBe('cheques');
  });

  it('is a notebook where one column alone speaks of cheques', () => {
    expect(kindOf(['Cliente', 'Emissão', 'Vencimento', 'Valor', 'Banco', 'Conta'])).toBe('notebook');
    expect(kindOf(['Cliente', 'Vencimento', 'Valor', 'Nº do cheque'])).toBe('notebook');
    expect(kindOf(['Ana Lima', '10/10/2026', '100,00'])).toBe('notebook');
  });

  it('is what the owner says', () => {
    const lines = [
      ['Nome', 'Talão', 'Agência', 'Conta', 'Banco', 'Valor', 'Dia'],
      ['Ana Lima', '12', '1', '1234', '237', '10,00', '10/10/2026'],
    ];
    expect(understandColumns(lines).kind).toBe('notebook');
    expect(understandColumns(lines, 'cheques')).toMatchObject({
      kind: 'cheques',
      mapping: { drawer: 0, branch: 2, account: 3, bank: 4, amount: 5 },
    });
  });
});
