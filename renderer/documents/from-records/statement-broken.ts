import type { Agreement } from '@shared/domain/agreement/agreement';
import { lifeOfAgreement } from '@shared/domain/agreement/agreement-life';
import { givenUpCents, transfersOf } from '@shared/domain/agreement/breaking';
import { outstandingCents } from '@shared/domain/installment';
import { settledCents } from '@shared/domain/payment';
import { formatMoney } from '@shared/money/format';
import { installmentsText } from '@shared/wording/counted';
import { joined, type StatementEntry, type StatementRecords, sumOf } from './statement-entry';

type Line = Pick<StatementEntry, 'title' | 'detail' | 'cents'>;

/** What was paid under it, as it paid the originals, their late charges on those days first; and the discount kept. */
const carriedLines = ({ id, number }: Agreement, { payments }: StatementRecords): Line[] => {
  const transfers = transfersOf(id, payments);
  const parts = transfers.flatMap(({ allocations }) => allocations);
  const creditCents = sumOf(transfers, ({ creditCents = 0 }) => creditCents);
  const chargesCents = sumOf(
    parts,
    (part) => part.interestCents + part.feeCents + part.waivedInterestCents + part.waivedFeeCents,
  );
  return [
    { title: 'Multa e juros por atraso', detail: 'das parcelas que voltam', cents: chargesCents },
    {
      title: `O que foi pago no acordo ${number}`,
      detail: joined([creditCents > 0 && `mais ${formatMoney(creditCents)} de saldo a favor`]),
      cents: -sumOf(parts, settledCents),
    },
    { title: `Desconto mantido do acordo ${number}`, detail: '', cents: -sumOf(parts, givenUpCents) },
  ].filter(({ cents }) => cents !== 0);
};

/** What breaking an agreement does to the account: its plan leaves, what it covered is back, what was paid pays that. */
export const brokenEntries = (agreement: Agreement, records: StatementRecords): StatementEntry[] => {
  const { broken } = lifeOfAgreement(agreement);
  if (!broken) return [];
  const { id, number, covered } = agreement;
  const lines: Line[] = [
    {
      title: `Acordo ${number} rompido: sai o plano`,
      detail: '',
      cents: -sumOf(
        records.installments.filter(({ originId }) => originId === id),
        outstandingCents,
      ),
    },
    {
      title: `Acordo ${number} rompido: voltam`,
      detail: installmentsText(covered.length),
      cents: sumOf(covered, ({ principalCents }) => principalCents),
    },
    ...carriedLines(agreement, records),
  ];
  return lines.map((line) => ({ ...line, day: broken.day, at: broken.at, isUndone: false }));
};
