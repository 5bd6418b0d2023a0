const TEXTS: Readonly<Record<string, string>> = {
  'folder-missing': 'o pen drive ou a pasta das cópias não está conectado',
  'read-only': 'o Em Dia não pode gravar no lugar das cópias',
  'disk-full': 'não há mais espaço no lugar das cópias',
  locked: 'outro programa está usando o arquivo da cópia',
  damaged: 'o que foi gravado voltou diferente; o disco ou o pen drive pode estar com defeito',
  'not-proven': 'o que foi gravado voltou diferente; o disco ou o pen drive pode estar com defeito',
  'not-sound': 'alguns registros da loja não combinam entre si',
  'not-tried': 'não há espaço neste computador para conferir a cópia',
};

/** Why a place has no newer copy, as part of a sentence. `reason` is a FileReason or how the proof ended. */
export const troubleText = (reason: string): string => TEXTS[reason] ?? 'a cópia não pôde ser gravada';
