import type { BackupTable } from './tables';

/** Why a file is not a backup that may be restored. Nothing was changed when one of these is returned. */
export type BackupError =
  | { readonly reason: 'empty' }
  | { readonly reason: 'not-a-backup' }
  | { readonly reason: 'newer-version'; readonly app: string }
  /** The end of the file is missing. */
  | { readonly reason: 'truncated' }
  /** The compressed data cannot be read. */
  | { readonly reason: 'damaged-file' }
  /** Locked with a passphrase, and none was given. */
  | { readonly reason: 'locked' }
  | { readonly reason: 'wrong-passphrase' }
  /** Locked with something else than a passphrase, or so that opening it would take the computer for hours. */
  | { readonly reason: 'locked-otherwise' }
  | { readonly reason: 'checksum-differs' }
  | { readonly reason: 'damaged-row'; readonly line: number }
  | { readonly reason: 'unknown-table'; readonly line: number; readonly table: string }
  /** Rows of a table are repeated or not in the order of their keys. */
  | { readonly reason: 'out-of-order'; readonly line: number }
  | { readonly reason: 'broken-link'; readonly line: number; readonly table: BackupTable }
  | { readonly reason: 'counts-differ'; readonly table: BackupTable }
  | { readonly reason: 'totals-differ' }
  | { readonly reason: 'too-large'; readonly limitBytes: number };

const NOTHING_CHANGED = 'Nada foi alterado na sua loja.';
const TRY_ANOTHER = 'Escolha outra cópia.';

const atLine = (line: number): string => `linha ${line.toLocaleString('pt-BR')}`;

/** What is wrong with a file, alone. */
export const backupErrorReason = (error: BackupError): string => {
  switch (error.reason) {
    case 'empty':
      return 'Este arquivo está vazio.';
    case 'not-a-backup':
      return 'Este arquivo não é uma cópia do Em Dia.';
    case 'newer-version':
      return `Esta cópia foi feita por um Em Dia mais novo (versão ${error.app}). Atualize o Em Dia neste computador e tente de novo.`;
    case 'truncated':
      return 'Esta cópia está incompleta: falta o fim do arquivo.';
    case 'damaged-file':
      return 'Esta cópia está danificada e não pode ser lida.';
    case 'locked':
      return 'Esta cópia está fechada com uma senha. Digite a senha das cópias.';
    case 'wrong-passphrase':
      return 'A senha não abre esta cópia. Confira se é a senha que valia no dia em que ela foi feita.';
    case 'locked-otherwise':
      return 'Esta cópia está fechada de um jeito que o Em Dia não abre.';
    case 'checksum-differs':
      return 'O conteúdo desta cópia foi alterado depois que ela foi feita: a conferência não bate.';
    case 'damaged-row':
      return `Esta cópia tem um registro danificado (${atLine(error.line)}).`;
    case 'unknown-table':
      return `Esta cópia tem um registro que este Em Dia não conhece (${atLine(error.line)}).`;
    case 'out-of-order':
      return `Esta cópia tem um registro repetido ou fora do lugar (${atLine(error.line)}).`;
    case 'broken-link':
      return `Esta cópia tem um registro que aponta para outro que não está nela (${atLine(error.line)}).`;
    case 'counts-differ':
      return 'A quantidade de registros desta cópia não confere.';
    case 'totals-differ':
      return 'Os totais desta cópia não conferem.';
    case 'too-large':
      return `Esta cópia é grande demais: aberta, passa de ${Math.round(error.limitBytes / 1_048_576).toLocaleString('pt-BR')} MB.`;
  }
};

/** Another copy is no help against these. */
const staysWithThisCopy: readonly BackupError['reason'][] = ['newer-version', 'locked', 'wrong-passphrase'];

/** What happened, that nothing was lost, and what to do. */
export const backupErrorText = (error: BackupError): string =>
  staysWithThisCopy.includes(error.reason)
    ? `${backupErrorReason(error)} ${NOTHING_CHANGED}`
    : `${backupErrorReason(error)} ${NOTHING_CHANGED} ${TRY_ANOTHER}`;
