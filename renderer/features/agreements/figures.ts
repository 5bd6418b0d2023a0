import type { AgreementMoney } from '@renderer/data/queries/agreements';
import type { Figure } from '@renderer/ui/FigureStrip';
import type { CivilDay } from '@shared/calendar/civil-day';
import { monthName } from '@shared/calendar/format';
import { type Payment, standingPayments } from '@shared/domain/payment';
import { type Cents, sumCents } from '@shared/money/cents';
import { formatMoney, formatPercent } from '@shared/money/format';
import { mulDiv } from '@shared/money/rounding';
import { counted } from '@shared/wording/counted';
import type { ListedAgreement } from './listed';

/** Undone is as if never made: it counts nowhere. */
const made = (listed: readonly ListedAgreement[]): ListedAgreement[] =>
  listed.filter(({ standing }) => standing.status !== 'undone');

const planIds = (listed: readonly ListedAgreement[]): Set<string> =>
  new Set(listed.flatMap(({ plan }) => plan.map(({ id }) => id)));

/** Of a payment, what it took off these installments; late fee and late interest are not of what was agreed. */
const principalOn = ({ allocations }: Payment, ids: ReadonlySet<string>): Cents =>
  sumCents(allocations.flatMap((part) => (ids.has(part.installmentId) ? part.principalCents : [])));

/**
 * Paid under all agreements, down payments included and late charges not, also under those broken since. What a broken
 * one carried over to an agreement before it came in once, and counts once.
 */
export const recoveredCents = (
  listed: readonly ListedAgreement[],
  { transfers }: Pick<AgreementMoney, 'transfers'>,
): Cents => {
  const standing = made(listed);
  const ids = planIds(standing);
  return (
    sumCents(standing.map((one) => one.standing.paidCents)) -
    sumCents(standingPayments(transfers).map((transfer) => principalOn(transfer, ids)))
  );
};

/** The same of one month's entries: what was taken back in it is taken off. */
export const recoveredInMonthCents = (
  listed: readonly ListedAgreement[],
  { inMonth }: Pick<AgreementMoney, 'inMonth'>,
): Cents => {
  const standing = made(listed);
  const ids = planIds(standing);
  const agreementIds = new Set(standing.map(({ id }) => id));
  const cameIn = inMonth.filter(({ kind, carriesId }) => kind !== 'transfer' && carriesId === undefined);
  return sumCents(
    cameIn.map((payment) => {
      const isDown = payment.originId !== undefined && agreementIds.has(payment.originId);
      const cents = isDown ? Math.abs(payment.totalCents) : principalOn(payment, ids);
      return payment.kind === 'reversal' ? -cents : cents;
    }),
  );
};

export interface MeanDiscount {
  readonly discountCents: Cents;
  /** Basis points of the updated amounts, so that a large agreement counts for more. */
  readonly bp: number;
  readonly count: number;
}

/** What was given up of the updated amounts, over every agreement made; null where there is none. */
export const meanDiscount = (listed: readonly ListedAgreement[]): MeanDiscount | null => {
  const standing = made(listed);
  const updatedCents = sumCents(standing.map(({ agreement }) => agreement.updatedCents));
  if (updatedCents === 0) return null;
  const discountCents = sumCents(standing.map(({ agreement }) => agreement.discountCents));
  return { discountCents, bp: mulDiv(discountCents, 10_000, updatedCents), count: standing.length };
};

/** Of the agreements that came to an end, how many were fulfilled; renegotiated ones went on in another. */
export const keptShare = (
  listed: readonly ListedAgreement[],
): { readonly kept: number; readonly ended: number } => {
  const kept = listed.filter(({ standing }) => standing.status === 'fulfilled').length;
  const broken = listed.filter(({ standing }) => standing.status === 'broken').length;
  return { kept, ended: kept + broken };
};

const agreementsText = (count: number): string => counted(count, 'acordo', 'acordos');

const keptFigure = (listed: readonly ListedAgreement[]): Figure => {
  const { kept, ended } = keptShare(listed);
  const hint =
    'Dos acordos que terminaram, quantos foram pagos até o fim. Renegociado não conta: segue em outro.';
  if (ended === 0) return { label: 'Cumpridos', value: '–', note: 'nenhum terminou ainda', hint };
  return {
    label: 'Cumpridos',
    value: formatPercent(mulDiv(kept, 100, ended) * 100),
    note: `${kept} de ${ended} que terminaram`,
    hint,
  };
};

const discountFigure = (listed: readonly ListedAgreement[]): Figure => {
  const mean = meanDiscount(listed);
  const hint = 'O desconto combinado em todos os acordos, dividido pelo valor atualizado deles.';
  if (!mean) return { label: 'Desconto médio', value: '–', hint };
  const note = mean.discountCents === 0 ? 'nenhum até agora' : `${formatMoney(mean.discountCents)} ao todo`;
  return { label: 'Desconto médio', value: formatPercent(Math.round(mean.bp / 10) * 10), note, hint };
};

const leftFigure = (listed: readonly ListedAgreement[]): Figure => {
  const open = listed.filter(({ standing }) => standing.status === 'running' || standing.status === 'late');
  const late = open.filter(({ standing }) => standing.status === 'late').length;
  return {
    label: 'Ainda a receber',
    value: formatMoney(sumCents(open.map(({ standing }) => standing.leftCents))),
    note: late === 0 ? agreementsText(open.length) : `${agreementsText(open.length)}, ${late} em risco`,
    hint: 'O que falta pagar dos acordos em andamento e em risco, sem multa e juros de atraso.',
  };
};

/** The strip over the agreements; the money is undefined while it is being read. */
export const agreementFigures = (
  listed: readonly ListedAgreement[],
  money: AgreementMoney | undefined,
  today: CivilDay,
): Figure[] => [
  {
    label: 'Recuperado em acordos',
    value: money ? formatMoney(recoveredCents(listed, money)) : '…',
    note: money && `${formatMoney(recoveredInMonthCents(listed, money))} em ${monthName(today)}`,
    hint: 'O que já foi pago em acordos, com a entrada e sem multa e juros de atraso. Acordo desfeito não conta.',
  },
  leftFigure(listed),
  discountFigure(listed),
  keptFigure(listed),
];
