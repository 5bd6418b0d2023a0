import type { Style, TDocumentDefinitions } from 'pdfmake/interfaces';
import { INK, TEXT } from './ink';

/** The family `fonts.ts` registers: Regular as normal, SemiBold as bold. */
export const FONT = 'SourceSans3';

export const baseStyle: Style = { font: FONT, fontSize: 10, color: INK, lineHeight: TEXT };

/** What every paper has in common. `title` names the file's tab and is read by screen readers. */
export const paper = (title: string, definition: TDocumentDefinitions): TDocumentDefinitions => ({
  ...definition,
  info: { title, creator: 'Em Dia', producer: 'Em Dia' },
  language: 'pt-BR',
  displayTitle: true,
  defaultStyle: { ...baseStyle, ...definition.defaultStyle },
});
