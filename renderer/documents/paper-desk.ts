import type { Bytes } from '@shared/ipc/bytes';
import { toFileName } from '@shared/ipc/file-names';

/** What showing and saving a paper needs of the platform. */
export interface PaperDesk {
  openPdf(paper: {
    name: string;
    bytes: Bytes;
  }): Promise<{ ok: true; shown: 'opened' | 'downloaded' } | { ok: false; reason: string }>;
  saveFile(file: {
    kind: 'pdf';
    suggestedName: string;
    bytes: Bytes;
  }): Promise<{ saved: true; name: string } | { saved: false; reason: string }>;
}

/** What to tell the person about what was done. */
export interface Said {
  readonly ok: boolean;
  readonly text: string;
}

const WHY: Record<string, string> = {
  'no-viewer': 'Não achamos um leitor de PDF neste computador. Salve o arquivo e abra de outro lugar.',
  'disk-full': 'O disco está cheio. Libere espaço e tente de novo; o papel continua aqui.',
  'read-only': 'Não é permitido gravar nessa pasta. Escolha outra.',
  'folder-missing': 'A pasta não foi encontrada. Escolha outra.',
  locked: 'O arquivo está aberto em outro programa. Feche-o e tente de novo.',
};

const failure = (reason: string): Said => ({
  ok: false,
  text: WHY[reason] ?? 'Não deu certo desta vez. O papel continua aqui; tente de novo.',
});

/** Opens the paper where it can be printed. */
export const printPaper = async (desk: PaperDesk, title: string, bytes: Bytes): Promise<Said> => {
  const name = toFileName(title, 'pdf');
  const outcome = await desk.openPdf({ name, bytes });
  if (!outcome.ok) return failure(outcome.reason);
  return outcome.shown === 'opened'
    ? { ok: true, text: 'Aberto no leitor de PDF. Imprima por lá.' }
    : { ok: true, text: `Baixado como ${name}. Abra o arquivo para imprimir.` };
};

/** Saves the paper where the person chooses. Closing the dialog is no failure, so nothing is said. */
export const savePaper = async (desk: PaperDesk, title: string, bytes: Bytes): Promise<Said | null> => {
  const outcome = await desk.saveFile({ kind: 'pdf', suggestedName: toFileName(title, 'pdf'), bytes });
  if (outcome.saved) return { ok: true, text: `Salvo como ${outcome.name}.` };
  return outcome.reason === 'cancelled' ? null : failure(outcome.reason);
};
