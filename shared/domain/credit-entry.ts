import { z } from 'zod';
import type { CivilDay } from '../calendar/civil-day';
import { formatSince, parseSince, type SinceError } from '../calendar/parse-since';
import { formatPhone } from '../identity/phone';
import { formatAmount } from '../money/format';
import type { CreditProfile } from './customer';
import { moneyTextField, optionalText, phoneNumberField, wholeNumberField } from './entry-fields';
import { NAME_MAX } from './primitives';

const SINCE_ERROR: Record<Exclude<SinceError, 'empty'>, string> = {
  malformed: 'Escreva como 03/2019, 2019 ou 3 anos.',
  impossible: 'Essa data não existe no calendário.',
  future: 'Não pode ser depois de hoje.',
};

const sinceField = (today: CivilDay) =>
  z.string().transform((text, context): CivilDay | undefined => {
    const parsed = parseSince(text, today);
    if (parsed.ok) return parsed.value;
    if (parsed.error === 'empty') return undefined;
    context.issues.push({ code: 'custom', message: SINCE_ERROR[parsed.error], input: text });
    return z.NEVER;
  });

type Answers = Omit<CreditProfile, 'askedOn'>;

const ANSWERS = ['incomeCents', 'jobSince', 'addressSince', 'references'] as const;

const isSame = (answers: Answers, known: CreditProfile): boolean =>
  ANSWERS.every((answer) => answers[answer] === known[answer]) &&
  answers.guarantor?.name === known.guarantor?.name &&
  answers.guarantor?.phone === known.guarantor?.phone;

export interface CreditAsked {
  readonly today: CivilDay;
  /** The answers the shop already has; unchanged, they keep the day they were asked. */
  readonly known?: CreditProfile;
}

/** The answers of a short credit analysis as typed, all of which may be missing. */
export const creditEntrySchema = ({ today, known }: CreditAsked) =>
  z
    .object({
      income: moneyTextField,
      jobSince: sinceField(today),
      addressSince: sinceField(today),
      references: wholeNumberField(0, 9, 'De 0 a 9 referências.'),
      guarantorName: optionalText(NAME_MAX),
      guarantorPhone: phoneNumberField,
    })
    .transform((entry, context): CreditProfile | undefined => {
      const { guarantorName, guarantorPhone } = entry;
      if (guarantorName === undefined && guarantorPhone !== '') {
        const message = 'Escreva o nome do avalista.';
        context.issues.push({ code: 'custom', message, path: ['guarantorName'], input: entry });
        return z.NEVER;
      }
      const answers: Answers = {
        ...(entry.income !== undefined && { incomeCents: entry.income }),
        ...(entry.jobSince !== undefined && { jobSince: entry.jobSince }),
        ...(entry.addressSince !== undefined && { addressSince: entry.addressSince }),
        ...(entry.references !== undefined && { references: entry.references }),
        ...(guarantorName !== undefined && {
          guarantor: { name: guarantorName, ...(guarantorPhone !== '' && { phone: guarantorPhone }) },
        }),
      };
      if (Object.keys(answers).length === 0) return undefined;
      return { ...answers, askedOn: known && isSame(answers, known) ? known.askedOn : today };
    });
/** What the fields of the form hold. */
export type CreditEntry = z.input<ReturnType<typeof creditEntrySchema>>;

/** The form of what is known; saved as it is, it changes nothing. */
export const creditEntryOf = (profile: Partial<CreditProfile> = {}): CreditEntry => ({
  income: profile.incomeCents === undefined ? '' : formatAmount(profile.incomeCents),
  jobSince: profile.jobSince === undefined ? '' : formatSince(profile.jobSince),
  addressSince: profile.addressSince === undefined ? '' : formatSince(profile.addressSince),
  references: profile.references === undefined ? '' : String(profile.references),
  guarantorName: profile.guarantor?.name ?? '',
  guarantorPhone: profile.guarantor?.phone ? formatPhone(profile.guarantor.phone) : '',
});
