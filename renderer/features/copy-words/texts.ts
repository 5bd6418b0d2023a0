import type { StoreFailure } from '@renderer/data/store-failure';
import type { ExportError } from '@renderer/use-cases/export-backup';
import type { UndoError } from '@renderer/use-cases/restore-backup';
import { backupErrorText } from '@shared/backup/errors';
import type { FileReason } from '@shared/ipc/contract';

const fileReasons: Record<FileReason, string> = {
  'folder-missing':
    'A pasta das cópias não foi encontrada. Se ela fica em um pen drive, conecte-o e tente de novo.',
  'file-missing': 'O arquivo não foi encontrado. Ele pode ter sido movido ou apagado.',
  'read-only': 'O Em Dia não pode gravar nesta pasta. Escolha outra.',
  'disk-full': 'O disco está cheio. Libere espaço ou escolha outra pasta.',
  locked: 'Outro programa está usando o arquivo. Feche-o e tente de novo.',
  'too-large': 'O arquivo é grande demais.',
  damaged:
    'O que foi gravado não é o que deveria estar lá: o disco ou o pen drive pode estar com defeito. Use outro.',
  unknown: 'Não foi possível usar o arquivo. Tente de novo ou escolha outra pasta.',
};

export const fileReasonText = (reason: FileReason): string => fileReasons[reason];

/** Why no copy was made; the shop's records are as they were in any case. */
export const exportErrorText = (error: ExportError): string => {
  switch (error.reason) {
    case 'no-place':
      return 'Escolha a pasta onde as cópias vão ficar.';
    case 'cancelled':
      return 'A cópia não foi feita.';
    case 'busy':
      return 'Uma cópia já está sendo feita neste momento. Espere ela terminar.';
    case 'not-written':
      return `A cópia não foi feita. ${fileReasonText(error.cause)} Nada se perdeu na loja.`;
    case 'not-proven':
      return 'A cópia foi gravada, mas na conferência não estava igual à loja. Faça outra, de preferência em outro disco.';
    case 'not-sound':
      return 'A cópia foi gravada com tudo o que há na loja, mas alguns registros não combinam entre si. Guarde este arquivo e não apague as cópias mais antigas.';
    case 'not-tried':
      return error.cause === 'disk-full'
        ? 'A cópia foi gravada, mas não há espaço neste computador para conferir se ela traz a loja de volta. Libere espaço e faça outra.'
        : 'A cópia foi gravada, mas não foi possível conferir se ela traz a loja de volta. Feche e abra o Em Dia e faça outra.';
  }
};

const proofAdvice: Readonly<Record<string, string>> = {
  'not-proven':
    'O que foi gravado voltou diferente: o disco ou o pen drive pode estar com defeito. Use outro.',
  'not-sound':
    'A cópia foi gravada, mas alguns registros da loja não combinam entre si. Não apague as cópias antigas.',
  'not-tried': 'Não há espaço neste computador para conferir a cópia. Libere espaço.',
};

const isFileReason = (reason: string): reason is FileReason => Object.hasOwn(fileReasons, reason);

/** Why a place has no newer copy, and what to do. `reason` as it is noted on this computer. */
export const troubleAdvice = (reason: string): string =>
  proofAdvice[reason] ?? fileReasonText(isFileReason(reason) ? reason : 'unknown');

const storeFailures: Record<StoreFailure, string> = {
  'disk-full': 'O disco deste computador está cheio. Libere espaço e tente de novo.',
  unknown: 'O computador não deixou gravar. Feche e abra o Em Dia e tente de novo.',
};

const AS_BEFORE = 'A loja continua como estava.';

export const restoreErrorText = (error: UndoError): string => {
  switch (error.reason) {
    case 'no-safety-copy':
      return `Não foi possível guardar antes o que está na loja, por isso nada foi trocado. ${storeFailures[error.cause]}`;
    case 'changed-meanwhile':
      return `Alguém registrou algo em outra janela neste momento. ${AS_BEFORE} Feche a outra janela e tente de novo.`;
    case 'not-written':
      return `A restauração parou no meio e foi desfeita. ${AS_BEFORE} ${storeFailures[error.cause]}`;
    case 'nothing-to-undo':
      return 'Não há restauração para desfazer.';
    case 'not-read':
      return `Este computador não deu conta de ler a cópia até o fim. ${AS_BEFORE} Feche os outros programas e tente de novo.`;
    case 'no-room':
      return `A cópia é de uma versão anterior e não coube no disco para ser conferida. ${AS_BEFORE} ${storeFailures[error.cause]}`;
    default:
      return backupErrorText(error);
  }
};
