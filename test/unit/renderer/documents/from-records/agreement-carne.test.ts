import { agreementCarnePaper } from '@renderer/documents/from-records/carne';
import { paperName } from '@renderer/documents/paper-name';
import { formatDay } from '@shared/calendar/format';
import { type Agreed, agreed, payPlan, sourceOf } from '@test/support/agreed';
import { readBrCode } from '@test/support/br-code';
import { pdfOf } from '@test/support/papers';
import { pdfText } from '@test/support/pdf';
import { expect, it } from 'vitest';

const carneOf = async (made: Agreed) => {
  const paper = agreementCarnePaper(await sourceOf(made));
  if (!paper) throw new Error('expected a booklet');
  return paper;
};
const textOf = async (made: Agreed) => pdfText(await pdfOf(await carneOf(made))).replaceAll('\u00a0', ' ');

it('is of the agreement, with a slip for each installment and its own Pix', async () => {
  const made = await agreed();
  const paper = await carneOf(made);
  expect(paperName(paper, '')).toBe('Carnê do acordo 1 – Francisca Lima Teixeira');
  expect(paper.data.slips.map(({ amountCents }) => amountCents)).toEqual([8_000, 8_000, 8_000]);
  expect(readBrCode(paper.data.slips[1]?.pixPayload ?? '')).toMatchObject({ amount: '80.00', txid: 'A1P2' });
  const text = await textOf(made);
  for (const part of [
    'Carnê do acordo',
    'Acordo de 20/11/2026',
    'Acordo nº 1',
    'Valor combinado R$ 300,00',
    'Entrada R$ 60,00',
    'Soma das parcelas R$ 240,00',
    'Total a pagar R$ 300,00',
    'sem juros',
  ])
    expect(text, part).toContain(part);
  for (const { dueDay } of paper.data.slips) expect(text).toContain(formatDay(dueDay));
  expect(text).not.toMatch(/Compra de|Preço à vista/);
});

it('tells the interest of the plan, what it costs a month and a year', async () => {
  const text = await textOf(await agreed({ monthlyBp: 100, reason: 'Combinado com o cliente' }));
  expect(text).toMatch(/Juros do parcelamento R\$ \d,\d\d, 1% ao mês/);
  expect(text).toMatch(/Custo efetivo total \(CET\) 1[23],\d+% ao ano/);
});

it('printed again has what is left to pay; one that was paid at once has none', async () => {
  const made = await agreed();
  await payPlan(made, ['2026-12-21']);
  expect((await carneOf(made)).data.slips.map(({ number }) => number)).toEqual([2, 3]);
  expect(await textOf(made)).toContain('Falta pagar: 2 parcelas de R$ 80,00');
  const atOnce = await agreed({ downPaymentCents: 30_000, count: 1 });
  expect(agreementCarnePaper(await sourceOf(atOnce))).toBeNull();
});
