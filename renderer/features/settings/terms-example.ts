import { untouched } from '@shared/domain/installment';
import { lateCharges } from '@shared/domain/late-charges';
import { type TermsEntry, termsEntrySchema } from '@shared/domain/terms-entry';
import { formatMoney } from '@shared/money/format';

/** R$ 150,00 due on an ordinary Tuesday and paid 17 days later. */
const EXAMPLE = { ...untouched, dueDay: '2026-11-03', principalCents: 15_000 };
const PAID_ON = '2026-11-20';
const DAYS_LATE = 17;

/** What the terms on the form ask of an installment paid late, worked out; null while they cannot be read. */
export const termsExample = (typed: TermsEntry): string | null => {
  const read = termsEntrySchema.safeParse(typed);
  if (!read.success) return null;
  const { feeCents, interestCents } = lateCharges(EXAMPLE, PAID_ON, { ...read.data, holidays: [] });
  const start = `Exemplo: ${formatMoney(EXAMPLE.principalCents)} com ${DAYS_LATE} dias de atraso`;
  if (feeCents + interestCents === 0)
    return read.data.graceDays >= DAYS_LATE
      ? `${start} ainda está na carência, sem multa nem juros`
      : `${start}, sem multa nem juros`;
  const total = formatMoney(EXAMPLE.principalCents + feeCents + interestCents);
  return `${start} + multa ${formatMoney(feeCents)} + juros ${formatMoney(interestCents)} = ${total}`;
};
