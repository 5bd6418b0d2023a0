import { err, ok, type Result } from '../result';
import { allEqual } from './check-digit';
import { CNPJ_SHAPE, formatCnpj, hasCnpjCheckDigits } from './cnpj';
import { formatCpf, hasCpfCheckDigits } from './cpf';

export interface IdentityDocument {
  readonly kind: 'cpf' | 'cnpj';
  /** 11 digits, or 14 digits and capital letters, without punctuation. */
  readonly value: string;
}

export type DocumentError = 'empty' | 'length' | 'check-digits' | 'repeated';

const PUNCTUATION = /[\s.\-/–—]/g;

/** A CPF or a CNPJ (with or without letters), typed with or without its punctuation. */
export const parseDocument = (text: string): Result<IdentityDocument, DocumentError> => {
  const value = text.replace(PUNCTUATION, '').toUpperCase();
  if (value === '') return err('empty');
  if (value.length === 11) {
    if (!/^\d+$/.test(value)) return err('check-digits');
    if (allEqual(value)) return err('repeated');
    return hasCpfCheckDigits(value) ? ok({ kind: 'cpf', value }) : err('check-digits');
  }
  if (value.length === 14) {
    if (!CNPJ_SHAPE.test(value)) return err('check-digits');
    if (allEqual(value)) return err('repeated');
    return hasCnpjCheckDigits(value) ? ok({ kind: 'cnpj', value }) : err('check-digits');
  }
  return err('length');
};

/** A stored document with its punctuation; anything else comes back unchanged. */
export const formatDocument = (value: string): string => {
  if (value.length === 11) return formatCpf(value);
  if (value.length === 14) return formatCnpj(value);
  return value;
};

const MESSAGES: Record<DocumentError, string> = {
  empty: 'Informe o CPF ou o CNPJ.',
  length: 'O CPF tem 11 números e o CNPJ tem 14 caracteres. Confira se falta ou sobra algum.',
  'check-digits': 'Os dígitos não conferem. Compare com o documento e digite de novo.',
  repeated: 'Um documento com todos os números iguais não existe. Deixe em branco se não souber.',
};

export const documentErrorText = (error: DocumentError): string => MESSAGES[error];
