import { formatMoney } from '@shared/money/format';
import type { Content } from 'pdfmake/interfaces';
import { SOFT, TIGHT } from '../parts/ink';
import { mm } from '../parts/measures';
import { qrBlock } from '../parts/qr';
import type { ParsedLetter } from './letter-data';
import { MOST_TOGETHER, NOTE_SIZE } from './letter-frame';

const QR_SIDE = mm(30);
/** White paper around the code, as its readers need. */
const QR_GAP = mm(8);
const CODE_SIZE = 8;

const wayList = (ways: readonly string[]): Content[] =>
  ways.map((text) => ({ text, lineHeight: TIGHT, margin: [0, 0, 0, 3] }));

/** Ways to pay in words; with a Pix, its code to be read by a phone and to be copied. */
export const letterPayment = ({ ways, pix }: ParsedLetter): Content[] => {
  if (ways.length === 0 && !pix) return [];
  const unbreakable = ways.join('').length <= MOST_TOGETHER;
  const title: Content = { text: 'Como pagar', bold: true, margin: [0, 4, 0, 4] };
  if (!pix) return [{ stack: [title, ...wayList(ways)], unbreakable, margin: [0, 0, 0, 4] }];
  return [
    {
      columns: [
        {
          width: '*',
          stack: [
            title,
            ...wayList(ways),
            {
              text: [
                'Pix de ',
                { text: formatMoney(pix.cents), bold: true },
                ': aponte a câmera do aplicativo do seu banco para o código, ou copie o texto abaixo.',
              ],
              lineHeight: TIGHT,
              margin: [0, 0, 0, 3],
            },
            { text: 'Pix copia e cola', fontSize: NOTE_SIZE, color: SOFT, lineHeight: TIGHT },
            { text: pix.payload, fontSize: CODE_SIZE, lineHeight: TIGHT, wordBreak: 'break-all' },
          ],
        },
        { width: QR_SIDE, stack: [qrBlock(pix.payload, QR_SIDE)], margin: [0, 8, 0, 0] },
      ],
      columnGap: QR_GAP,
      unbreakable,
      margin: [0, 0, 0, 5],
    },
  ];
};
