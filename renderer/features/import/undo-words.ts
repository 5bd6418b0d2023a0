import type { ImportBlocker } from '@renderer/use-cases/import-blockers';
import type { UndoImportError, UndoneImport } from '@renderer/use-cases/undo-import';
import { formatDay } from '@shared/calendar/format';
import type { JournalKind } from '@shared/domain/journal';
import { chequesText, installmentsText } from '@shared/wording/counted';
import { customersText } from './words';

export const SHOWN_BLOCKERS = 6;

const WHAT: Partial<Record<JournalKind, string>> = {
  sale: 'venda para',
  payment: 'recebimento de',
  contact: 'conversa com',
  agreement: 'acordo com',
  'cheque-taken': 'cheque recebido de',
  'cheque-moved': 'movimento de cheque de',
  import: 'outra importação com registros de',
  'customer-changed': 'mudança no cadastro de',
  'customers-merged': 'cadastros juntados de',
};

const blockerText = ({ kind, day, customerName }: ImportBlocker): string =>
  `${WHAT[kind] ?? 'registro de'} ${customerName} em ${formatDay(day)}`;

/** `recebimento de Ana Lima em 20/11/2026`, each said once. */
export const blockerTexts = (blockers: readonly ImportBlocker[]): string[] => [
  ...new Set(blockers.map(blockerText)),
];

export const hiddenBlockersText = (count: number): string =>
  count - SHOWN_BLOCKERS === 1
    ? 'E mais 1 registro.'
    : `E mais ${(count - SHOWN_BLOCKERS).toLocaleString('pt-BR')} registros.`;

export const undoErrorText = (error: UndoImportError): string => {
  switch (error.reason) {
    case 'in-use':
      // No single entry stands in the way, but what stays would not add up without what goes.
      if (error.blockers.length === 0)
        return 'Sem o que a importação trouxe, as contas destes clientes não fechariam. Nada foi mudado. Desfaça primeiro o que foi feito com eles depois dela.';
      return 'Depois da importação, houve movimento com o que ela trouxe. Nada foi mudado. Desfaça primeiro:';
    case 'already-undone':
      return 'Esta importação já foi desfeita antes.';
    case 'import-not-found':
      return 'Não encontramos esta importação nos registros da loja. Nada foi mudado.';
  }
};

export const undoneText = ({ customers, installments, cheques }: UndoneImport): string => {
  const what = cheques > 0 ? chequesText(cheques) : installmentsText(installments);
  return `Importação desfeita: ${what} e ${customersText(customers)} saíram.`;
};
