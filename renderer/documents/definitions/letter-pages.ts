import type { Content, DynamicContent, TDocumentDefinitions } from 'pdfmake/interfaces';
import { paper } from '../parts/base-style';
import { SOFT } from '../parts/ink';
import { mm } from '../parts/measures';
import { fitText } from '../parts/text-fit';
import { BODY_SIZE, LETTER_WIDTH, SIDES } from './letter-frame';

const RUNNING_SIZE = 9;

/** One letter of a file: what it holds, and what its pages after the first say it is. */
export interface LetterPages {
  readonly content: Content[];
  readonly running: string;
}

const running = (columns: { width: 'auto' | '*'; text: string }[], top: number): Content => ({
  columns,
  fontSize: RUNNING_SIZE,
  color: SOFT,
  margin: [mm(SIDES.left), mm(top), mm(SIDES.right), 0],
});

/**
 * Letters one after the other, each from a new page on and with its own page numbers. All heads are set before the
 * first foot, so a foot knows whose every page is.
 */
export const letterPages = (title: string, letters: readonly LetterPages[]): TDocumentDefinitions => {
  const letterOfPage: number[] = [];
  const header =
    (letter: number, text: string): DynamicContent =>
    (page) => {
      letterOfPage[page - 1] = letter;
      return letterOfPage[page - 2] === letter
        ? running([{ width: '*', text: fitText(text, LETTER_WIDTH, RUNNING_SIZE) }], 10)
        : null;
    };
  const footer =
    (letter: number): DynamicContent =>
    (page, pages) => {
      const own = letterOfPage.slice(0, pages).filter((owner) => owner === letter).length;
      const first = letterOfPage.indexOf(letter);
      return own === 1
        ? null
        : running(
            [
              { width: '*', text: '' },
              { width: 'auto', text: `página ${page - first} de ${own}` },
            ],
            4,
          );
    };
  return paper(title, {
    pageSize: 'A4',
    pageMargins: [mm(SIDES.left), mm(SIDES.top), mm(SIDES.right), mm(SIDES.bottom)],
    defaultStyle: { fontSize: BODY_SIZE },
    content: letters.map(({ content, running: text }, index) => ({
      section: content,
      header: header(index, text),
      footer: footer(index),
    })),
  });
};
