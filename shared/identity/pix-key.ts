import { err, ok, type Result } from '../result';
import { formatDocument, parseDocument } from './document';
import { formatPhone, parsePhone } from './phone';

export type PixKeyKind = 'cpf' | 'cnpj' | 'phone' | 'email' | 'evp';

export interface PixKey {
  readonly kind: PixKeyKind;
  /** As the payment system stores it: digits, `+5511987654321`, lower-case e-mail or random key. */
  readonly value: string;
}

export type PixKeyError = 'empty' | 'unknown' | 'document' | 'phone' | 'email';

const EVP = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const EMAIL = /^[a-z0-9.!#$&'*+/=?^_`{|}~-]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/;
const MAX_EMAIL = 77;
/** What only a phone carries: a plus sign or an area code in brackets. */
const LOOKS_LIKE_PHONE = /^\s*[+(]/;

const phoneKey = (typed: string): Result<PixKey, PixKeyError> => {
  const phone = parsePhone(typed);
  return phone.ok ? ok({ kind: 'phone', value: `+${phone.value.digits}` }) : err('phone');
};

/**
 * Any of the five kinds of Pix key, recognised by its shape. Eleven bare digits may be a CPF or a mobile: they are
 * a CPF when its check digits match, so the screen should show the kind back to the owner.
 */
export const parsePixKey = (text: string): Result<PixKey, PixKeyError> => {
  const typed = text.trim();
  if (typed === '') return err('empty');
  const lower = typed.toLowerCase();
  if (EVP.test(lower)) return ok({ kind: 'evp', value: lower });
  if (typed.includes('@')) {
    return lower.length <= MAX_EMAIL && EMAIL.test(lower)
      ? ok({ kind: 'email', value: lower })
      : err('email');
  }
  if (LOOKS_LIKE_PHONE.test(typed)) return phoneKey(typed);
  const document = parseDocument(typed);
  if (document.ok) return ok(document.value);
  if (document.error === 'check-digits' || document.error === 'repeated') {
    const phone = phoneKey(typed);
    return phone.ok ? phone : err('document');
  }
  const phone = phoneKey(typed);
  return phone.ok ? phone : err('unknown');
};

/** The key as people read it: with punctuation, the phone without the country. */
export const formatPixKey = (key: PixKey): string => {
  if (key.kind === 'cpf' || key.kind === 'cnpj') return formatDocument(key.value);
  return key.kind === 'phone' ? formatPhone(key.value.slice(1)) : key.value;
};

const KIND_NAMES: Record<PixKeyKind, string> = {
  cpf: 'CPF',
  cnpj: 'CNPJ',
  phone: 'celular',
  email: 'e-mail',
  evp: 'chave aleatória',
};

export const pixKeyKindName = (kind: PixKeyKind): string => KIND_NAMES[kind];

const MESSAGES: Record<PixKeyError, string> = {
  empty: 'Informe a chave Pix.',
  unknown:
    'Não reconhecemos essa chave. Use CPF, CNPJ, celular com DDD, e-mail ou a chave aleatória do banco.',
  document: 'Os dígitos dessa chave não conferem. Compare com o aplicativo do banco.',
  phone: 'Não entendemos esse celular. Exemplo: (11) 98765-4321.',
  email: 'Esse e-mail não parece completo. Exemplo: loja@exemplo.com.br.',
};

export const pixKeyErrorText = (error: PixKeyError): string => MESSAGES[error];
