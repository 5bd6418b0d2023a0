import type { Found, Told, Trade } from '../told';

interface Intent {
  readonly act: number;
  readonly what: string;
  readonly sum: string;
}

/** How the store of a killed browser was found. */
export type Verdict =
  /** All that was told to be saved is there, and nothing else. */
  | 'as-saved'
  /** What was under way is there as a whole, though the page could not say so any more. */
  | 'one-more'
  /** It was being made: nothing is known of it. */
  | 'unknown';

/** What one store must hold, from what its page told before it was killed. */
export class Ledger {
  private sum: string | undefined;
  private intent: Intent | undefined;
  private since = 0;
  /** What the store held after each act, with its number, to say how far back it was found. */
  private readonly past = new Map<string, string>();
  saved = 0;
  nextAct = 1;
  /** How long the last acts took from intent to saved, in milliseconds. */
  readonly durations: number[] = [];

  constructor(
    readonly trade: Trade,
    public store: string,
  ) {}

  get isInTheMiddle(): boolean {
    return this.intent !== undefined;
  }

  hear(told: Told): void {
    if (told.kind === 'founded') {
      this.sum = told.sum;
      this.past.set(told.sum, 'it was founded');
    }
    if (told.kind === 'away') {
      this.sum = undefined;
      this.intent = undefined;
    }
    if (told.kind === 'intent') {
      this.intent = told;
      this.since = performance.now();
      if (told.before !== undefined) this.sum = told.before;
      this.nextAct = told.act + 1;
    }
    if (told.kind === 'saved') {
      if (told.act !== this.intent?.act) throw new Error(`saved ${told.act}, which was never begun`);
      this.durations.push(performance.now() - this.since);
      this.sum = this.intent.sum;
      this.past.set(this.sum, `"${this.intent.what}" (act ${told.act})`);
      this.intent = undefined;
      this.saved += 1;
    }
  }

  /** What is wrong with the store as it was found, in words; or how it stands, and it goes on from there. */
  judge(found: Found): Verdict | { readonly wrong: string } {
    const { sum, intent } = this;
    this.intent = undefined;
    if (sum === undefined) return 'unknown';
    // The shops of the upgrades are one frozen shop many times over, with the same numbers on its papers.
    if (found.findings.length > 0 && this.trade !== 'upgrade')
      return { wrong: `the records are not sound: ${found.findings.join(' ')}` };
    if (found.sum === sum) return 'as-saved';
    if (intent && found.sum === intent.sum) {
      this.sum = found.sum;
      return 'one-more';
    }
    return {
      wrong: intent
        ? `neither as before nor as after "${intent.what}" (act ${intent.act})`
        : `what was told to be saved is not there: it must be as after ${this.past.get(sum)} and is as after ${this.past.get(found.sum) ?? 'nothing that was told'}`,
    };
  }

  /** Another store takes its place. */
  begin(store: string): void {
    this.store = store;
    this.sum = undefined;
    this.intent = undefined;
    this.past.clear();
    this.nextAct = 1;
  }
}
