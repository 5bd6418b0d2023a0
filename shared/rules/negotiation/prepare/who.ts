import type { Sale } from '../../../domain/sale';
import { isSettled } from '../../../domain/settled-history';
import { sumCents } from '../../../money/cents';
import { formatMoney } from '../../../money/format';
import { counted, installmentsText } from '../../../wording/counted';
import { listed } from '../../../wording/listed';
import { clip } from '../../messages/clip';
import type { StandingNow } from '../../risk/paying-history';
import { chequeFailures } from '../../risk/paying-history';
import { riskTexts } from '../../risk/risk-texts';
import { type AgreementStatus, agreementStanding } from '../standing';
import type { Fact, PreparedAt, PreparedRecords } from './records';
import { customerSince, howLong, monthsSince, monthText } from './since';

const sinceText = (records: PreparedRecords, { today }: PreparedAt): string => {
  const since = customerSince(records);
  if (since === undefined) return 'nenhuma compra anotada aqui ainda';
  const long = howLong(monthsSince(since, today));
  return `desde ${monthText(since)}${long === '' ? '' : `, há ${long}`}`;
};

const stands = ({ cancelledOn }: { readonly cancelledOn?: string }): boolean => cancelledOn === undefined;

const boughtText = ({ sales, tabs }: PreparedRecords): string => {
  const [sold, onTab] = [sales.filter(stands), tabs.filter(stands)];
  const parts = [
    sold.length > 0 &&
      `${formatMoney(sumCents(sold.map(({ totalCents }) => totalCents)))} em ${counted(sold.length, 'venda', 'vendas')}`,
    onTab.length > 0 && `${formatMoney(sumCents(onTab.map(({ cents }) => cents)))} na caderneta`,
  ];
  return listed(parts.filter((part) => part !== false));
};

/** `22 de 25 parcelas em dia; as outras, em média 6 dias depois` */
const paidText = ({ summary }: PreparedRecords): string => {
  const { settledCount, settledLateCount, lateDaysTotal } = summary;
  if (settledCount === 0) return 'ainda nenhuma parcela inteira';
  if (settledLateCount === 0)
    return settledCount === 1 ? 'a única parcela, em dia' : `as ${settledCount} parcelas em dia`;
  const mean = Math.max(1, Math.round(lateDaysTotal / settledLateCount));
  const days = counted(mean, 'dia', 'dias');
  if (settledLateCount === settledCount)
    return `${installmentsText(settledCount)}, em média ${days} depois do dia`;
  const others = settledLateCount === 1 ? `a outra, ${days} depois` : `as outras, em média ${days} depois`;
  return `${settledCount - settledLateCount} de ${installmentsText(settledCount)} em dia; ${others}`;
};

const LONGEST_GOODS = 40;

/** The largest sale of which nothing is left to pay. */
const largestSettled = ({ sales, installments }: PreparedRecords): Sale | undefined =>
  sales
    .filter(stands)
    .filter(({ id }) => {
      const own = installments.filter((installment) => installment.originId === id && stands(installment));
      return own.length > 0 && own.every(isSettled);
    })
    .sort((a, b) => b.totalCents - a.totalCents || b.day.localeCompare(a.day))[0];

const settledText = (records: PreparedRecords): string => {
  const sale = largestSettled(records);
  if (!sale) return '';
  const { totalCents, description, installmentCount } = sale;
  return `${formatMoney(totalCents)} em ${installmentsText(installmentCount)} (${clip(description, LONGEST_GOODS)})`;
};

const STATUS: Record<AgreementStatus, readonly [one: string, many: string]> = {
  fulfilled: ['cumprido', 'cumpridos'],
  running: ['em andamento', 'em andamento'],
  late: ['atrasado', 'atrasados'],
  renegotiated: ['renegociado', 'renegociados'],
  broken: ['rompido', 'rompidos'],
  undone: ['desfeito', 'desfeitos'],
};

const agreementsText = ({ agreements, installments }: PreparedRecords, at: PreparedAt): string => {
  const count = new Map<AgreementStatus, number>();
  for (const agreement of agreements) {
    const plan = installments.filter(({ originId }) => originId === agreement.id);
    const { status } = agreementStanding(agreement, plan, at.today, at.terms);
    count.set(status, (count.get(status) ?? 0) + 1);
  }
  return listed([...count].map(([status, times]) => counted(times, ...STATUS[status])));
};

const promisesText = ({ summary: { promises } }: PreparedRecords): string => {
  if (!promises) return '';
  const { kept, partly, broken } = promises;
  const all = kept + partly + broken;
  if (all === 1) return kept === 1 ? 'o único foi cumprido' : 'o único não foi cumprido por inteiro';
  return `${kept} de ${all} cumpridos por inteiro`;
};

const LONGEST_NOTE = 110;

/** Who this customer is to the shop, a line each; what there is nothing to say of is left out. */
export const whoFacts = (records: PreparedRecords, at: PreparedAt, now: StandingNow): Fact[] => {
  const { summary, customer } = records;
  const facts: Fact[] = [
    { label: 'Cliente', value: sinceText(records, at) },
    { label: 'Comprou', value: boughtText(records) },
    { label: 'Pagou', value: paidText(records) },
    { label: 'Já quitou', value: settledText(records) },
    { label: 'Acordos', value: agreementsText(records, at) },
    { label: 'Combinados', value: promisesText(records) },
    {
      label: 'Cheques',
      value: chequeFailures(summary) === 0 ? '' : riskTexts['returned-cheques'](0, summary, now),
    },
    { label: 'Na ficha', value: clip(customer.notes ?? '', LONGEST_NOTE) },
  ];
  return facts.filter(({ value }) => value !== '');
};
