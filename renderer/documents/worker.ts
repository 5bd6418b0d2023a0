import '@shared/zod-without-eval';
import { renderPdf } from './engine';
import { defineDocument, paperDocumentSchema } from './paper-document';
import type { PdfReply, PdfRequest } from './pdf-messages';

const make = async ({ id, document }: PdfRequest): Promise<PdfReply> => {
  const parsed = paperDocumentSchema.safeParse(document);
  if (!parsed.success) {
    return { id, ok: false, error: { kind: 'invalid-data', detail: parsed.error.message } };
  }
  try {
    return { id, ok: true, bytes: await renderPdf(defineDocument(parsed.data)) };
  } catch (error) {
    return { id, ok: false, error: { kind: 'failed', detail: String(error) } };
  }
};

/** The page's types are loaded, not a worker's; this is the part of the worker used here. */
const scope = self as unknown as {
  onmessage: (event: MessageEvent<PdfRequest>) => void;
  postMessage(reply: PdfReply, transfer: Transferable[]): void;
};

scope.onmessage = ({ data }) => {
  void make(data).then((reply) => scope.postMessage(reply, reply.ok ? [reply.bytes.buffer] : []));
};
