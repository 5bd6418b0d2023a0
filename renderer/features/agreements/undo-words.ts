import { formatDay } from '@shared/calendar/format';
import type { Agreement } from '@shared/domain/agreement/agreement';
import type { AgreementLife } from '@shared/domain/agreement/agreement-life';
import { formatMoney } from '@shared/money/format';
import { goBackText } from '@shared/rules/cheques/go-back';

export interface UndoStepWords {
  readonly title: string;
  /** What follows from it, a sentence each. */
  readonly changes: readonly string[];
}

/** What taking back the last thing that happened to an agreement changes; null where nothing did. */
export const undoStepWords = ({ last }: AgreementLife): UndoStepWords | null => {
  if (!last) return null;
  switch (last.kind) {
    case 'signed':
      return {
        title: 'Desfazer a assinatura?',
        changes: ['O acordo volta a “Falta assinar”. As testemunhas anotadas saem do papel.'],
      };
    case 'notified':
      return {
        title: 'Desfazer o aviso?',
        changes: [`O aviso que valia até ${formatDay(last.until)} deixa de contar.`],
      };
    case 'kept':
      return {
        title: 'Desfazer o prazo a mais?',
        changes: [`O prazo até ${formatDay(last.until)} deixa de contar.`],
      };
    case 'broken':
      return {
        title: 'Desfazer o rompimento?',
        changes: [
          'O acordo volta a valer, com as parcelas dele como estavam.',
          'O que tinha voltado entra nele outra vez.',
          ...(last.creditedCents > 0
            ? [`Os ${formatMoney(last.creditedCents)} pagos voltam a contar para as parcelas do acordo.`]
            : []),
        ],
      };
  }
};

/** What undoing an agreement changes, one sentence each; `chequeCount` of its cheques are in the drawer. */
export const undoChangesText = (agreement: Agreement, chequeCount: number): string[] => {
  // The tab went in as one installment more, and is told of by its own name.
  const covered = agreement.covered.length - (agreement.tabClosingId ? 1 : 0);
  const own = agreement.installmentCount;
  const goBack = goBackText(chequeCount, 'dele');
  return [
    ...(covered === 0
      ? []
      : [
          covered === 1
            ? 'A parcela que entrou no acordo volta como estava, com multa e juros contados desde o vencimento.'
            : `As ${covered} parcelas que entraram no acordo voltam como estavam, com multa e juros contados desde o vencimento.`,
        ]),
    ...(own > 0
      ? [own === 1 ? 'A parcela do acordo deixa de valer.' : `As ${own} parcelas do acordo deixam de valer.`]
      : []),
    ...(agreement.tabClosingId ? ['A caderneta que entrou volta a ficar aberta.'] : []),
    ...(agreement.downPaymentCents > 0
      ? [`A entrada de ${formatMoney(agreement.downPaymentCents)} é estornada: devolva o valor ao cliente.`]
      : []),
    ...(goBack ? [goBack] : []),
  ];
};
