import type { Content } from 'pdfmake/interfaces';
import { SOFT, TIGHT } from './ink';
import { fitSize, fitText } from './text-fit';

interface Labelled {
  readonly label: string;
  readonly value: string;
  /** Points. */
  readonly size: number;
  /** Points available. */
  readonly width: number;
  readonly bold?: boolean;
  readonly alignment?: 'left' | 'right';
}

const field = ({ label, size, bold, alignment }: Labelled, text: string): Content => ({
  stack: [
    { text: label, fontSize: 7, color: SOFT, lineHeight: TIGHT },
    { text, fontSize: size, bold, lineHeight: TIGHT },
  ],
  alignment,
});

/** A small label over words, as on any form; words too long for `lines` end in an ellipsis. */
export const labelledText = (given: Labelled & { readonly lines?: number }): Content =>
  field(given, fitText(given.value, given.width, given.size, given.lines));

/** A small label over an amount, a day or a number: these are set smaller rather than ever cut. */
export const labelledFigure = (given: Labelled): Content =>
  field({ ...given, size: fitSize(given.value, given.width, given.size) }, given.value);
