import type { Cheque } from '../../domain/cheque/cheque';
import { standingSteps } from '../../domain/cheque/cheque-life';
import { isStanding } from '../../domain/cheque/cheque-moves';
import { comparableName } from '../../identity/name';
import type { Cents } from '../../money/cents';
import { mulDiv } from '../../money/rounding';

type SignedCheque = Pick<Cheque, 'drawer' | 'cents' | 'status' | 'events'>;

/** What the shop has from one who signs cheques (emitente), whoever handed them over. */
export interface DrawerExposure {
  readonly key: string;
  /** As first written. */
  readonly name: string;
  readonly document?: string;
  /** Of cheques that are not paid yet, those that came back included. */
  readonly openCents: Cents;
  readonly count: number;
  readonly largestCents: Cents;
  /** Of all that is open, in hundredths of a percent. */
  readonly shareBasisPoints: number;
  /** Cheques that ever came back from the bank. */
  readonly returned: number;
}

/** By CPF or CNPJ; where none was written, by name. */
const keyOf = ({ drawer }: SignedCheque): string => drawer.document || comparableName(drawer.name);

const cameBack = ({ events }: SignedCheque): boolean =>
  events.length > 1 && standingSteps(events).some(({ move }) => move === 'return');

type Tally = Omit<DrawerExposure, 'shareBasisPoints'>;

const withCheque = (tally: Tally, cheque: SignedCheque): Tally => {
  const isOpen = isStanding(cheque.status);
  return {
    ...tally,
    openCents: tally.openCents + (isOpen ? cheque.cents : 0),
    count: tally.count + (isOpen ? 1 : 0),
    largestCents: isOpen ? Math.max(tally.largestCents, cheque.cents) : tally.largestCents,
    returned: tally.returned + (cameBack(cheque) ? 1 : 0),
  };
};

/** Who signed what is open, the most first. Give it all cheques: those that ended tell how many ever came back. */
export const exposureByDrawer = (cheques: readonly SignedCheque[]): DrawerExposure[] => {
  const tallies = new Map<string, Tally>();
  for (const cheque of cheques) {
    const key = keyOf(cheque);
    const fresh: Tally = { key, ...cheque.drawer, openCents: 0, count: 0, largestCents: 0, returned: 0 };
    tallies.set(key, withCheque(tallies.get(key) ?? fresh, cheque));
  }
  const open = [...tallies.values()].filter(({ count }) => count > 0);
  const totalCents = open.reduce((sum, { openCents }) => sum + openCents, 0);
  return open
    .map((tally) => ({ ...tally, shareBasisPoints: mulDiv(tally.openCents, 10_000, totalCents) }))
    .sort((a, b) => b.openCents - a.openCents || a.name.localeCompare(b.name));
};
