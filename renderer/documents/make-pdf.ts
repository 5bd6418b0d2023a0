import { createPdfMaker, type PdfWorker } from './pdf-maker';

/** Makes a paper in the background: its bytes, or why not. pdfmake and the type load with the first one. */
export const makePdf = createPdfMaker(
  () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }) as PdfWorker,
);

export type { PaperDocument } from './paper-document';
export { type PdfError, pdfErrorText } from './pdf-messages';
