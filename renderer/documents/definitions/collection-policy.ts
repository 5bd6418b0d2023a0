import { formatDay } from '@shared/calendar/format';
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import { paper } from '../parts/base-style';
import { SOFT, TIGHT } from '../parts/ink';
import { A4, mm } from '../parts/measures';
import { shopDetails } from '../parts/party-text';
import { shopHead } from '../parts/shop-head';
import { fitSize, fitText } from '../parts/text-fit';
import type { ParsedCollectionPolicy } from './collection-policy-data';
import { ladderHeight, ladderTable } from './collection-policy-ladder';
import {
  lineOf,
  linesAbout,
  type PolicySection,
  promiseSections,
  sectionContent,
  sectionHeight,
  termsSections,
} from './collection-policy-sections';

const SIDE = mm(18);
const [TOP, BOTTOM] = [mm(15), mm(15)];
const WIDTH = A4.width - 2 * SIDE;
const PAGE = A4.height - TOP - BOTTOM;
/** Heights are estimates: so much may be wrong with them. */
const SPARE = mm(4);
const GAP = mm(10);
const COLUMN = (WIDTH - GAP) / 2;
/** The title on the right of the shop, and what stands under its name. */
const [HEAD_TITLE, HEAD_SIZE, HEAD_DETAIL] = [mm(45), 14, 8.5];

/** Sizes of the type in points; the largest at which all fits one page is taken: it hangs on a wall. */
const SIZES = [13, 12.5, 12, 11.5, 11, 10.75, 10.5, 10.25, 10, 9.75, 9.5, 9.25, 9] as const;
/** Where not even the smallest fits: two pages that are easy to read. */
const SEVERAL_PAGES = 10.5;

/** Twice the text, less where that takes a second line, yet always a title. */
const titleSize = (title: string, size: number): number => Math.max(16, fitSize(title, WIDTH, size * 2));

/** The sections in their order, each under the shorter of two columns. */
const twoColumns = (sections: readonly PolicySection[], size: number): [PolicySection[], PolicySection[]] => {
  const columns: [PolicySection[], PolicySection[]] = [[], []];
  const heights: [number, number] = [0, 0];
  for (const section of sections) {
    const shorter = heights[1] < heights[0] ? 1 : 0;
    columns[shorter].push(section);
    heights[shorter] += sectionHeight(section, COLUMN, size);
  }
  return columns;
};

const columnsHeight = (sections: readonly PolicySection[], size: number): number =>
  Math.max(
    ...twoColumns(sections, size).map((column) =>
      column.reduce((sum, section) => sum + sectionHeight(section, COLUMN, size), 0),
    ),
  );

const titleHeight = (title: string, size: number): number => {
  const fontSize = titleSize(title, size);
  return linesAbout(title, WIDTH, fontSize) * lineOf(fontSize);
};

const headHeight = ({ shop }: ParsedCollectionPolicy): number => {
  const tall = (text: string, size: number) => linesAbout(text, WIDTH - HEAD_TITLE, size) * lineOf(size) + 1;
  return shopDetails(shop).reduce(
    (sum, text) => sum + tall(text, HEAD_DETAIL),
    tall(shop.name, HEAD_SIZE) + HEAD_DETAIL,
  );
};

const heightAt = (data: ParsedCollectionPolicy, size: number): number =>
  headHeight(data) +
  titleHeight(data.title, size) +
  linesAbout(data.introduction, WIDTH, size) * lineOf(size) +
  3 * size +
  columnsHeight(termsSections(data), size) +
  ladderHeight(data, WIDTH, size) +
  columnsHeight(promiseSections(data), size);

const sizeFor = (data: ParsedCollectionPolicy): number =>
  SIZES.find((size) => heightAt(data, size) <= PAGE - SPARE) ?? SEVERAL_PAGES;

const sideBySide = (sections: readonly PolicySection[], size: number): Content => ({
  columns: twoColumns(sections, size).map((column) => ({
    width: COLUMN,
    stack: column.map((section) => sectionContent(section, COLUMN, size)),
  })),
  columnGap: GAP,
  unbreakable: columnsHeight(sections, size) < PAGE / 2,
});

/** The shop's credit and collection policy on A4, for the wall or for its staff. */
export const collectionPolicyDefinition = (data: ParsedCollectionPolicy): TDocumentDefinitions => {
  const { shop, day, title, introduction } = data;
  const size = sizeFor(data);
  return {
    ...paper(`${title} – ${shop.name}`, {
      pageSize: 'A4',
      pageMargins: [SIDE, TOP, SIDE, BOTTOM],
      defaultStyle: { fontSize: size, lineHeight: TIGHT },
      content: [
        shopHead(shop, { title: 'Vendas a prazo', mark: `vale desde ${formatDay(day)}` }, WIDTH, HEAD_DETAIL),
        {
          text: title,
          bold: true,
          fontSize: titleSize(title, size),
          margin: [0, 1.1 * size, 0, 0.4 * size],
        },
        { text: introduction, color: SOFT, margin: [0, 0, 0, 1.4 * size] },
        sideBySide(termsSections(data), size),
        ...ladderTable(data, size),
        sideBySide(promiseSections(data), size),
      ],
    }),
    footer: (page, pages) =>
      pages === 1
        ? null
        : {
            columns: [
              { width: '*', text: fitText(`${shop.name} · ${title}`, WIDTH - mm(35), 8.5) },
              { width: 'auto', text: `página ${page} de ${pages}` },
            ],
            fontSize: 8.5,
            color: SOFT,
            margin: [SIDE, mm(5), SIDE, 0],
          },
  };
};
