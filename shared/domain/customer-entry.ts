import { z } from 'zod';
import { singleSpaces } from '../identity/text';
import { type CreditAsked, creditEntrySchema } from './credit-entry';
import { type CustomerDetails, channelSchema } from './customer';
import {
  documentField,
  moneyTextField,
  optionalText,
  phoneNumberField,
  stateField,
  wholeNumberField,
} from './entry-fields';
import { NAME_MAX, NOTE_MAX } from './primitives';

/** Most phones one customer keeps. */
export const MAX_PHONES = 5;

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/;

const nameField = z
  .string()
  .transform((text) => singleSpaces(text.normalize('NFC')))
  .refine((name) => name !== '', { message: 'Escreva o nome do cliente.' })
  .refine((name) => name.length <= NAME_MAX, {
    error: (issue) =>
      `O nome tem ${String(issue.input).length} letras e cabem ${NAME_MAX}. Encurte e salve de novo.`,
  });

export const phoneOwners = ['own', 'work', 'third-party'] as const;
/** Whose a phone is: the customer's own, of the workplace, or of somebody who takes a message. */
export type PhoneOwner = (typeof phoneOwners)[number];

const phoneField = z.object({
  number: phoneNumberField,
  whatsapp: z.boolean(),
  owner: z.enum(phoneOwners),
});

const emailField = z
  .string()
  .transform((text) => text.trim())
  .refine((text) => text === '' || (EMAIL.test(text) && text.length <= 200), {
    message: 'Esse e-mail parece incompleto. Exemplo: maria@exemplo.com.br.',
  })
  .transform((text) => text || undefined);

const zipField = z
  .string()
  .transform((text) => text.replace(/\D/g, ''))
  .refine((digits) => digits === '' || digits.length === 8, { message: 'O CEP tem 8 números.' })
  .transform((digits) => digits || undefined);

const monthDayField = wholeNumberField(1, 31, 'O dia do mês vai de 1 a 31.');

const addressField = z.object({
  line: z
    .string()
    .transform(singleSpaces)
    .refine((text) => text.length <= 300, { message: 'Use no máximo 300 letras aqui.' }),
  district: optionalText(120),
  city: optionalText(120),
  state: stateField,
  zip: zipField,
});

const distinctPhones = (phones: readonly z.output<typeof phoneField>[]): CustomerDetails['phones'] => {
  const byDigits = new Map<string, CustomerDetails['phones'][number]>();
  for (const { number: digits, whatsapp, owner } of phones) {
    const known = byDigits.get(digits);
    // Typed twice and not the customer's own in one of them: rather no message than one to somebody else.
    const kind = owner === 'own' ? known?.kind : owner;
    if (digits !== '')
      byDigits.set(digits, { digits, whatsapp: whatsapp || known?.whatsapp === true, ...(kind && { kind }) });
  }
  return [...byDigits.values()];
};

const hasAddress = (address: z.output<typeof addressField>): boolean =>
  Object.values(address).some((part) => part !== undefined && part !== '');

/**
 * A customer as typed at the counter. Reading it gives `CustomerDetails`, or for each field a sentence in
 * Portuguese that says what to correct.
 */
export const customerEntrySchema = (asked: CreditAsked) =>
  z
    .object({
      name: nameField,
      nickname: optionalText(100),
      document: documentField,
      phones: z.array(phoneField).max(MAX_PHONES, { message: `Cabem até ${MAX_PHONES} telefones.` }),
      email: emailField,
      address: addressField,
      addressAs: z.enum(['sr', 'sra']).nullable(),
      preferredChannel: channelSchema.nullable(),
      preferredHour: z.number().int().min(0).max(23).nullable(),
      limit: moneyTextField,
      payday: monthDayField,
      tabClosingDay: monthDayField,
      tabLimit: moneyTextField,
      credit: creditEntrySchema(asked),
      notes: z
        .string()
        .transform((text) => text.trim())
        .refine((text) => text.length <= NOTE_MAX, { message: 'As observações cabem em até 5.000 letras.' })
        .transform((text) => text || undefined),
    })
    .transform(
      ({ limit, tabLimit, ...entry }): CustomerDetails => ({
        ...entry,
        phones: distinctPhones(entry.phones),
        address: hasAddress(entry.address) ? entry.address : undefined,
        addressAs: entry.addressAs ?? undefined,
        preferredChannel: entry.preferredChannel ?? undefined,
        preferredHour: entry.preferredHour ?? undefined,
        limitCents: limit,
        tabLimitCents: tabLimit,
      }),
    );
/** What the fields of the form hold. */
export type CustomerEntry = z.input<ReturnType<typeof customerEntrySchema>>;
