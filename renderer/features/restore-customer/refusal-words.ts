import type { RestoreCustomerError } from '@renderer/use-cases/restore-customer';
import type { UndoCustomerRestoreError } from '@renderer/use-cases/undo-customer-restore';
import { formatDay } from '@shared/calendar/format';

const AS_IS = 'Nada foi mudado.';

/** Why a customer cannot be brought back, and what to do. */
export const restoreRefusedText = (error: RestoreCustomerError): string => {
  switch (error.reason) {
    case 'not-in-copy':
      return `Esta pessoa não está nesta cópia. ${AS_IS} Escolha outra cópia ou procure por outro nome.`;
    case 'anonymised':
      return `Os dados desta pessoa foram apagados a pedido em ${formatDay(error.day)}. Trazê-los de uma cópia desfaria isso, e a lei não deixa. ${AS_IS}`;
    case 'merged':
      return `Este cadastro foi juntado com o de ${error.name} depois da cópia. ${AS_IS} Desfaça antes a junção, na Fita do dia, ou traga a ficha de ${error.name} de uma cópia mais nova.`;
    case 'merged-since':
      return `O cadastro ${error.name} foi juntado com este depois da cópia, e o que era dele se perderia. ${AS_IS} Desfaça antes a junção, na Fita do dia.`;
    case 'document-taken':
      return `O CPF ou CNPJ desta pessoa agora está na ficha de ${error.name}. ${AS_IS} Corrija antes aquela ficha.`;
    case 'of-another':
      return `Parte do que a cópia tem desta pessoa está agora na ficha de ${error.name}. ${AS_IS} Junte antes os dois cadastros, ou traga também ${error.name} de uma cópia do mesmo dia.`;
    case 'cheque-of-another':
      return `Um cheque que a cópia tem desta pessoa está agora na ficha de ${error.name}. ${AS_IS} Desfaça antes aquele recebimento de cheque.`;
    case 'not-sound':
      return `Os registros desta pessoa não combinam entre si nesta cópia. ${AS_IS} Escolha outra cópia.`;
    case 'same':
      return `Esta pessoa está na loja exatamente como nesta cópia: não há o que trazer. ${AS_IS}`;
  }
};

const UNDO: Record<UndoCustomerRestoreError, string> = {
  'nothing-to-undo': `Isto já tinha sido desfeito. ${AS_IS}`,
  'changed-since': `Já houve movimento na ficha depois que ela voltou da cópia, e desfazer perderia isso. ${AS_IS}`,
  'upgraded-since': `O Em Dia foi atualizado depois disto, e o que havia antes é de outra versão. ${AS_IS}`,
  'document-taken': `Outro cliente tem agora este CPF ou CNPJ. ${AS_IS} Corrija-o primeiro.`,
};

export const undoRefusedText = (error: UndoCustomerRestoreError): string => UNDO[error];
