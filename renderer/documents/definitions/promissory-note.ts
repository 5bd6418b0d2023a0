import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import { paper } from '../parts/base-style';
import { cutLine } from '../parts/cut-line';
import { A4 } from '../parts/measures';
import { draw } from '../parts/place';
import type { ParsedPromissoryNote } from './promissory-note-data';
import { NOTE_HEIGHT, NOTES_PER_PAGE, promissoryNote } from './promissory-note-strip';
import { notesOf, type PromissoryNote } from './promissory-note-text';

const sheet = (data: ParsedPromissoryNote, notes: readonly PromissoryNote[], isFirst: boolean): Content[] => [
  { text: '', ...(isFirst ? {} : { pageBreak: 'before' as const }) },
  draw(
    notes
      .slice(0, NOTES_PER_PAGE - 1)
      .map((_, index) => cutLine(0, (index + 1) * NOTE_HEIGHT, A4.width, (index + 1) * NOTE_HEIGHT)),
  ),
  ...notes.flatMap((note, index) => promissoryNote(data, note, index * NOTE_HEIGHT)),
];

/** Promissory notes on A4, up to three to a sheet, to be cut apart. */
export const promissoryNoteDefinition = (data: ParsedPromissoryNote): TDocumentDefinitions => {
  const notes = notesOf(data);
  const sheets: PromissoryNote[][] = [];
  for (let from = 0; from < notes.length; from += NOTES_PER_PAGE)
    sheets.push(notes.slice(from, from + NOTES_PER_PAGE));
  return paper(`Nota promissória ${data.number} – ${data.customer.name}`, {
    pageSize: 'A4',
    pageMargins: 0,
    content: sheets.flatMap((notesOfSheet, index) => sheet(data, notesOfSheet, index === 0)),
  });
};
