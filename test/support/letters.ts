import type { LetterData } from '@renderer/documents/definitions/letter-data';
import { addMonths } from '@shared/calendar/civil-day';
import { pixFor, shop } from './papers';

/** R$ 150,00 each, due on the 3rd of as many months as asked for, the last of them in November 2026. */
export const letterRows = (count: number): LetterData['rows'] =>
  Array.from({ length: count }, (_, index) => ({
    label: `${index + 1} de ${count}`,
    dueDay: addMonths('2026-11-03', index - count + 1),
    amountCents: 15_000,
    feeCents: 300,
    interestCents: 85 + 150 * (count - 1 - index),
  }));

/** A friendly letter about so many installments. */
export const letterData = (count: number, over: Partial<LetterData> = {}): LetterData => ({
  shop,
  customer: {
    name: 'Francisca Lima Teixeira',
    line: 'Rua das Flores, 12, apto 3',
    district: 'Pirajá',
    city: 'Juazeiro do Norte',
    state: 'CE',
    zip: '63034010',
  },
  day: '2026-11-20',
  validUntil: '2026-12-05',
  formal: false,
  subject: 'Suas parcelas na Casa Nova Móveis',
  salutation: 'Olá, Francisca,',
  paragraphs: [
    'Ainda não localizamos o pagamento das parcelas abaixo. Sabemos que imprevistos acontecem, e por isso escrevemos: para lembrar e para ajudar a resolver do jeito que couber no seu mês.',
    'Se preferir outro prazo ou outro valor de parcela, fale com a gente. Temos opções e gostamos de conversar.',
  ],
  rows: letterRows(count),
  terms: { lateFeeBp: 200, lateInterestBp: 100, graceDays: 0 },
  ways: ['Na loja, de segunda a sexta das 8h às 18h e sábado até 12h, em dinheiro, cartão ou Pix.'],
  responsible: { name: 'Antônia Pereira', role: 'Gerente' },
  ...over,
});

/** A numbered notice with a Pix for all it asks for. */
export const noticeData = (count: number, over: Partial<LetterData> = {}): LetterData => {
  const rows = letterRows(count);
  const cents = rows.reduce((sum, row) => sum + row.amountCents + row.feeCents + row.interestCents, 0);
  return letterData(count, {
    formal: true,
    number: '14',
    subject: 'Parcelas em aberto e opções para resolver',
    salutation: 'Prezada Sra. Francisca,',
    nextSteps: [
      'Esperamos seu contato até 05/12/2026. Podemos combinar um novo prazo, com entrada e parcelas que caibam no seu orçamento.',
      'Sem resposta até essa data, um responsável da loja vai analisar a sua conta com atenção e avisar por escrito antes de qualquer outra decisão.',
    ],
    pix: { payload: pixFor(cents, 1), cents },
    ...over,
  });
};
