import { readFileSync } from 'node:fs';
import { type CivilDay, civilDay } from '@shared/calendar/civil-day';
import type { Cents } from '@shared/money/cents';

/** One real invoice: when it was made, due and paid in full. */
export interface Invoice {
  readonly customer: string;
  readonly number: number;
  readonly day: CivilDay;
  readonly dueDay: CivilDay;
  readonly settledDay: CivilDay;
  readonly cents: Cents;
  /** As the file says; 0 on time. */
  readonly daysLate: number;
}

const file = new URL('../../fixtures/contas-a-receber-reais.csv', import.meta.url);

/** `1/15/2013`, month first. */
const americanDay = (text: string): CivilDay => {
  const [month, day, year] = text.split('/').map(Number);
  const found = civilDay(year ?? 0, month ?? 0, day ?? 0);
  if (found === null) throw new Error(`no day: ${text}`);
  return found;
};

const byDay = (a: Invoice, b: Invoice): number =>
  a.day < b.day ? -1 : a.day > b.day ? 1 : a.number - b.number;

/** 1,231 invoices of 50 customers, in the order they were made. No cell of the file is quoted. */
export const readReceivables = (): Invoice[] => {
  const [head = '', ...lines] = readFileSync(file, 'utf8').trim().split(/\r?\n/);
  const names = head.split(',');
  return lines
    .map((line) => {
      const cells = line.split(',');
      const cell = (name: string): string => cells[names.indexOf(name)] ?? '';
      return {
        customer: cell('customerID'),
        number: Number(cell('invoiceNumber')),
        day: americanDay(cell('InvoiceDate')),
        dueDay: americanDay(cell('DueDate')),
        settledDay: americanDay(cell('SettledDate')),
        cents: Math.round(Number(cell('InvoiceAmount')) * 100),
        daysLate: Number(cell('DaysLate')),
      };
    })
    .sort(byDay);
};
