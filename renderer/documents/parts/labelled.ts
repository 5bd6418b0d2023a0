import type { Content } from 'pdfmake/interfaces';
import { SOFT, TIGHT } from './ink';
import { fitText } from './text-fit';

export interface Labelled {
  readonly label: string;
  readonly value: string;
  /** Points. */
  readonly size: number;
  readonly bold?: boolean;
  readonly alignment?: 'left' | 'right';
  /** Points available and lines allowed; the value is cut to them. */
  readonly width: number;
  readonly lines?: number;
}

/** A small label over its value, as on any form. */
export const labelled = ({ label, value, size, bold, alignment, width, lines = 1 }: Labelled): Content => ({
  stack: [
    { text: label, fontSize: 7, color: SOFT, lineHeight: TIGHT },
    { text: fitText(value, width, size, lines), fontSize: size, bold, lineHeight: TIGHT },
  ],
  alignment,
});
