import type { CanvasElement, Content } from 'pdfmake/interfaces';
import { encode } from 'uqr';
import { draw } from './place';

/** pdfmake also draws paths, which its types leave out. They are not moved: their points are those of the page. */
interface CanvasPath {
  readonly type: 'path';
  readonly d: string;
  readonly lineWidth: number;
  readonly lineColor: string;
}

const drawnAt = (points: number): string => points.toFixed(3);

const OPTIONS = { ecc: 'M', border: 0, boostEcc: false } as const;

/**
 * The mask that suits a text best. Trying all eight is most of the work of making a code, and codes that differ in a
 * few letters may share one: any mask is read as well.
 */
export const qrMask = (text: string): number => encode(text, OPTIONS).maskPattern;

interface QrSpot {
  readonly x: number;
  readonly y: number;
  readonly side: number;
  readonly mask?: number;
}

/**
 * A QR code at a spot of the page, exactly `side` wide, without quiet zone: leave 4 modules of white paper around it.
 * All in points. The dark modules of a row are strokes as thick as a module, and all strokes are one path: a shape for
 * each would be most of the time a booklet takes.
 */
export const qrCode = (text: string, { x, y, side, mask }: QrSpot): Content => {
  const { data, size } = encode(text, mask === undefined ? OPTIONS : { ...OPTIONS, maskPattern: mask });
  const module = side / size;
  let d = '';
  for (const [rowIndex, row] of data.entries()) {
    const middle = drawnAt(y + (rowIndex + 0.5) * module);
    for (let column = 0; column < size; column += 1) {
      if (!row[column]) continue;
      const start = column;
      while (row[column + 1]) column += 1;
      d += `M${drawnAt(x + start * module)} ${middle}H${drawnAt(x + (column + 1) * module)}`;
    }
  }
  const strokes: CanvasPath = { type: 'path', d, lineWidth: module, lineColor: '#000000' };
  return draw([strokes as unknown as CanvasElement]);
};
