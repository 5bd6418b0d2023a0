import type { CanvasElement, ContentCanvas } from 'pdfmake/interfaces';
import { encode } from 'uqr';

/** The black squares of a code, joined along each row, so that a page of slips stays light. */
const runs = (data: readonly (readonly boolean[])[], module: number): CanvasElement[] => {
  const rects: CanvasElement[] = [];
  for (const [y, row] of data.entries()) {
    for (let x = 0; x < row.length; x++) {
      if (!row[x]) continue;
      const start = x;
      while (row[x + 1]) x++;
      rects.push({
        type: 'rect',
        x: start * module,
        y: y * module,
        w: (x - start + 1) * module,
        h: module,
        lineWidth: 0,
        color: '#000000',
      });
    }
  }
  return rects;
};

/** A QR code exactly `side` points wide, without quiet zone: leave 4 modules of white paper around it. */
export const qrCode = (text: string, side: number): ContentCanvas => {
  const { data, size } = encode(text, { ecc: 'M', border: 0, boostEcc: false });
  return { canvas: runs(data, side / size) };
};
