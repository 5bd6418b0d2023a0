import type { CivilDay } from '../../calendar/civil-day';
import { formatMoney } from '../../money/format';
import { type BasisPoints, mulDiv, percentOf } from '../../money/rounding';
import { counted } from '../../wording/counted';
import { returnedChequesText, timesText } from './cheque-words';
import type { CreditFacts } from './credit-facts';
import type { CreditPartKind, CreditPolicy } from './credit-policy';
import { durationText, monthsSince } from './duration';

/** How one answer is read: what it is worth, and the fact in words. */
export interface PartReading {
  /** 0 to 10.000. */
  readonly valueBp: BasisPoints;
  /** Not known: it counts neither for nor against. */
  readonly isMissing: boolean;
  readonly text: string;
}

const FULL = 10_000;
const NEUTRAL = 5_000;
const JOB_MONTHS = 36;
const ADDRESS_MONTHS = 24;
const CUSTOMER_MONTHS = 36;
const ARREARS_DAYS = 90;
/** By number of references; more than three are no better. */
const REFERENCES = [4_000, 6_500, 8_500, FULL] as const;
/** A history of nothing counts as this many installments, half of them on time: few say little. */
const PRIOR = 4;

const missing = (text: string): PartReading => ({ valueBp: NEUTRAL, isMissing: true, text });
const known = (valueBp: BasisPoints, text: string): PartReading => ({ valueBp, isMissing: false, text });

/** From `start` at nothing up to the full value at `full`, in a straight line. */
const rising = (start: BasisPoints, amount: number, full: number): BasisPoints =>
  amount >= full ? FULL : start + mulDiv(FULL - start, amount, full);

type Reader = (facts: CreditFacts, policy: CreditPolicy, today: CivilDay) => PartReading;

const readers: Record<CreditPartKind, Reader> = {
  income: ({ profile: { incomeCents } }, { fullIncomeCents, incomeShareBp }) =>
    incomeCents === undefined
      ? missing('renda não informada')
      : known(
          rising(0, incomeCents, fullIncomeCents),
          `${formatMoney(incomeCents)} por mês: cabem ${formatMoney(percentOf(incomeCents, incomeShareBp))} de parcelas`,
        ),
  job: ({ profile: { jobSince } }, _, today) => {
    if (jobSince === undefined) return missing('não informado');
    const months = monthsSince(jobSince, today);
    return known(rising(3_000, months, JOB_MONTHS), `há ${durationText(months)}`);
  },
  address: ({ profile: { addressSince } }, _, today) => {
    if (addressSince === undefined) return missing('não informado');
    const months = monthsSince(addressSince, today);
    return known(rising(3_000, months, ADDRESS_MONTHS), `há ${durationText(months)}`);
  },
  references: ({ profile: { references } }) =>
    references === undefined
      ? missing('não perguntadas')
      : known(
          REFERENCES[Math.min(references, REFERENCES.length - 1)] ?? FULL,
          references === 0
            ? 'nenhuma ainda'
            : references === 1
              ? '1 boa referência'
              : `${references} boas referências`,
        ),
  guarantor: ({ profile: { guarantor } }) =>
    guarantor === undefined ? missing('sem avalista') : known(FULL, guarantor.name),
  punctuality: ({ settledCount, settledLateCount, chequeReturns }) => {
    // A cheque that came back is a day that was not kept, as an installment paid late is.
    const seen = settledCount + chequeReturns;
    if (seen === 0) return missing('nenhuma parcela paga ainda');
    const onTime = settledCount - settledLateCount;
    const facts = [
      settledCount === 1 ? `1 parcela paga, ${onTime === 1 ? 'em dia' : 'depois do dia'}` : '',
      settledCount > 1 ? `${onTime} de ${settledCount} parcelas pagas em dia` : '',
      chequeReturns > 0 ? `cheque voltou ${timesText(chequeReturns)}` : '',
    ];
    return known(
      mulDiv(2 * onTime + PRIOR, FULL, 2 * (seen + PRIOR)),
      facts.filter((fact) => fact !== '').join('; '),
    );
  },
  customerSince: ({ customerSince }, _, today) => {
    if (customerSince === undefined) return missing('ainda sem compras');
    const months = monthsSince(customerSince, today);
    return known(rising(NEUTRAL, months, CUSTOMER_MONTHS), `há ${durationText(months)}`);
  },
  arrears: ({ arrearsDays, customerSince, settledCount, returnedCheques }) => {
    const facts = [
      arrearsDays > 0 ? `parcela vencida há ${counted(arrearsDays, 'dia', 'dias')}` : '',
      returnedCheques > 0 ? returnedChequesText(returnedCheques) : '',
    ].filter((fact) => fact !== '');
    if (facts.length > 0)
      return known(
        NEUTRAL - mulDiv(NEUTRAL, Math.min(arrearsDays, ARREARS_DAYS), ARREARS_DAYS),
        facts.join('; '),
      );
    return customerSince === undefined && settledCount === 0
      ? missing('ainda sem compras')
      : known(FULL, 'nada em atraso');
  },
};

/**
 * What one part of an analysis is worth. Each rises with its fact, so a better answer never lowers it; only what
 * was answered or what the shop saw counts, never who the person is (CDC 54-D; LGPD art. 7 X).
 */
export const readPart = (
  kind: CreditPartKind,
  facts: CreditFacts,
  policy: CreditPolicy,
  today: CivilDay,
): PartReading => readers[kind](facts, policy, today);

const LABELS: Record<CreditPartKind, string> = {
  income: 'Renda',
  job: 'No trabalho',
  address: 'No endereço',
  references: 'Referências',
  guarantor: 'Avalista',
  punctuality: 'Pontualidade',
  customerSince: 'Cliente da loja',
  arrears: 'Hoje',
};

/** What a part is called on screen: `Renda`, `Pontualidade`. */
export const creditPartLabel = (kind: CreditPartKind): string => LABELS[kind];
