import { EARLY_TEXT } from '../parts/early-text';

/** What collecting must never be (CDC arts. 42 and 71, and what courts found abusive), as the shop promises it. */
export const NEVER_DONE: readonly string[] = [
  'Ameaçar, ofender ou constranger.',
  'Expor alguém: nada em público, em grupos ou em redes sociais.',
  'Procurar no trabalho, ou atrapalhar o descanso.',
  'Falar do assunto com parentes, vizinhos ou outras pessoas.',
  'Dizer o que não é verdade ou inventar urgência.',
  'Insistir depois de um pedido para parar.',
];

/** Rights the customer has with or without this paper (CDC arts. 42, 42-A, 51 XVIII and 52 §2; CC art. 319). */
export const CUSTOMER_RIGHTS: readonly string[] = [
  EARLY_TEXT.replace(/\.$/, ' (CDC, art. 52, § 2º).'),
  'Ver cada valor explicado: parcela, multa e juros, um por um.',
  'Receber recibo de cada pagamento.',
  'Discordar de um valor: enquanto conferimos, os lembretes param.',
  'Escolher por onde e a que horas prefere ser lembrado.',
];

/** Where to ask about one's own data (LGPD art. 18). */
export const privacyText = (contact: string): string =>
  `Ver e corrigir os seus dados, como garante a LGPD: ${contact}`;
