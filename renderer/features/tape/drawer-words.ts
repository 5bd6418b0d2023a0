import type { CloseDrawerError } from '@renderer/use-cases/close-drawer';

/** Why a closing was not written down, and what helps. */
export const closeRefused: Record<CloseDrawerError, string> = {
  'day-in-the-future': 'Este dia ainda não chegou. Nada foi gravado.',
  'already-closed':
    'O caixa deste dia já foi fechado, talvez em outra janela. Nada foi gravado. Para contar de novo, reabra o caixa.',
  'taken-over-counted': 'O que foi retirado passa do que foi contado. Nada foi gravado.',
  'cash-changed':
    'Entrou ou saiu dinheiro enquanto você contava. Nada foi gravado. Confira a diferença e feche de novo.',
  invalid: 'Algum valor não pôde ser lido. Nada foi gravado; confira o que digitou.',
};
