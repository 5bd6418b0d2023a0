import { join } from 'node:path';
import { type FileKind, fileEndings } from '@shared/ipc/file-names';
import type { OpenDialogOptions, SaveDialogOptions } from 'electron';

/** The part of Electron's dialogs in use, already tied to the window they belong to. */
export interface DialogHost {
  showOpenDialog(options: OpenDialogOptions): Promise<{ canceled: boolean; filePaths: string[] }>;
  showSaveDialog(options: SaveDialogOptions): Promise<{ canceled: boolean; filePath: string }>;
}

export interface Dialogs {
  chooseFolder(current: string | null): Promise<string | null>;
  chooseBackup(): Promise<string | null>;
  chooseTarget(suggestedName: string, kind: FileKind): Promise<string | null>;
}

const kinds: Record<FileKind, { title: string; filter: string }> = {
  pdf: { title: 'Salvar documento', filter: 'Documento PDF' },
  csv: { title: 'Salvar planilha', filter: 'Planilha CSV' },
  backup: { title: 'Salvar cópia de segurança', filter: 'Cópia do Em Dia' },
};

const filtersFor = (kind: FileKind) => [
  { name: kinds[kind].filter, extensions: [fileEndings[kind].slice(1)] },
  { name: 'Todos os arquivos', extensions: ['*'] },
];

export const createDialogs = (host: DialogHost, documentsFolder: string): Dialogs => ({
  chooseFolder: async (current) => {
    const { canceled, filePaths } = await host.showOpenDialog({
      title: 'Escolher a pasta das cópias',
      buttonLabel: 'Usar esta pasta',
      defaultPath: current ?? documentsFolder,
      properties: ['openDirectory', 'createDirectory'],
    });
    return canceled ? null : (filePaths[0] ?? null);
  },
  chooseBackup: async () => {
    const { canceled, filePaths } = await host.showOpenDialog({
      title: 'Abrir cópia de segurança',
      buttonLabel: 'Abrir',
      filters: filtersFor('backup'),
      properties: ['openFile'],
    });
    return canceled ? null : (filePaths[0] ?? null);
  },
  chooseTarget: async (suggestedName, kind) => {
    const { canceled, filePath } = await host.showSaveDialog({
      title: kinds[kind].title,
      buttonLabel: 'Salvar',
      defaultPath: join(documentsFolder, suggestedName),
      filters: filtersFor(kind),
    });
    return canceled || filePath === '' ? null : filePath;
  },
});
