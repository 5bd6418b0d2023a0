import { readSpreadsheet } from '@renderer/import/read-spreadsheet';
import { MAX_BYTES, spreadsheetErrorText } from '@renderer/import/read-spreadsheet-errors';
import { numberAsText } from '@renderer/import/read-xlsx';
import { fixtureBytes, planBytes, utf8 } from '@test/support/import';
import { describe, expect, it } from 'vitest';
import writeXlsxFile from 'write-excel-file/universal';

const bytes = (...values: number[]) => new Uint8Array(values);

const rowsOf = async (file: Uint8Array<ArrayBuffer>) => {
  const read = await readSpreadsheet(file);
  return read.ok ? read.value : read.error;
};

describe('readSpreadsheet', () => {
  it.each([
    ['UTF-8', new Uint8Array(Buffer.from('Nome;Vence\nJosé;1', 'utf8')), 'utf-8'],
    ['UTF-8 with mark', new Uint8Array(Buffer.from('\ufeffNome;Vence\nJosé;1', 'utf8')), 'utf-8'],
    ['Windows', new Uint8Array(Buffer.from('Nome;Vence\nJosé;1', 'latin1')), 'windows-1252'],
    ['UTF-16 with mark', new Uint8Array(Buffer.from('\ufeffNome;Vence\nJosé;1', 'utf16le')), 'utf-16le'],
    ['UTF-16 without mark', new Uint8Array(Buffer.from('Nome;Vence\nJosé;1', 'utf16le')), 'utf-16le'],
  ])('reads %s', async (_, file, encoding) => {
    expect(await rowsOf(file)).toMatchObject({
      encoding,
      rows: [
        ['Nome', 'Vence'],
        ['José', '1'],
      ],
    });
  });

  it.each([
    ['a;b\n1,5;2,5\n', ';'],
    ['a,b\n1.5,2.5\n', ','],
    ['a\tb\n"1;5"\t2\n', '\t'],
    ['a|b\n1,5|2,5\n', '|'],
  ])('finds the separator of %j', async (text, separator) => {
    expect(await rowsOf(utf8(text))).toMatchObject({ separator, rows: [['a', 'b'], expect.any(Array)] });
  });

  it("obeys Excel's hint and counts its line", async () => {
    expect(await rowsOf(utf8('sep=,\r\na,b\r\n1,2'))).toMatchObject({
      separator: ',',
      rows: [['sep=,'], ['a', 'b'], ['1', '2']],
    });
  });

  it('keeps quotes, separators and line breaks inside cells, and blank lines', async () => {
    expect(await rowsOf(utf8('a;b\n"Zé ""Bar""; filho";"duas\nlinhas"\n\n1;2\n'))).toMatchObject({
      rows: [['a', 'b'], ['Zé "Bar"; filho', 'duas\nlinhas'], [''], ['1', '2']],
    });
  });

  it.each([
    ['nothing', bytes(), 'empty'],
    ['only line ends', utf8('\r\n\r\n ; \r\n'), 'no-rows'],
    ['a picture', bytes(0x89, 0x50, 0x4e, 0x47, 1, 2), 'binary'],
    ['a PDF', utf8('%PDF-1.7 a;b'), 'binary'],
    ['text with zeros', bytes(65, 66, 0, 67, 0, 0, 0, 68, 69, 70), 'binary'],
    ['control characters', new Uint8Array(Array.from({ length: 500 }, (_, i) => (i % 8) + 1)), 'binary'],
    ['an old Excel', bytes(0xd0, 0xcf, 0x11, 0xe0, 1, 2), 'old-xls'],
    [
      'an Excel with password',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from('EncryptedPackage', 'utf16le')]),
      'encrypted',
    ],
    ['a ZIP of photos', new Uint8Array([0x50, 0x4b, 3, 4, ...Buffer.from('foto.jpg')]), 'binary'],
    [
      'a LibreOffice sheet',
      new Uint8Array([
        0x50,
        0x4b,
        3,
        4,
        ...Buffer.from('mimetypeapplication/vnd.oasis.opendocument.spreadsheet'),
      ]),
      'open-document',
    ],
    ['a broken Excel', new Uint8Array([0x50, 0x4b, 3, 4, ...Buffer.from('xl/workbook.xml')]), 'broken'],
    ['50 MB', new Uint8Array(50 * 1024 * 1024), 'too-large'],
  ] as const)('refuses %s', async (_, file, error) => {
    expect(await rowsOf(file)).toBe(error);
    expect(spreadsheetErrorText(error)).toMatch(/\.$/);
  });

  it('takes files up to its limit', () => {
    expect(MAX_BYTES).toBeLessThan(50 * 1024 * 1024);
  });
});

describe('XLSX', () => {
  const header = ['Cliente', 'CPF', 'Data da compra', 'Parcela', 'Vencimento', 'Valor da parcela', 'Pago em'];
  const day = (iso: string) => ({ value: new Date(`${iso}T00:00:00Z`), type: Date, format: 'dd/mm/yyyy' });

  const workbook = async (rows: unknown[][]): Promise<Uint8Array<ArrayBuffer>> => {
    const blob = await writeXlsxFile(rows as never).toBlob();
    return new Uint8Array(await blob.arrayBuffer());
  };

  it('is read with its dates as days and its numbers to the cent', async () => {
    const file = await workbook([
      header.map((value) => ({ value })),
      [
        { value: 'Ana 🌻 Lima' },
        { value: 1234567890 },
        day('2026-01-15'),
        { value: '1/2' },
        day('2026-02-28'),
        { value: 570.72 },
        day('2026-03-01'),
      ],
      [],
      [
        { value: 'Ana 🌻 Lima' },
        { value: '012.345.678-90' },
        day('2026-01-15'),
        day('2026-02-02'),
        day('2026-03-31'),
        { value: 0.1 + 0.2 },
        null,
      ],
    ]);
    const { sheet, plan, conventions } = await planBytes(file);
    expect(sheet).toMatchObject({ format: 'xlsx', sheetName: expect.any(String) });
    expect(conventions.decimalMarkProven).toBe(true);
    expect(plan.rejected).toEqual([]);
    expect(plan.customers).toMatchObject([{ name: 'Ana 🌻 Lima', document: '01234567890' }]);
    expect(plan.installments).toMatchObject([
      { number: 1, dueDay: '2026-02-28', principalCents: 57_072, row: 2 },
      { number: 2, dueDay: '2026-03-31', principalCents: 30, row: 4 },
    ]);
    expect(plan.payments).toMatchObject([{ day: '2026-03-01', cents: 57_072 }]);
  });

  it('writes numbers so that no thousands are mistaken', () => {
    expect(
      ['1234.5', '0.30000000000000004', '33.335', '1E3', '22408776856', '-50'].map(numberAsText),
    ).toEqual(['1234,5', '0,3', '33,3350', '1000', '22408776856', '-50']);
  });
});

describe('bad notebooks', () => {
  it('without header are understood by their contents', async () => {
    const text = new TextDecoder('windows-1252').decode(fixtureBytes('caderno-da-loja.csv'));
    const whole = await planBytes(fixtureBytes('caderno-da-loja.csv'));
    const headless = await planBytes(utf8(text.slice(text.indexOf('\n') + 1)));
    expect(headless.columns.guessed).toBe(true);
    expect(headless.plan.totals).toEqual(whole.plan.totals);
  });

  it('with every row twice give each row once', async () => {
    const text = new TextDecoder('windows-1252').decode(fixtureBytes('caderno-da-loja.csv'));
    const whole = await planBytes(fixtureBytes('caderno-da-loja.csv'));
    const twice = await planBytes(utf8(text + text.slice(text.indexOf('\n') + 1)));
    expect(twice.plan.totals).toEqual(whole.plan.totals);
    expect(twice.plan.rejected.filter(({ reason }) => reason === 'repeated-row')).toHaveLength(
      whole.plan.installments.length,
    );
  });
});
