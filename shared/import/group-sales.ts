import { addMonths } from '../calendar/civil-day';
import { type Cents, sumCents } from '../money/cents';
import { importKey, saleNameKey } from './import-key';
import type { PlannedInstallment, PlannedPayment, PlannedSale, RejectedRow } from './plan-types';
import { rejection } from './reasons';
import type { RowFacts } from './row-facts';

interface Gathering {
  readonly customer: number;
  readonly facts: RowFacts[];
}

export interface GroupedSales {
  readonly sales: readonly PlannedSale[];
  readonly installments: readonly PlannedInstallment[];
  readonly payments: readonly PlannedPayment[];
  readonly rejected: readonly RejectedRow[];
  /** Rows whose total or down payment differs from the first of their sale: that one, and this. */
  readonly disagreeing: readonly { readonly row: RowFacts; readonly first: RowFacts }[];
}

const gatherSales = (rows: readonly RowFacts[], customerOf: readonly number[]): Gathering[] => {
  const gatherings = new Map<string, Gathering>();
  for (const [index, facts] of rows.entries()) {
    const customer = customerOf[index] ?? -1;
    const key = `${customer}\n${facts.sale.day}\n${saleNameKey(facts.sale.description)}`;
    const gathering = gatherings.get(key);
    if (gathering) gathering.facts.push(facts);
    else gatherings.set(key, { customer, facts: [facts] });
  }
  return [...gatherings.values()];
};

const isWholePlan = (facts: RowFacts): boolean => facts.installment.amounts.length > 1;

const sameInstallment = (a: RowFacts, b: RowFacts): boolean =>
  a.installment.dueDay === b.installment.dueDay &&
  a.installment.amounts.length === b.installment.amounts.length &&
  a.installment.amounts[0] === b.installment.amounts[0];

const rejectRepeated = (facts: RowFacts, first: RowFacts): RejectedRow => ({
  row: facts.row,
  cells: facts.cells,
  ...rejection(sameInstallment(facts, first) ? 'repeated-row' : 'repeated-installment', String(first.row)),
});

/** Numbered rows may have each number once; rows without number are told apart by due day and amount. */
const slotOf = (facts: RowFacts): string => {
  const { number, dueDay, amounts } = facts.installment;
  if (isWholePlan(facts)) return 'plan';
  return number === undefined ? `${dueDay} ${amounts[0]}` : String(number);
};

const withoutRepeats = (facts: readonly RowFacts[], rejected: RejectedRow[]): RowFacts[] => {
  const bySlot = new Map<string, RowFacts>();
  for (const one of facts) {
    const slot = slotOf(one);
    const first = bySlot.get(slot);
    if (first) rejected.push(rejectRepeated(one, first));
    else bySlot.set(slot, one);
  }
  return [...bySlot.values()];
};

interface Numbered {
  readonly facts: RowFacts;
  readonly number: number;
  readonly dueDay: string;
  readonly cents: Cents;
  readonly importKey: string;
}

/** A row that is a whole plan becomes its installments, month after month from the first due day. */
const expand = (facts: RowFacts): Numbered[] =>
  facts.installment.amounts.map((cents, index) => {
    const dueDay = addMonths(facts.installment.dueDay, index);
    return { facts, number: index + 1, dueDay, cents, importKey: importKey(facts, index + 1, dueDay, cents) };
  });

const single = (facts: RowFacts, number: number): Numbered => {
  const { dueDay, amounts } = facts.installment;
  const cents = amounts[0] ?? 0;
  return {
    facts,
    number,
    dueDay,
    cents,
    importKey: importKey(facts, facts.installment.number, dueDay, cents),
  };
};

/** In the order of the numbers; rows without number follow, in the order of their due days. */
const number = (rows: readonly RowFacts[]): Numbered[] => {
  const numbered = rows.flatMap((facts) => {
    if (isWholePlan(facts)) return expand(facts);
    return facts.installment.number === undefined ? [] : [single(facts, facts.installment.number)];
  });
  let last = numbered.reduce((highest, one) => Math.max(highest, one.number), 0);
  const unnumbered = rows
    .filter((facts) => !isWholePlan(facts) && facts.installment.number === undefined)
    .sort((a, b) => a.installment.dueDay.localeCompare(b.installment.dueDay) || a.row - b.row);
  for (const facts of unnumbered) {
    last += 1;
    numbered.push(single(facts, last));
  }
  return numbered.sort((a, b) => a.number - b.number);
};

const asSale = (gathering: Gathering, numbered: readonly Numbered[]): PlannedSale => {
  const { facts } = gathering;
  const first = facts[0] as RowFacts;
  const told = facts.find(({ sale }) => sale.totalCents !== undefined) ?? first;
  const downPaymentCents = told.sale.downPaymentCents;
  return {
    customer: gathering.customer,
    day: first.sale.day,
    description: first.sale.description,
    totalCents: told.sale.totalCents ?? downPaymentCents + sumCents(numbered.map(({ cents }) => cents)),
    downPaymentCents,
    count: Math.max(
      ...facts.map(({ installment }) => installment.count ?? 1),
      ...numbered.map((one) => one.number),
    ),
    notes: [...new Set(facts.flatMap(({ sale }) => sale.note ?? []))],
    rows: facts.map(({ row }) => row),
  };
};

const disagrees = (facts: RowFacts, first: RowFacts): boolean =>
  facts.sale.downPaymentCents !== first.sale.downPaymentCents ||
  facts.sale.totalCents !== first.sale.totalCents;

/** The same customer, purchase day and description is one sale. */
export const groupSales = (rows: readonly RowFacts[], customerOf: readonly number[]): GroupedSales => {
  const sales: PlannedSale[] = [];
  const installments: PlannedInstallment[] = [];
  const payments: PlannedPayment[] = [];
  const rejected: RejectedRow[] = [];
  const disagreeing: { row: RowFacts; first: RowFacts }[] = [];
  for (const gathered of gatherSales(rows, customerOf)) {
    const gathering = { ...gathered, facts: withoutRepeats(gathered.facts, rejected) };
    const numbered = number(gathering.facts);
    const sale = sales.push(asSale(gathering, numbered)) - 1;
    const [first] = gathering.facts;
    for (const row of gathering.facts) if (first && disagrees(row, first)) disagreeing.push({ row, first });
    const unspent = new Map(gathering.facts.map((facts) => [facts, facts.paid?.cents ?? 0]));
    for (const one of numbered) {
      const { importKey: key, number: position, dueDay, cents, facts } = one;
      const installment =
        installments.push({
          importKey: key,
          sale,
          number: position,
          numbered: isWholePlan(facts) || facts.installment.number !== undefined,
          dueDay,
          principalCents: cents,
          row: facts.row,
        }) - 1;
      const paidCents = Math.min(cents, unspent.get(facts) ?? 0);
      if (!facts.paid || paidCents === 0) continue;
      unspent.set(facts, (unspent.get(facts) ?? 0) - paidCents);
      const { day, means } = facts.paid;
      payments.push({ installment, day, cents: paidCents, means, row: facts.row });
    }
  }
  return { sales, installments, payments, rejected, disagreeing };
};
