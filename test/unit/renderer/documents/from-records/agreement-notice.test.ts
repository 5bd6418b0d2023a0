import { agreementNotice } from '@renderer/documents/from-records/agreement-notice';
import { type Agreed, agreed, payPlan, sourceOf } from '@test/support/agreed';
import { readBrCode } from '@test/support/br-code';
import { pdfOf } from '@test/support/papers';
import { pdfPages, pdfText } from '@test/support/pdf';
import { expect, it } from 'vitest';

const noticeOf = async (made: Agreed, day: string) =>
  agreementNotice({ ...(await sourceOf(made)), day, until: '2027-02-15' });

it('is not there while nothing is late', async () => {
  expect(await noticeOf(await agreed(), '2026-12-20')).toBeNull();
});

it('lists what is late and nothing else, each added item apart', async () => {
  const made = await agreed();
  await payPlan(made, ['2026-12-21']);
  const notice = await noticeOf(made, '2027-01-30');
  expect(notice?.data).toMatchObject({
    title: 'Aviso do acordo',
    number: '1',
    validUntil: '2027-02-15',
    rows: [
      { label: 'Acordo, 2 de 3', dueDay: '2027-01-20', amountCents: 8_000, feeCents: 160, interestCents: 27 },
    ],
  });
  const code = readBrCode(notice?.data.pix?.payload ?? '');
  expect(code).toMatchObject({ amount: '81.87' });
});

it('prints on one page with the shop named, its amounts and what happens next', async () => {
  const notice = await noticeOf(await agreed(), '2027-01-30');
  if (!notice) throw new Error('expected a notice');
  const pdf = await pdfOf(notice);
  expect(pdfPages(pdf)).toHaveLength(1);
  const text = pdfText(pdf).replaceAll('\u00a0', ' ');
  for (const part of [
    'Aviso do acordo nº 1',
    'CNPJ 12.345.678/0001-95 · (88) 99988-7766',
    'Rua São Pedro, 482, Centro, Juazeiro do Norte/CE',
    'Acordo, 1 de 3 21/12/2026 80,00 1,60 1,07 82,67',
    'Acordo, 2 de 3 20/01/2027 80,00 1,60 0,27 81,87',
    'Total de 2 parcelas 160,00 3,20 1,34 164,54',
    'Pagando até 15/02/2027, eles não mudam.',
    'o desconto na proporção do pago',
    'Recebido em',
  ])
    expect(text, part).toContain(part);
  expect(text).not.toMatch(/Notificação|529\.982|protesto|SPC|judicial/i);
});
