import { z } from 'zod';
import { documentErrorText, parseDocument } from '../identity/document';
import { parsePhone, phoneErrorText } from '../identity/phone';
import { singleSpaces } from '../identity/text';
import type { Cents } from '../money/cents';
import { moneyErrorText } from '../money/error-text';
import { parseMoney } from '../money/parse';

/** Fields that several forms share: text as typed, read into what is stored, or a sentence on what to correct. */

const STATES = 'AC AL AM AP BA CE DF ES GO MA MG MS MT PA PB PE PI PR RJ RN RO RR RS SC SE SP TO'.split(' ');

/** At most `max` letters; blank is left out. */
export const optionalText = (max: number) =>
  z
    .string()
    .transform(singleSpaces)
    .refine((text) => text.length <= max, { message: `Use no máximo ${max} letras aqui.` })
    .transform((text) => text || undefined);

/** A CPF or CNPJ without punctuation; blank is left out. */
export const documentField = z.string().transform((text, context): string | undefined => {
  if (text.trim() === '') return undefined;
  const parsed = parseDocument(text);
  if (parsed.ok) return parsed.value.value;
  context.issues.push({ code: 'custom', message: documentErrorText(parsed.error), input: text });
  return z.NEVER;
});

/** A phone as digits with country code; blank stays blank. */
export const phoneNumberField = z.string().transform((text, context): string => {
  if (text.trim() === '') return '';
  const parsed = parsePhone(text);
  if (parsed.ok) return parsed.value.digits;
  context.issues.push({ code: 'custom', message: phoneErrorText(parsed.error), input: text });
  return z.NEVER;
});

/** The two letters of a state; blank is left out. */
export const stateField = z
  .string()
  .transform((text) => text.trim().toUpperCase())
  .refine((text) => text === '' || STATES.includes(text), {
    message: 'Use a sigla do estado, como CE ou SP.',
  })
  .transform((text) => text || undefined);

/** An amount in cents, as people write it; blank is left out, anything unclear is refused. */
export const moneyTextField = z.string().transform((text, context): Cents | undefined => {
  const parsed = parseMoney(text);
  if (parsed.ok) return parsed.value;
  if (parsed.error === 'empty') return undefined;
  context.issues.push({ code: 'custom', message: moneyErrorText[parsed.error], input: text });
  return z.NEVER;
});

/** A whole number between two others; blank is left out. `message` says which numbers there are. */
export const wholeNumberField = (least: number, most: number, message: string) =>
  z.string().transform((text, context): number | undefined => {
    const typed = text.trim();
    if (typed === '') return undefined;
    const value = /^\d{1,6}$/.test(typed) ? Number(typed) : Number.NaN;
    if (value >= least && value <= most) return value;
    context.issues.push({ code: 'custom', message, input: text });
    return z.NEVER;
  });
