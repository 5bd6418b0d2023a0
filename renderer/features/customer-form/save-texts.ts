import type { UndoRegisterError } from '@renderer/use-cases/undo-register-customer';
import type { UndoUpdateError, UpdateError } from '@renderer/use-cases/update-customer';

/** Why a customer was not saved; what was typed stays in the form. */
export const saveErrorText = (error: UpdateError): string => {
  switch (error.reason) {
    case 'document-taken':
      return `${error.name} já tem este CPF ou CNPJ no cadastro. Confira o número.`;
    case 'customer-not-found':
      return 'Este cadastro não existe mais. Ele pode ter sido juntado a outro. Nada foi salvo.';
    case 'invalid':
      return 'Algum campo não pôde ser lido. Nada foi salvo; confira o que digitou.';
  }
};

const UNDO_REGISTER: Record<UndoRegisterError, string> = {
  'nothing-to-undo': 'Este cadastro já tinha sido desfeito.',
  'has-movements': 'O cliente já tem movimento na loja e fica como está.',
};
export const undoRegisterText = (error: UndoRegisterError): string => UNDO_REGISTER[error];

const UNDO_UPDATE: Record<UndoUpdateError['reason'], string> = {
  'nothing-to-undo': 'Esta mudança já tinha sido desfeita.',
  'changed-since': 'O cadastro mudou de novo depois disso e fica como está.',
  'document-taken': 'Outro cliente tem agora o CPF ou CNPJ de antes. O cadastro fica como está.',
  invalid: 'O cadastro de antes não pôde ser lido. O cadastro fica como está.',
};
export const undoUpdateText = (error: UndoUpdateError): string => UNDO_UPDATE[error.reason];
