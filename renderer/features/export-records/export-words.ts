import type { TablesFormat } from '@renderer/data/tables/make-tables';
import type { ExportRecordsError } from '@renderer/use-cases/export-records';
import type { FileReason } from '@shared/ipc/contract';
import { type RecordTable, recordTables } from '@shared/tables/record-tables';
import { counted } from '@shared/wording/counted';

export const tableTitle = (table: RecordTable): string => recordTables[table].title;

const CONTENTS: Readonly<Record<RecordTable, string>> = {
  customers: 'Nome, documento, telefones, endereço, limites',
  sales: 'O que foi vendido, entrada, plano, itens',
  installments: 'Vencimento, valor, pago, em aberto',
  payments: 'Recibos, formas, estornos, devoluções',
  cheques: 'Banco, número, bom para, situação',
  contacts: 'Mensagens, respostas e promessas',
  tabs: 'Cada compra anotada',
  tabClosings: 'Total e parcelas de cada fechamento',
  agreements: 'O que foi negociado, e como foi pago',
  proposals: 'Cada versão que o cliente recebeu',
  legalSteps: 'Carta, registro, protesto, desistência',
  drawerClosings: 'Contado, retirado, diferença',
};
export const contentsText = (table: RecordTable): string => CONTENTS[table];

export const formatNotes: Readonly<Record<TablesFormat, string>> = {
  xlsx: 'Um arquivo só, com uma aba para cada planilha.',
  csv: 'Um arquivo para cada planilha, salvos um depois do outro.',
};

export const summaryText = (tables: number, rows: number): string =>
  tables === 0
    ? 'Nada marcado: escolha o que levar.'
    : `${counted(tables, 'planilha', 'planilhas')} com ${counted(rows, 'linha', 'linhas')}.`;

export const buttonText = (format: TablesFormat, tables: number): string => {
  if (format === 'xlsx') return 'Salvar planilha do Excel…';
  return tables === 1 ? 'Salvar planilha CSV…' : 'Salvar planilhas CSV…';
};

const REASONS: Readonly<Partial<Record<FileReason, string>>> = {
  'disk-full': 'O disco está cheio. Libere espaço e tente de novo.',
  'read-only': 'Não é possível gravar nessa pasta. Escolha outra.',
  locked: 'O arquivo está aberto em outro programa. Feche-o e tente de novo.',
  'folder-missing': 'A pasta não está mais lá. Escolha outra.',
};

const savedText = (saved: readonly string[]): string =>
  saved.length === 0 ? '' : ` Já tinha salvo: ${saved.join(', ')}.`;

/** Null where the owner just closed the window without saving. */
export const exportErrorText = (error: ExportRecordsError): string | null => {
  if (error.reason === 'not-written')
    return `A planilha não foi salva. ${REASONS[error.cause] ?? 'O computador não deixou gravar. Tente em outra pasta.'}${savedText(error.saved)}`;
  return error.saved.length === 0
    ? null
    : `Parou no meio.${savedText(error.saved)} Os outros não foram salvos.`;
};

export const savedAllText = (saved: readonly string[], rows: number): string =>
  saved.length === 1
    ? `${saved[0]} foi salvo com ${counted(rows, 'linha', 'linhas')}.`
    : `${counted(saved.length, 'planilha foi salva', 'planilhas foram salvas')} com ${counted(rows, 'linha', 'linhas')}.`;
