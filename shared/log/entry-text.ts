import { counted } from '../wording/counted';
import type { LogEntry, LogEvent } from './entry';

const two = (value: number): string => value.toString().padStart(2, '0');

/** `20/11/2026 10:03:22`, on the clock of this computer. Minutes east of Greenwich. */
export const momentOf = (time: number, offsetMinutes: number): string => {
  const date = new Date(time + offsetMinutes * 60_000);
  const day = `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`;
  return `${day} ${two(date.getUTCHours())}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())}`;
};

const seconds = (milliseconds: number): string => `${(milliseconds / 1_000).toFixed(1).replace('.', ',')} s`;

const homes = { desktop: 'no computador', browser: 'no navegador' } as const;

const wordsOf = (what: LogEvent): string => {
  switch (what.event) {
    case 'started':
      return `O Em Dia ${what.version} abriu (${homes[what.platform]}, dados na versão ${what.schema}).`;
    case 'store-upgraded':
      return `Os dados passaram da versão ${what.from} para a ${what.to}.`;
    case 'store-not-opened':
      return `Os dados não abriram (${what.reason}).`;
    case 'backup-made':
      return `Cópia feita e conferida: ${counted(what.customers, 'cliente', 'clientes')}, em ${counted(what.places, 'lugar', 'lugares')}${what.failed > 0 ? ` (em ${what.failed} não deu certo)` : ''}, ${seconds(what.milliseconds)}.`;
    case 'backup-failed':
      return `Uma cópia não deu certo (${what.reason}).`;
    case 'restored':
      return `Cópia restaurada: ${what.rows} registros, ${counted(what.findings, 'aviso', 'avisos')} na conferência, ${seconds(what.milliseconds)}.`;
    case 'restore-refused':
      return `Uma restauração foi recusada (${what.reason}).`;
    case 'integrity-checked':
      return `Registros conferidos: ${counted(what.findings, 'aviso', 'avisos')}, ${seconds(what.milliseconds)}.`;
    case 'error':
    case 'rejection':
      return `Um erro do programa (${what.error}${what.at.length > 0 ? `, em ${what.at.join(' < ')}` : ''}).`;
    case 'slow-transaction':
      return `Uma gravação demorou ${seconds(what.milliseconds)} (${what.tables.join(', ')}).`;
  }
};

/** A line of the log in words. */
export const entryText = ({ time, what }: LogEntry, offsetMinutes: number): string =>
  `${momentOf(time, offsetMinutes)}  ${wordsOf(what)}`;
