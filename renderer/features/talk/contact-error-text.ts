import type { ContactError } from '@renderer/use-cases/log-contact';
import { formatMoney } from '@shared/money/format';

/** Why a conversation was not written down, and what to do. */
export const contactErrorText = (error: ContactError): string => {
  switch (error.reason) {
    case 'customer-not-found':
      return 'Este cadastro não existe mais. Nada foi anotado.';
    case 'text-too-long':
      return 'A mensagem passou de 5.000 letras. Encurte o texto e tente de novo.';
    case 'promise-missing':
      return 'Diga o dia e o valor prometidos.';
    case 'promise-day-past':
      return 'Esse dia já passou. Escolha hoje ou um dia à frente.';
    case 'promise-day-too-far':
      return 'Para mais de um ano à frente, faça um acordo em Negociar.';
    case 'promise-amount':
      return 'Diga quanto foi prometido.';
    case 'promise-over-balance':
      return `É mais do que há para pagar nesse dia: ${formatMoney(error.balanceCents)}.`;
    case 'until-not-after-today':
      return 'Escolha um dia depois de hoje.';
  }
};
