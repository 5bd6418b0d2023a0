import { formatDay } from '@shared/calendar/format';
import { formatMoney } from '@shared/money/format';
import { carneData, customer, LONG_NAME, pdfOf, pixFor, shop } from '@test/support/papers';
import { crop, pdfPages, pdfPictures, pdfText, pdfWords, readQr } from '@test/support/pdf';
import { describe, expect, it } from 'vitest';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const money = (cents: number) => plain(formatMoney(cents));

describe('the cover', () => {
  it('tells price, down payment, interest, cost and total of the sale', async () => {
    const data = carneData(10, 105_582, {
      cashPriceCents: 115_000,
      rates: { monthly: 0.01, cetYearly: 0.1274 },
    });
    const [first = ''] = pdfPages(await pdfOf({ kind: 'carne', data }));
    for (const part of [
      'Carnê de pagamento nº 1042',
      'Compra de 20/11/2026',
      'Guarda-roupa 6 portas',
      '9 parcelas de R$ 105,58 e 1 parcela de R$ 105,60',
      'A primeira vence em 20/12/2026 e a última em 20/09/2027.',
      'Preço à vista R$ 1.150,00',
      'Entrada R$ 150,00',
      'Soma das parcelas R$ 1.055,82',
      'Juros do parcelamento R$ 55,82, 1% ao mês',
      'Custo efetivo total (CET) 12,74% ao ano',
      'Total a prazo R$ 1.205,82',
    ]) {
      expect(plain(first).replace(/ (?=R\$|12,74)/g, ' ')).toContain(part);
    }
  });

  it('says how much is in cheques, and a slip that waits for one that nothing is paid with it now', async () => {
    const data = carneData(2, 20_000, { awaitingCents: 45_000 });
    const [first] = data.slips;
    if (!first) throw new Error('expected a slip');
    const waits = { ...first, isAwaiting: true, pixPayload: undefined };
    const text = plain(pdfText(await pdfOf({ kind: 'carne', data: { ...data, slips: [waits] } })));
    expect(text).toContain('Mais R$ 450,00 em cheques a compensar.');
    expect(text).toContain('aguarda a compensação de um cheque');
    expect(text).not.toContain('Pague na loja');
  });

  it('says "sem juros" when paying over time costs the same', async () => {
    const text = plain(await pdfOf({ kind: 'carne', data: carneData(3, 30_000) }).then(pdfText));
    expect(text).toContain('Juros do parcelamento sem juros');
    expect(text).toContain('Custo efetivo total (CET) 0% ao ano');
  });
});

describe('the slips', () => {
  it('carry number, due day and amount on both parts, and the shop as the law asks', async () => {
    const data = carneData(5, 50_003);
    const text = plain(pdfText(await pdfOf({ kind: 'carne', data })));
    for (const slip of data.slips) {
      expect(text.split(`${slip.number} de 5`).length - 1).toBe(2);
      expect(text.split(formatDay(slip.dueDay)).length - 1).toBeGreaterThanOrEqual(2);
    }
    expect(text.split(money(10_000)).length - 1).toBeGreaterThanOrEqual(8);
    expect(text.split(money(10_003)).length - 1).toBeGreaterThanOrEqual(2);
    expect(text.split('CNPJ 12.345.678/0001-95 · (88) 99988-7766').length - 1).toBe(6);
    expect(text.split('Rua São Pedro, 482, Centro, Juazeiro do Norte/CE').length - 1).toBe(6);
    expect(text.split(customer.name).length - 1).toBe(11);
    expect(text).toContain('multa de 2% e juros de 1% ao mês');
  });

  it.each([
    [1, 3, 1],
    [2, 3, 1],
    [3, 3, 2],
    [10, 3, 4],
    [48, 3, 17],
    [3, 4, 1],
    [4, 4, 2],
    [48, 4, 13],
  ] as const)('%i slips, %i to a sheet, take %i sheets', async (count, slipsPerPage, sheets) => {
    const data = carneData(count, 1_000_000, { slipsPerPage });
    expect(pdfPages(await pdfOf({ kind: 'carne', data }))).toHaveLength(sheets);
  });

  it.each([
    { slipsPerPage: 3, height: 99, qr: { x: 172, y: 48.5, side: 28 } },
    { slipsPerPage: 4, height: 74.25, qr: { x: 175, y: 37.5, side: 25 } },
  ] as const)(
    'have a Pix code of $qr.side mm that a phone reads, $slipsPerPage to a sheet',
    async (sheet) => {
      const { slipsPerPage, height, qr } = sheet;
      const dpi = 200;
      const data = carneData(slipsPerPage - 1, 123_457, { slipsPerPage });
      const [page] = pdfPictures(await pdfOf({ kind: 'carne', data }), dpi);
      if (!page) throw new Error('no page');
      for (const [index, slip] of data.slips.entries()) {
        const top = (index + 1) * height + qr.y;
        // The code with its quiet zone: nothing else may be in it.
        const square = crop(page, dpi, qr.x - 2, top - 2, qr.side + 4, qr.side + 4);
        expect(readQr(square)).toBe(pixFor(slip.amountCents, slip.number));
      }
    },
  );

  it('print the code to copy whole', async () => {
    const data = carneData(2, 20_000);
    const text = pdfText(await pdfOf({ kind: 'carne', data })).replaceAll(' ', '');
    for (const slip of data.slips) expect(text).toContain(slip.pixPayload?.replaceAll(' ', ''));
  });

  it('leave Pix out when the shop has no key', async () => {
    const { slips, ...rest } = carneData(2, 20_000);
    const data = { ...rest, slips: slips.map(({ pixPayload, ...slip }) => slip) };
    const text = pdfText(await pdfOf({ kind: 'carne', data }));
    expect(text).not.toContain('Pix');
    expect(text).toContain('Pague na loja, com este carnê em mãos.');
  });
});

describe('the figures', () => {
  it.each([3, 4] as const)('are never cut, whatever their size (%i to a sheet)', async (slipsPerPage) => {
    const [slip] = carneData(1, 9_999_999_999).slips;
    if (!slip) throw new Error('no slip');
    const data = carneData(1, 1, {
      slipsPerPage,
      number: '20261234567',
      downPaymentCents: 0,
      slips: [{ ...slip, number: 888, count: 999 }],
    });
    const text = plain(pdfText(await pdfOf({ kind: 'carne', data })));
    expect(text.split('888 de 999').length - 1).toBe(2);
    // Stub, slip, and on the cover the plan, the price, the sum and the total.
    expect(text.split('R$ 99.999.999,99').length - 1).toBe(6);
    expect(text.split('20261234567').length - 1).toBe(3);
  });
});

describe('the grid', () => {
  const endless = { name: LONG_NAME.toUpperCase(), address: LONG_NAME, document: shop.document };

  it.each([3, 4] as const)('holds with the longest names, %i to a sheet', async (slipsPerPage) => {
    const data = carneData(6, 9_999_999_999 - 15_000, {
      slipsPerPage,
      shop: endless,
      customer: endless,
      description: 'W'.repeat(300),
      terms: { lateFeeBp: 200, lateInterestBp: 100, graceDays: 5 },
    });
    const pdf = await pdfOf({ kind: 'carne', data });
    expect(pdfPages(pdf)).toHaveLength(Math.ceil(7 / slipsPerPage));
    const strip = 841.89 / slipsPerPage;
    const crossing = pdfWords(pdf).filter(
      ({ top, bottom }) => Math.floor((top + 2) / strip) !== Math.floor((bottom - 2) / strip),
    );
    expect(crossing).toEqual([]);
    const overTheEdge = pdfWords(pdf).filter(({ left, right }) => left < 28 || right > 595.28 - 28);
    expect(overTheEdge).toEqual([]);
    // What the law asks for is never what gives way.
    expect(pdfText(pdf).split('CNPJ 12.345.678/0001-95').length - 1).toBeGreaterThanOrEqual(7);
  });

  it('holds with next to nothing known of the shop and the customer', async () => {
    const data = carneData(2, 20_000, { shop: { name: 'Loja' }, customer: { name: 'Zé 😀' } });
    const text = pdfText(await pdfOf({ kind: 'carne', data }));
    expect(text).toContain('Zé');
    expect(text).not.toContain('undefined');
  });
});
