import { groupedBy } from '../../grouped';
import type { Customer } from '../customer';
import { type DrawerClosing, drawerClosingSchema } from '../drawer-closing';
import { type Operators, peopleAtWork } from '../operator';
import type { Finding, ShopFinding } from './finding';
import type { JournalIndex } from './journal-index';

type Merged = Pick<Customer, 'id' | 'mergedIntoId'>;

/** Every record that was merged leads to one that was not. `merged` are those alone. */
export const checkMergedChains = (
  merged: readonly Merged[],
  isKnown: (customerId: string) => boolean,
): Finding[] => {
  const byId = new Map(merged.map((customer) => [customer.id, customer]));
  const leads = (customer: Merged): boolean => {
    const seen = new Set<string>();
    let at: Merged | undefined = customer;
    while (at?.mergedIntoId !== undefined) {
      if (seen.has(at.id)) return false;
      seen.add(at.id);
      if (!byId.has(at.mergedIntoId)) return isKnown(at.mergedIntoId);
      at = byId.get(at.mergedIntoId);
    }
    return false;
  };
  return merged.filter((customer) => !leads(customer)).map(({ id }) => ({ kind: 'merged', customerId: id }));
};

/** A day has one closing of the drawer that stands, with its line of the journal. */
export const checkDrawer = (closings: readonly DrawerClosing[], journal: JournalIndex): ShopFinding[] => {
  const standing = groupedBy(
    closings.filter(({ cancelledOn }) => cancelledOn === undefined),
    ({ day }) => day,
  );
  const twice = new Set([...standing.values()].flatMap((those) => those.slice(1).map(({ id }) => id)));
  return closings.flatMap((closing): ShopFinding[] => {
    const { id, day, countedCents, takenCents = 0 } = closing;
    const told = journal.find('drawerClosings', id);
    const isSound =
      drawerClosingSchema.safeParse(closing).success &&
      takenCents <= countedCents &&
      !twice.has(id) &&
      (told?.cents ?? countedCents) === countedCents;
    return [
      ...(isSound ? [] : [{ kind: 'drawer', day: String(day), id } as const]),
      ...(told || journal.cameBack(id)
        ? []
        : [{ kind: 'shop-line-missing', table: 'drawerClosings', id } as const]),
    ];
  });
};

/** Who uses the app: each once, one of them the owner; and the journal names no one else. */
export const checkOperators = ({ people, ...rest }: Operators, named: ReadonlySet<string>): ShopFinding[] => {
  const ids = new Set(people.map(({ id }) => id));
  const atWork = peopleAtWork({ people, ...rest });
  const isSound =
    ids.size === people.length && (atWork.length === 0 || atWork.some(({ role }) => role === 'owner'));
  return [
    ...(isSound ? [] : [{ kind: 'operators' } as const]),
    ...[...named]
      .filter((id) => !ids.has(id))
      .map((operatorId): ShopFinding => ({ kind: 'operator-unknown', operatorId })),
  ];
};
