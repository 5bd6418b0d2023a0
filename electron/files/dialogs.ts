import { join } from 'node:path';
import { type FileKind, fileEndings } from '@shared/ipc/file-names';
import type { OpenDialogOptions, SaveDialogOptions } from 'electron';

/** The part of Electron's dialogs in use, already tied to the window they belong to. */
export interface DialogHost {
  showOpenDialog(options: OpenDialogOptions): Promise<{ canceled: boolean; filePaths: string[] }>;
  showSaveDialog(options: SaveDialogOptions): Promise<{ canceled: boolean; filePath: string }>;
}

export interface Dialogs {
  chooseFolder(startIn: string | null): Promise<string | null>;
  chooseBackup(): Promise<string | null>;
  chooseTarget(suggestedName: string, kind: FileKind): Promise<string | null>;
}

const kinds: Record<FileKind, { title: string; filter: string }> = {
  pdf: { title: 'Salvar documento', filter: 'Documento PDF' },
  csv: { title: 'Salvar planilha', filter: 'Planilha CSV' },
  xlsx: { title: 'Salvar planilha', filter: 'Planilha do Excel' },
  json: { title: 'Salvar dados', filter: 'Arquivo de dados' },
  txt: { title: 'Salvar texto', filter: 'Arquivo de texto' },
  backup: { title: 'Salvar cópia de segurança', filter: 'Cópia do Em Dia' },
};

/** Systems know what comes after the last dot only. */
const extensionOf = (name: string): string => name.slice(name.lastIndexOf('.') + 1);

const filtersFor = (kind: FileKind, extensions: string[]) => [
  { name: kinds[kind].filter, extensions },
  { name: 'Todos os arquivos', extensions: ['*'] },
];

export const createDialogs = (host: DialogHost, documentsFolder: string): Dialogs => ({
  chooseFolder: async (startIn) => {
    const { canceled, filePaths } = await host.showOpenDialog({
      title: 'Escolher a pasta das cópias',
      buttonLabel: 'Usar esta pasta',
      defaultPath: startIn ?? documentsFolder,
      properties: ['openDirectory', 'createDirectory'],
    });
    return canceled ? null : (filePaths[0] ?? null);
  },
  chooseBackup: async () => {
    const { canceled, filePaths } = await host.showOpenDialog({
      title: 'Abrir cópia de segurança',
      buttonLabel: 'Abrir',
      filters: filtersFor('backup', fileEndings.backup.map(extensionOf)),
      properties: ['openFile'],
    });
    return canceled ? null : (filePaths[0] ?? null);
  },
  chooseTarget: async (suggestedName, kind) => {
    const { canceled, filePath } = await host.showSaveDialog({
      title: kinds[kind].title,
      buttonLabel: 'Salvar',
      defaultPath: join(documentsFolder, suggestedName),
      // Of the name itself, or the system would put another ending behind it.
      filters: filtersFor(kind, [extensionOf(suggestedName)]),
    });
    return canceled || filePath === '' ? null : filePath;
  },
});
