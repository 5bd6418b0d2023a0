import { z } from 'zod';
import { dayField, partyField, textField } from '../parts/fields';
import { CUSTOMER_RIGHTS, NEVER_DONE } from './collection-policy-text';

const textsField = z.array(textField).max(30).default([]);

/** `Multa` – `2% da parcela, uma vez só` */
const rowField = z.object({ label: textField, value: textField });
const rowsField = z.array(rowField).max(30).default([]);
export type PolicyRow = z.output<typeof rowField>;

const ladderField = z.object({
  /** `3 dias antes`, `7 dias depois` */
  days: textField,
  channel: textField,
  action: textField,
});
export type LadderRow = z.output<typeof ladderField>;

export const collectionPolicyDataSchema = z.object({
  shop: partyField,
  /** Since when it holds. */
  day: dayField,
  title: textField.default('Como vendemos a prazo e como lembramos'),
  introduction: textField.default(
    'Vender a prazo é confiança. Aqui está, em palavras simples, o que vale para todos os nossos clientes.',
  ),
  /** Who may buy on credit, and up to how much. */
  credit: textsField,
  /** Late fee, interest and days of grace. */
  lateCharges: rowsField,
  /** Weekdays and their hours of contact. */
  hours: rowsField,
  /** How often at most, and when not at all. */
  frequency: textsField,
  promises: textsField,
  agreements: textsField,
  /** Who decides after 60 days, and what. */
  afterSixtyDays: textsField,
  /** The reminder ladder, in order. */
  ladder: z.array(ladderField).max(60).default([]),
  /** When the ladder stands still. */
  ladderNote: textField.optional(),
  never: z
    .array(textField)
    .max(30)
    .default([...NEVER_DONE]),
  rights: z
    .array(textField)
    .max(30)
    .default([...CUSTOMER_RIGHTS]),
  /** Whom to ask about one's data: `Antônia, (88) 99988-7766`. */
  privacyContact: textField.optional(),
});
/** What a screen gives to print the shop's credit and collection policy: all in words, from its settings. */
export type CollectionPolicyData = z.input<typeof collectionPolicyDataSchema>;
export type ParsedCollectionPolicy = z.output<typeof collectionPolicyDataSchema>;
