import type { Bytes } from '@shared/ipc/bytes';
import { useEffect, useState } from 'react';
import { makePdf, type PaperDocument, pdfErrorText } from './make-pdf';

export type Paper =
  | { readonly state: 'making' }
  | { readonly state: 'ready'; readonly bytes: Bytes }
  | { readonly state: 'failed'; readonly text: string };

/** The paper of a document as it is being made; `retry` makes it again. */
export const usePaper = (document: PaperDocument): { paper: Paper; retry: () => void } => {
  const [paper, setPaper] = useState<Paper>({ state: 'making' });
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt makes the paper again
  useEffect(() => {
    let current = true;
    setPaper({ state: 'making' });
    void makePdf(document).then((made) => {
      if (!current) return;
      setPaper(
        made.ok ? { state: 'ready', bytes: made.value } : { state: 'failed', text: pdfErrorText(made.error) },
      );
    });
    return () => {
      current = false;
    };
  }, [document, attempt]);
  return { paper, retry: () => setAttempt((made) => made + 1) };
};
