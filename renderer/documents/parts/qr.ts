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

interface Run {
  readonly row: number;
  /** Modules from the left: the first dark one, and the first light one after it. */
  readonly from: number;
  readonly to: number;
}

/** The dark modules of a code, row by row, those side by side as one. */
const darkRuns = (text: string, mask?: number): { readonly size: number; readonly runs: Run[] } => {
  const { data, size } = encode(text, mask === undefined ? OPTIONS : { ...OPTIONS, maskPattern: mask });
  const runs: Run[] = [];
  for (const [row, modules] of data.entries()) {
    for (let column = 0; column < size; column += 1) {
      if (!modules[column]) continue;
      const from = column;
      while (modules[column + 1]) column += 1;
      runs.push({ row, from, to: column + 1 });
    }
  }
  return { size, runs };
};

/**
 * A QR code at a spot of the page, exactly `side` wide, without quiet zone: leave 4 modules of white paper around it.
 * All in points. The dark modules of a row are strokes as thick as a module, and all strokes are one path: a shape for
 * each would be most of the time a booklet takes.
 */
export const qrCode = (text: string, { x, y, side, mask }: QrSpot): Content => {
  const { size, runs } = darkRuns(text, mask);
  const module = side / size;
  const d = runs
    .map(({ row, from, to }) => {
      const middle = drawnAt(y + (row + 0.5) * module);
      return `M${drawnAt(x + from * module)} ${middle}H${drawnAt(x + to * module)}`;
    })
    .join('');
  const strokes: CanvasPath = { type: 'path', d, lineWidth: module, lineColor: '#000000' };
  return draw([strokes as unknown as CanvasElement]);
};

/** The same code wherever the text has come to on the page; `side` in points. */
export const qrBlock = (text: string, side: number): Content => {
  const { size, runs } = darkRuns(text);
  const module = side / size;
  return {
    canvas: runs.map(({ row, from, to }) => ({
      type: 'line',
      x1: from * module,
      y1: (row + 0.5) * module,
      x2: to * module,
      y2: (row + 0.5) * module,
      lineWidth: module,
      lineColor: '#000000',
    })),
  };
};
