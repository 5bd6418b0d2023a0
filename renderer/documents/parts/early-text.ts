/** The right to pay early, as every paper of a sale on credit says it (CDC art. 52 §2, 54-B). */
export const EARLY_TEXT =
  'Você pode pagar antes, tudo ou em parte, a qualquer momento e sem custo, com redução proporcional dos juros.';
