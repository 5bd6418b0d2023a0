export type LinkError =
  | 'no-phone'
  | 'not-own-phone'
  | 'no-mobile'
  | 'no-whatsapp'
  | 'no-older-number'
  | 'no-email'
  | 'text-too-long';

const TEXTS: Record<LinkError, string> = {
  'no-phone': 'Este cadastro está sem telefone. Acrescente um na ficha para mandar a mensagem.',
  'not-own-phone':
    'Os telefones deste cadastro são do trabalho ou de outra pessoa. Para conversar, peça um número próprio.',
  'no-mobile': 'O telefone deste cadastro é fixo e não recebe SMS. Ligue, ou acrescente um celular na ficha.',
  'no-whatsapp':
    'O telefone deste cadastro é fixo ou não tem WhatsApp. Ligue, ou acrescente um celular na ficha.',
  'no-older-number': 'Este número só existe de um jeito; não há outro para tentar sem o 9.',
  'no-email': 'Este cadastro está sem e-mail. Acrescente um na ficha.',
  'text-too-long':
    'O texto ficou comprido demais para abrir pronto. Encurte um pouco, ou copie a mensagem e cole na conversa.',
};

/** Why a conversation cannot be opened, and what to do. */
export const linkErrorText = (error: LinkError): string => TEXTS[error];

/** The app opens no longer links (shared/security/external-links.ts). */
const LONGEST_LINK = 8_000;

/** Up to here every program takes a link whole; some cut a longer one (domain.md C.3). */
export const SAFE_LINK = 2_000;

export const isTooLong = (link: string): boolean => link.length > LONGEST_LINK;

/** Percent-encoded UTF-8; half a character, as a cut emoji leaves behind, is dropped instead of failing. */
export const encodeText = (text: string): string =>
  encodeURIComponent(
    text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, ''),
  );
