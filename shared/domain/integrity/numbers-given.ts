import type { Cheque } from '../cheque/cheque';
import { type Counter, counters, type ShopFinding } from './finding';
import type { OwnedRows } from './records';

type Numbered = Pick<
  { readonly [Table in keyof OwnedRows]: readonly OwnedRows[Table][] },
  'sales' | 'payments' | 'agreements' | 'proposals' | 'tabClosings' | 'cheques'
>;

/** The printed numbers that were given, as records go by. */
export class NumbersGiven {
  private readonly given = new Map<Counter, Set<number>>(counters.map((counter) => [counter, new Set()]));
  private readonly receipts = new Map<number, string>();
  private readonly twice = new Map<string, ShopFinding>();
  private readonly highest = new Map<Counter, number>();

  add(rows: Numbered): void {
    const lists = [
      ['sale', rows.sales],
      ['payment', rows.payments],
      ['agreement', rows.agreements],
      ['proposal', rows.proposals],
      ['tab', rows.tabClosings],
    ] as const;
    for (const [counter, list] of lists)
      for (const { number } of list)
        this.give(counter, number, this.given.get(counter)?.has(number) ?? false);
    for (const cheque of rows.cheques) this.giveReceipt(cheque);
  }

  /** Cheques taken together have one receipt. */
  private giveReceipt({ receiptNumber, events }: Cheque): void {
    const batchId = events?.[0]?.batchId;
    if (receiptNumber === undefined || batchId === undefined) return;
    const before = this.receipts.get(receiptNumber);
    this.give('cheque', receiptNumber, before !== undefined && before !== batchId);
    this.receipts.set(receiptNumber, batchId);
  }

  private give(counter: Counter, number: number, isTwice: boolean): void {
    if (!Number.isSafeInteger(number)) return;
    if (isTwice) this.twice.set(`${counter} ${number}`, { kind: 'number-twice', counter, number });
    this.given.get(counter)?.add(number);
    this.highest.set(counter, Math.max(this.highest.get(counter) ?? 0, number));
  }

  /** The highest number given of a kind of paper; 0 when none was. */
  used(counter: Counter): number {
    return this.highest.get(counter) ?? 0;
  }

  /** Numbers given twice, and those that would be next. `kept` are the shop's counters. */
  findings(kept: Readonly<Partial<Record<Counter, number>>>): ShopFinding[] {
    return [
      ...this.twice.values(),
      ...counters.flatMap((counter): ShopFinding[] => {
        const [used, count] = [this.used(counter), kept[counter] ?? 0];
        return count < used ? [{ kind: 'counter-behind', counter, kept: count, used }] : [];
      }),
    ];
  }
}
