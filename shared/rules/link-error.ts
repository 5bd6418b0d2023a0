export type LinkError = 'no-phone' | 'no-whatsapp' | 'no-email' | 'text-too-long';

const TEXTS: Record<LinkError, string> = {
  'no-phone': 'Este cadastro está sem telefone. Acrescente um na ficha para mandar a mensagem.',
  'no-whatsapp':
    'O telefone deste cadastro é fixo ou não tem WhatsApp. Ligue, ou acrescente um celular na ficha.',
  'no-email': 'Este cadastro está sem e-mail. Acrescente um na ficha.',
  'text-too-long': 'O texto ficou comprido demais para abrir pronto. Encurte um pouco a mensagem.',
};

/** Why a conversation cannot be opened, and what to do. */
export const linkErrorText = (error: LinkError): string => TEXTS[error];

/** The app opens no longer links (shared/security/external-links.ts). */
const LONGEST_LINK = 8_000;

export const isTooLong = (link: string): boolean => link.length > LONGEST_LINK;

/** Percent-encoded UTF-8; half a character, as a cut emoji leaves behind, is dropped instead of failing. */
export const encodeText = (text: string): string =>
  encodeURIComponent(
    text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, ''),
  );
