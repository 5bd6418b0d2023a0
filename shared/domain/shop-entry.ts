import { z } from 'zod';
import { formatDocument } from '../identity/document';
import { formatPhone } from '../identity/phone';
import { formatPixKey, parsePixKey, pixKeyErrorText } from '../identity/pix-key';
import { singleSpaces } from '../identity/text';
import { documentField, optionalText, phoneNumberField, stateField } from './entry-fields';
import { NAME_MAX } from './primitives';
import type { Shop } from './shop';

const nameField = z
  .string()
  .transform((text) => singleSpaces(text.normalize('NFC')))
  .refine((name) => name !== '', { message: 'Escreva o nome da loja.' })
  .refine((name) => name.length <= NAME_MAX, {
    message: `O nome da loja cabe em ${NAME_MAX} letras. Encurte e tente de novo.`,
  });

const pixKeyField = z.string().transform((text, context): string | undefined => {
  if (text.trim() === '') return undefined;
  const parsed = parsePixKey(text);
  if (parsed.ok) return parsed.value.value;
  context.issues.push({ code: 'custom', message: pixKeyErrorText(parsed.error), input: text });
  return z.NEVER;
});

/** The shop as its owner types it. Reading it gives `Shop`, or for each field what to correct. */
export const shopEntrySchema = z
  .object({
    name: nameField,
    document: documentField,
    address: optionalText(300),
    city: optionalText(120),
    state: stateField,
    phone: phoneNumberField,
    pixKey: pixKeyField,
  })
  .transform((entry): Shop => ({ ...entry, phone: entry.phone || undefined }));
/** What the fields of the form hold. */
export type ShopEntry = z.input<typeof shopEntrySchema>;

const pixKeyText = (stored: string | undefined): string => {
  const key = parsePixKey(stored ?? '');
  return key.ok ? formatPixKey(key.value) : (stored ?? '');
};

/** The form of a stored shop; of none, an empty one. Read back as it is, it gives the same shop. */
export const shopEntryOf = (shop?: Shop): ShopEntry => ({
  name: shop?.name ?? '',
  document: shop?.document ? formatDocument(shop.document) : '',
  address: shop?.address ?? '',
  city: shop?.city ?? '',
  state: shop?.state ?? '',
  phone: shop?.phone ? formatPhone(shop.phone) : '',
  pixKey: pixKeyText(shop?.pixKey),
});
