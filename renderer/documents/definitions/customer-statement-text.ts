import { formatDay } from '@shared/calendar/format';
import { sumCents } from '@shared/money/cents';
import { formatMoney } from '@shared/money/format';
import type { MoneyRow } from '../parts/money-rows';
import {
  type CustomerStatementData,
  dueTodayCents,
  type ParsedCustomerStatementData,
} from './customer-statement-data';

/** Wording the A4 and the roll statement share. */
export const statementTitle = ({ customer, day }: Pick<CustomerStatementData, 'customer' | 'day'>): string =>
  `Extrato de ${customer.name}, ${formatDay(day)}`;

export const daysLateText = (days: number): string =>
  days === 0 ? '–' : days === 1 ? '1 dia' : `${days} dias`;

export const openCents = ({ open }: ParsedCustomerStatementData): number =>
  sumCents(open.map(({ principalCents }) => principalCents));

const inChequesCents = ({ open }: ParsedCustomerStatementData): number =>
  sumCents(open.map(({ awaiting, principalCents }) => (awaiting === undefined ? 0 : principalCents)));

/** The account at one look. What there is nothing of is left out, but never what is open. */
export const statementFigures = (statement: ParsedCustomerStatementData): MoneyRow[] => {
  const { open, creditCents, tabCents, day } = statement;
  const today = sumCents(open.map(dueTodayCents));
  const inCheques = inChequesCents(statement);
  const what = inCheques > 0 ? 'o resto' : 'tudo';
  return [
    { label: 'Em aberto', value: openCents(statement), strong: true },
    ...(inCheques > 0 ? [{ label: 'Disso, em cheques a compensar', value: inCheques }] : []),
    ...(today === openCents(statement) - inCheques
      ? []
      : [{ label: `Para quitar ${what} em ${formatDay(day)}`, value: today }]),
    ...(tabCents > 0 ? [{ label: 'Na caderneta, ainda sem fechar', value: tabCents }] : []),
    ...(creditCents > 0 ? [{ label: 'Saldo a favor do cliente', value: creditCents }] : []),
  ];
};

/** What the figures of today rest on (CDC art. 52). */
export const todayText = ({ open, day }: ParsedCustomerStatementData): string => {
  const early = sumCents(open.map(({ earlyCents }) => earlyCents));
  return [
    `“Hoje” é o valor para pagar em ${formatDay(day)}.`,
    early > 0
      ? `Quem paga antes do vencimento paga menos: o desconto de ${formatMoney(early)} é a redução proporcional dos juros.`
      : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
};
