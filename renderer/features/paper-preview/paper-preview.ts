import { later } from '@renderer/ui/later';

/** A paper on the screen, to be printed or saved. */
export const PaperPreview = later(async () => (await import('@renderer/documents/PdfPreview')).PdfPreview);
