import type { Content } from 'pdfmake/interfaces';
import { SOFT } from './ink';

interface CopyFooter {
  /** Of the first half of the pages, and of the second. */
  readonly labels: readonly [string, string];
  /** `Acordo nº 27`. */
  readonly title: string;
  readonly side: number;
  readonly size: number;
}

/** The foot of a paper printed as two equal copies, one after the other, each with its own page numbers. */
export const copyFooter =
  ({ labels, title, side, size }: CopyFooter) =>
  (page: number, pages: number): Content => {
    const perCopy = pages / 2;
    return {
      columns: [
        { width: '*', text: labels[page <= perCopy ? 0 : 1] },
        { width: 'auto', text: `${title} · página ${((page - 1) % perCopy) + 1} de ${perCopy}` },
      ],
      fontSize: size,
      color: SOFT,
      margin: [side, 10, side, 0],
    };
  };
