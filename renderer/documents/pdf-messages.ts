import type { Bytes } from '@shared/ipc/bytes';
import type { PaperDocument } from './paper-document';

/** Why a paper was not made. `detail` is for whoever reads a fault report, not for the shop. */
export type PdfError =
  /** The data is not what the paper needs, for example sums that do not match: a bug in the caller. */
  | { readonly kind: 'invalid-data'; readonly detail: string }
  | { readonly kind: 'failed'; readonly detail: string }
  /** The background worker ended or could not be loaded. */
  | { readonly kind: 'worker-lost' };

export interface PdfRequest {
  readonly id: number;
  readonly document: PaperDocument;
}

export type PdfReply =
  | { readonly id: number; readonly ok: true; readonly bytes: Bytes }
  | { readonly id: number; readonly ok: false; readonly error: PdfError };

const MESSAGES: Record<PdfError['kind'], string> = {
  'invalid-data': 'Não deu para montar este papel: algum valor não confere. Nada foi perdido.',
  failed: 'Não deu para montar este papel. Nada foi perdido; tente de novo.',
  'worker-lost': 'O preparo do papel parou no meio. Nada foi perdido; tente de novo.',
};

export const pdfErrorText = (error: PdfError): string => MESSAGES[error.kind];
