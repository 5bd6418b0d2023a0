import { formatDay } from '@shared/calendar/format';
import type { Column, Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import { paper } from '../parts/base-style';
import { SOFT, TIGHT } from '../parts/ink';
import { ledger } from '../parts/layouts';
import { headingCells } from '../parts/list-cells';
import { A4, mm } from '../parts/measures';
import { shopHead } from '../parts/shop-head';
import type { ParsedStoredData } from './stored-data-data';

const SIDE = mm(18);
const WIDTH = A4.width - 2 * SIDE;
const GAP = mm(10);
const SIZE = 11;

const title = (text: string): Content => ({ text, bold: true, fontSize: 13, margin: [0, 0, 0, 5] });

const points = (heading: string, texts: readonly string[]): Column => ({
  width: '*',
  stack: [title(heading), { ul: texts.map((text) => ({ text, margin: [0, 0, 0, 3] })) }],
});

/** One page to hang or hand out: what the shop keeps about its customers, why, by what right and for how long. */
export const storedDataDefinition = ({
  shop,
  day,
  rows,
  places,
  rights,
  contact,
}: ParsedStoredData): TDocumentDefinitions =>
  paper(`O que a loja guarda – ${shop.name}`, {
    pageSize: 'A4',
    pageMargins: [SIDE, mm(14), SIDE, mm(12)],
    defaultStyle: { fontSize: SIZE, lineHeight: TIGHT },
    content: [
      shopHead(shop, { title: 'Seus dados', mark: `vale desde ${formatDay(day)}` }, WIDTH),
      {
        text: 'O que guardamos, por quê e por quanto tempo',
        bold: true,
        fontSize: 20,
        margin: [0, 12, 0, 4],
      },
      {
        text: 'Para vender a prazo precisamos saber quem compra e o que foi combinado. Guardamos só isto:',
        color: SOFT,
        margin: [0, 0, 0, 8],
      },
      {
        table: {
          headerRows: 1,
          dontBreakRows: true,
          widths: [mm(46), '*', mm(38), mm(42)],
          body: [
            headingCells(['O quê', 'Para quê', 'Base na LGPD', 'Por quanto tempo'], 4),
            ...rows.map(({ what, why, base, howLong }) => [
              { text: what, bold: true },
              why,
              { text: base, color: SOFT },
              howLong,
            ]),
          ],
        },
        layout: ledger(3),
        fontSize: 10,
      },
      {
        columns: [points('Onde fica e quem vê', places), points('Seus direitos', rights)],
        columnGap: GAP,
        margin: [0, 14, 0, 0],
      },
      ...(contact
        ? [
            {
              text: [{ text: 'Fale com a gente: ', bold: true }, contact],
              fontSize: 13,
              margin: [0, 12, 0, 0],
            } satisfies Content,
          ]
        : []),
    ],
  });
