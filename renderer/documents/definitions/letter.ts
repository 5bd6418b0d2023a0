import { formatDayInFull } from '@shared/calendar/format';
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import type { Party } from '../parts/fields';
import { SOFT, TIGHT } from '../parts/ink';
import { mm } from '../parts/measures';
import { cityText } from '../parts/party-text';
import { signature } from '../parts/signature';
import { fitText } from '../parts/text-fit';
import type { ParsedLetter, ParsedLetterData, ParsedLettersData } from './letter-data';
import {
  BODY_SIZE,
  LETTER_WIDTH,
  letterFrame,
  MOST_TOGETHER,
  NOTE_SIZE,
  SIDES,
  TEXT_TOP,
} from './letter-frame';
import { type LetterPages, letterPages } from './letter-pages';
import { letterPayment } from './letter-payment';
import { letterTable } from './letter-table';

const PAID_ALREADY = 'Se já pagou, desconsidere esta carta e nos avise.';

/** Where the letter says so in its own words, once is enough. */
const saysPaidAlready = ({ paragraphs, nextSteps }: ParsedLetter): boolean =>
  [...paragraphs, ...nextSteps].some((text) => /já pagou/i.test(text));

const paragraph = (text: string): Content => ({ text, margin: [0, 0, 0, 5] });

const opening = (shop: Party, { day, subject, salutation }: ParsedLetter): Content[] => {
  const city = cityText(shop);
  return [
    {
      text: `${city === '' ? '' : `${city}, `}${formatDayInFull(day)}.`,
      alignment: 'right',
      margin: [0, mm(TEXT_TOP - SIDES.top), 0, 8],
    },
    { text: subject, bold: true, fontSize: BODY_SIZE + 1, lineHeight: TIGHT, margin: [0, 0, 0, 8] },
    { text: salutation, margin: [0, 0, 0, 5] },
  ];
};

/** pdfmake writes into the nodes it lays out, so each letter has its own. */
const stepsTitle = (): Content => ({ text: 'O que acontece agora', bold: true, margin: [0, 2, 0, 3] });

/** The paragraphs after the amounts; those of a notice have a title, which goes with the first. */
const steps = ({ formal, nextSteps }: ParsedLetter): Content[] =>
  nextSteps.map((text, index) =>
    formal && index === 0
      ? { stack: [stepsTitle(), paragraph(text)], unbreakable: text.length <= MOST_TOGETHER }
      : paragraph(text),
  );

const GAP = mm(12);
const SIGNED_SIZE = 11;

/** Who signs for the shop; on a notice, room for who received it. */
const signatures = (shop: Party, { formal, customer, responsible }: ParsedLetter): Content => {
  const width = (LETTER_WIDTH - GAP) / 2;
  const roleAndShop = [responsible?.role, shop.name].filter((part): part is string => !!part).join(', ');
  const short = (text: string) => fitText(text, width, SIGNED_SIZE, 2);
  const signer = responsible
    ? signature(width, short(responsible.name), [short(roleAndShop)], SIGNED_SIZE)
    : signature(width, short(shop.name), [], SIGNED_SIZE);
  return {
    columns: [
      { width, stack: [signer] },
      ...(formal
        ? [
            {
              width,
              stack: [
                signature(width, short(customer.name), ['Recebido em ____/____/________'], SIGNED_SIZE),
              ],
            },
          ]
        : []),
    ],
    columnGap: GAP,
    margin: [0, 24, 0, 0],
  };
};

const paidAlready = (letter: ParsedLetter): Content[] =>
  saysPaidAlready(letter)
    ? []
    : [{ text: PAID_ALREADY, fontSize: NOTE_SIZE, color: SOFT, margin: [0, 8, 0, 0] }];

const ending = (shop: Party, letter: ParsedLetter): Content => ({
  stack: [{ text: letter.closing, margin: [0, 3, 0, 0] }, signatures(shop, letter), ...paidAlready(letter)],
  unbreakable: true,
});

const lengthOf = ({ ways, nextSteps }: ParsedLetter): number => (nextSteps.at(-1) ?? ways.join(' ')).length;

/** A signature does not stand alone on a page: the last part of the letter goes with it. */
const signed = (shop: Party, letter: ParsedLetter): Content[] => {
  const parts = [...letterPayment(letter), ...steps(letter)];
  const last = parts.at(-1);
  return last && lengthOf(letter) <= MOST_TOGETHER
    ? [...parts.slice(0, -1), { stack: [last, ending(shop, letter)], unbreakable: true }]
    : [...parts, ending(shop, letter)];
};

const pagesOf = (shop: Party, letter: ParsedLetter): LetterPages => ({
  running: [shop.name, letter.subject, letter.customer.name].join(' · '),
  content: [
    ...letterFrame(shop, letter),
    ...opening(shop, letter),
    ...letter.paragraphs.map(paragraph),
    ...letterTable(letter),
    ...signed(shop, letter),
  ],
});

/** A letter, or a notice, to one customer. */
export const letterDefinition = ({ shop, ...letter }: ParsedLetterData): TDocumentDefinitions =>
  letterPages(`${letter.subject} – ${letter.customer.name}`, [pagesOf(shop, letter)]);

/** Letters to many customers in one file, in the order given. */
export const lettersDefinition = ({ shop, letters }: ParsedLettersData): TDocumentDefinitions =>
  letterPages(
    `Cartas – ${shop.name}`,
    letters.map((letter) => pagesOf(shop, letter)),
  );
