export interface Mail {
  readonly subject: string;
  readonly text: string;
}

const CLOSING = 'Um abraço,\n{assinatura}\n\n{loja_identificacao}';

/** A whole e-mail: salutation, paragraphs, and who writes (CDC art. 42-A). */
export const mail = (subject: string, ...paragraphs: readonly string[]): Mail => ({
  subject,
  text: ['{prezado},', ...paragraphs, CLOSING].join('\n\n'),
});

/** Paragraphs that many e-mails have. */
export const PIX = 'Pix copia e cola de {valor}: {pix_copia_e_cola}';
export const PROMISE_PIX = 'Pix copia e cola de {combinado_falta}: {pix_copia_e_cola}';
export const WAYS = 'Se preferir, passe na loja ou responda a este e-mail.';
export const DUE = 'com vencimento {vencimento}';
export const TODAY_VALUE = 'O valor atualizado até {hoje} é {valor}{detalhe_encargos}.';

/** Subjects say nothing of amounts or delay: they are read over the shoulder. */
export const REMINDER = 'Um lembrete {da_loja}';
export const TALK = 'Vamos conversar? – {loja}';
export const OPTIONS = 'Opções para facilitar – {loja}';
export const AGREEMENT = 'Sobre o nosso acordo – {loja}';
export const AGREED = 'Sobre o que combinamos – {loja}';
