import type { EndLegalStepError } from '@renderer/use-cases/end-legal-step';
import type { LegalStepError } from '@renderer/use-cases/record-legal-step';
import type { CivilDay } from '@shared/calendar/civil-day';
import type { LegalStepKind } from '@shared/domain/legal-step';
import { legalBlockText } from '@shared/rules/legal/legal-block';
import { counted } from '@shared/wording/counted';

/** What each step is, in a few words. */
export const stepPurpose: Readonly<Record<LegalStepKind, string>> = {
  'keep-talking': 'Ouvir, propor um acordo e combinar um dia.',
  'formal-letter': 'Uma carta respeitosa, com os valores por parcela.',
  bureau: 'No birô que a loja usa, fora do Em Dia.',
  protest: 'No cartório, com um título assinado.',
  'give-up': 'Não procurar mais o cliente por esta conta.',
};

/** Why a decision was not written down; nothing was changed. */
export const stepRefusedText = (error: LegalStepError, today: CivilDay): string => {
  switch (error.reason) {
    case 'customer-not-found':
      return 'Este cadastro não existe mais. Nada foi anotado.';
    case 'not-offered':
      return `${legalBlockText(error.block, today)}. Nada foi anotado.`;
    case 'nothing-chosen':
    case 'not-overdue':
      return 'As parcelas mudaram enquanto você decidia. Nada foi anotado. Abra de novo e confira.';
    case 'unconfirmed':
      return unconfirmedText(error.items.length);
    case 'notes-too-long':
      return 'A observação cabe em até 5.000 letras. Encurte e tente de novo.';
  }
};

export const unconfirmedText = (count: number): string =>
  `Falta confirmar ${counted(count, 'item', 'itens')}.`;

const END_REFUSED: Record<EndLegalStepError, string> = {
  'step-not-found': 'Não achamos mais esta decisão. Nada foi mudado.',
  'not-standing': 'Já estava anotado como retirado. Nada foi mudado.',
  'day-in-the-future': 'Este dia ainda não chegou.',
  'day-before-step': 'Este dia é anterior ao registro. Confira.',
};
export const endRefusedText = (error: EndLegalStepError): string => END_REFUSED[error];
