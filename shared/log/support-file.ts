import type { BackupTable } from '../backup/tables';
import { readLog } from './entry';
import { entryText, momentOf } from './entry-text';

/** What is told to whoever helps: nothing of any customer, and no text anybody typed. */
export interface SupportFacts {
  /** Milliseconds since 1970 UTC; and the minutes east of Greenwich of this computer's clock. */
  readonly now: number;
  readonly offsetMinutes: number;
  readonly version: string;
  /** `browser`, or the system's own short name. */
  readonly platform: string;
  /** Version of the store on this computer, and the one this app writes. */
  readonly storeVersion: number;
  readonly schemaVersion: number;
  readonly counts: Readonly<Record<BackupTable, number>>;
  /** Undefined where the computer does not tell. */
  readonly freeBytes: number | undefined;
  /** The whole log, as it is kept. */
  readonly log: string;
}

const tableNames: Record<BackupTable, string> = {
  settings: 'ajustes',
  customers: 'clientes',
  sales: 'vendas',
  installments: 'parcelas',
  payments: 'recebimentos',
  tabs: 'compras na caderneta',
  tabClosings: 'fechamentos de caderneta',
  drawerClosings: 'fechamentos do caixa',
  cheques: 'cheques',
  contacts: 'conversas',
  legalSteps: 'decisões',
  agreements: 'acordos',
  proposals: 'propostas',
  summaries: 'saldos',
  journal: 'linhas da fita',
};

const GIGABYTE = 1_000_000_000;

const space = (bytes: number | undefined): string =>
  bytes === undefined ? 'não informado' : `${(bytes / GIGABYTE).toFixed(1).replace('.', ',')} GB`;

/** Letters, digits and dots only: what a name of a version or a system is made of. */
const plain = (text: string): string => text.replace(/[^\w.-]/g, '').slice(0, 20);

/** The text of the file for support, as it is shown before it is saved. */
export const supportText = (facts: SupportFacts): string => {
  const { now, offsetMinutes, counts, log } = facts;
  const entries = readLog(log);
  const lines = [
    'Em Dia – arquivo para o suporte',
    'Sem nomes, documentos, telefones ou valores de ninguém: só como o programa está e o que aconteceu nele.',
    '',
    `Feito em: ${momentOf(now, offsetMinutes)}`,
    `Versão: ${plain(facts.version)} (${plain(facts.platform)})`,
    `Versão dos dados: ${facts.storeVersion} (este programa grava a ${facts.schemaVersion})`,
    `Espaço livre: ${space(facts.freeBytes)}`,
    '',
    'Registros:',
    ...(Object.keys(tableNames) as BackupTable[]).map((table) => `  ${tableNames[table]}: ${counts[table]}`),
    '',
    entries.length > 0 ? 'O que aconteceu, do mais antigo ao mais novo:' : 'Nada anotado ainda.',
    ...entries.map((entry) => `  ${entryText(entry, offsetMinutes)}`),
  ];
  return `${lines.join('\n')}\n`;
};
