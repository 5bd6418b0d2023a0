import type { ChequeListData } from '@renderer/documents/definitions/cheque-list-data';
import { sizesOf } from '@renderer/documents/paper-size';
import { addMonths } from '@shared/calendar/civil-day';
import { customer, LONG_NAME, pdfOf, printedCheque, shop } from '@test/support/papers';
import { pdfPages, pdfText } from '@test/support/pdf';
import { expect, it } from 'vitest';

type ListedCheque = ChequeListData['days'][number]['cheques'][number];

const listed = (index: number, over: Partial<ListedCheque> = {}): ListedCheque => ({
  ...printedCheque(index),
  customer: customer.name,
  place: 'Em carteira',
  ...over,
});

const list = (over: Partial<ChequeListData> = {}): ChequeListData => ({
  shop,
  day: '2026-11-20',
  isCount: false,
  days: [
    { day: '2026-12-21', cheques: [listed(0), listed(1, { drawer: 'José Ribamar' })] },
    { day: '2027-01-04', cheques: [listed(2, { place: 'Em custódia' })] },
  ],
  byPlace: [
    { label: 'Em carteira', count: 2, cents: 30_001 },
    { label: 'Em custódia no banco', count: 1, cents: 15_002 },
  ],
  byBank: [{ label: 'Bradesco', count: 3, cents: 45_003 }],
  ...over,
});

const pdf = (data: ChequeListData) => pdfOf({ kind: 'cheque-list', data });
const textOf = async (data: ChequeListData) => pdfText(await pdf(data)).replaceAll('\u00a0', ' ');

it('lists the cheques by month and day with their sums, and by where they are and bank', async () => {
  const text = await textOf(list({ filter: 'na gaveta' }));
  for (const part of [
    'Casa Nova Móveis',
    'Gaveta de cheques',
    'Na gaveta',
    'R$ 450,03',
    'Em custódia no banco 1 150,02',
    'Bradesco 3 450,03',
    'Dezembro de 2026, 2 cheques · R$ 300,01',
    '21/12/2026, segunda-feira 2 cheques · R$ 300,01',
    '000123 237 Bradesco Francisca Lima Teixeira 21/12/2026 Em carteira 150,00',
    'assinado por José Ribamar',
    'Janeiro de 2027, 1 cheque · R$ 150,02',
    '04/01/2027, segunda-feira 1 cheque · R$ 150,02',
    'página 1 de 1',
  ])
    expect(text, part).toContain(part);
  expect(text.match(/assinado por/g)).toHaveLength(1);
});

it('tells what a count found, and names what was missing', async () => {
  const days = [
    {
      day: '2026-12-21',
      cheques: [
        listed(0, { mark: 'counted' }),
        listed(1, { mark: 'missing' }),
        listed(2, { mark: 'counted' }),
      ],
    },
  ];
  const text = await textOf(list({ isCount: true, days }));
  for (const part of [
    'Conferência dos cheques',
    'Estavam na gaveta 2 de 3 cheques, R$ 300,02 de R$ 450,03.',
    'Falta 1 cheque, R$ 150,01',
    'Conferido por',
  ])
    expect(text, part).toContain(part);
  expect(text.match(/Faltou/g)).toHaveLength(1);
});

it('says so when nothing was missing', async () => {
  const days = [{ day: '2026-12-21', cheques: [listed(0, { mark: 'counted' })] }];
  const text = await textOf(list({ isCount: true, days }));
  expect(text).toContain('Conferem 1 de 1 cheque, R$ 150,00 de R$ 150,00. Nenhum faltou.');
  expect(text).not.toContain('Faltou');
});

it('repeats the head of a day and the number of the page where it goes on', async () => {
  const cheques = Array.from({ length: 200 }, (_, index) =>
    listed(0, { number: String(index), drawer: index % 5 === 0 ? LONG_NAME : customer.name }),
  );
  const pages = pdfPages(
    await pdf(list({ days: [{ day: '2026-12-21', cheques }], shop: { name: LONG_NAME } })),
  );
  expect(pages.length).toBeGreaterThan(4);
  for (const [index, page] of pages.entries()) {
    expect(page).toContain(`página ${index + 1} de ${pages.length}`);
    if (index > 0 && index < pages.length - 1) expect(page).toContain('21/12/2026, segunda-feira');
  }
});

it('never leaves the head of a month without its first cheque', async () => {
  const days = Array.from({ length: 30 }, (_, index) => ({
    day: addMonths('2026-12-21', index),
    cheques: [listed(0)],
  }));
  const pages = pdfPages(await pdf(list({ days })));
  expect(pages.length).toBeGreaterThan(2);
  for (const page of pages) {
    const months = page.match(/ de 20\d\d, 1 cheque/g) ?? [];
    expect(page.match(/000123 237 Bradesco/g) ?? []).toHaveLength(months.length);
  }
});

it('prints an empty drawer too', async () => {
  expect(await textOf(list({ days: [], byPlace: [], byBank: [] }))).toContain('Nenhum cheque aqui.');
});

it('is only made on sheets', () => {
  expect(sizesOf({ kind: 'cheque-list', data: list() })).toEqual(['a4']);
});

it('never leaves the line to sign alone on a page', async () => {
  const ended: boolean[] = [];
  for (let count = 14; count <= 19; count += 1) {
    const days = Array.from({ length: count }, (_, index) => ({
      day: addMonths('2026-12-01', index),
      cheques: [listed(index)],
    }));
    const pages = pdfPages(await pdf(list({ days })));
    ended.push(/agência/.test(pages.at(-1) ?? ''));
  }
  expect(ended).not.toContain(false);
});
