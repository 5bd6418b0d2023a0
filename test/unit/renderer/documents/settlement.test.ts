import { settlementData } from '@test/support/agreement-papers';
import { definitionOf, LONG_NAME, pdfOf } from '@test/support/papers';
import { pdfPages, pdfText } from '@test/support/pdf';
import { typeSizes } from '@test/support/type-sizes';
import { describe, expect, it } from 'vitest';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const textOf = async (data = settlementData(7)) => plain(pdfText(await pdfOf({ kind: 'settlement', data })));

describe('the letter that an agreement is settled', () => {
  it('names who settles, who paid, what, how much, when and where (CC art. 320)', async () => {
    const text = await textOf();
    for (const part of [
      'Quitação do acordo nº 27',
      'Casa Nova Móveis, CNPJ 12.345.678/0001-95, Rua São Pedro, 482',
      'Francisca Lima Teixeira, CPF 529.982.247-25',
      'pagou por inteiro o acordo nº 27, de 20/11/2026',
      'R$ 420,00 (quatrocentos e vinte reais)',
      'o último pagamento em 07/01/2027',
      'plena quitação das parcelas deste acordo e das parcelas de origem abaixo',
      'Origem: venda nº 1042, de 03/05/2026.',
      'pede a retirada em até 5 dias úteis',
      'Juazeiro do Norte/CE, 2 de junho de 2027.',
    ])
      expect(text, part).toContain(part);
    expect(text).not.toMatch(/devedor|inadimpl|dívida|undefined/i);
  });

  it('lists what is settled and every payment, with their sum', async () => {
    const text = await textOf();
    for (const due of ['03/07/2026', '03/08/2026', '03/09/2026']) expect(text).toContain(`${due} 150,00`);
    for (let index = 0; index < 7; index++)
      expect(text).toContain(`0${index + 1}/01/2027 nº ${318 + index} 60,00`);
    expect(text).toContain('Total pago 420,00');
  });

  it('stands on one page, and on numbered ones when it is long', async () => {
    expect(pdfPages(await pdfOf({ kind: 'settlement', data: settlementData(7) }))).toHaveLength(1);
    const customer = { ...settlementData(1).customer, name: LONG_NAME };
    const pages = pdfPages(await pdfOf({ kind: 'settlement', data: settlementData(80, { customer }) }));
    expect(pages.length).toBeGreaterThan(1);
    for (const [index, page] of pages.entries())
      expect(page).toContain(`página ${index + 1} de ${pages.length}`);
    expect(pages.at(-1)).toContain('CNPJ 12.345.678/0001-95');
  });

  it('sets all of it in 12 points or more', () => {
    const definition = definitionOf({ kind: 'settlement', data: settlementData(7) });
    expect(Math.min(...typeSizes(definition))).toBeGreaterThanOrEqual(12);
  });

  it('is refused when the payments are not what was paid', () => {
    expect(() =>
      definitionOf({ kind: 'settlement', data: settlementData(7, { paidCents: 42_001 }) }),
    ).toThrow('do not add up');
  });
});
