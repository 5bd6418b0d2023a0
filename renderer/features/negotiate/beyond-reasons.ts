/** Most letters of a reason, as it is kept. */
export const REASON_MAX = 300;

export const usualReasons = [
  'Cliente antigo, de confiança',
  'Perdeu o emprego ou a renda',
  'Problema de saúde na família',
  'Melhor receber menos agora',
] as const;

export const reasonMissing = (reason: string): string | undefined =>
  reason.trim() === '' ? 'Escolha um motivo ou escreva o seu.' : undefined;
