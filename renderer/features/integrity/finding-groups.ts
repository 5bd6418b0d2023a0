import {
  type CustomerFinding,
  type Finding,
  isOfCustomer,
  type ShopFinding,
} from '@shared/domain/integrity/finding';
import { classOf, isMendable } from '@shared/domain/integrity/finding-class';
import { groupedBy } from '@shared/grouped';

/** What can be done about the findings of one group. */
export type Remedy = 'repair' | 'copy' | 'told';

/** What was found about one customer, or about the shop where there is none. */
export interface FindingGroup {
  readonly key: string;
  readonly customerId?: string;
  /** Empty for a customer who is not there. */
  readonly name: string;
  readonly findings: readonly Finding[];
  readonly remedy: Remedy;
}

export const SHOP_KEY = 'loja';

const remedyOf = (findings: readonly Finding[]): Remedy => {
  if (findings.some((finding) => classOf(finding) === 'original')) return 'copy';
  return isMendable(findings) ? 'repair' : 'told';
};

const ofShop = (findings: readonly ShopFinding[]): FindingGroup[] =>
  findings.length === 0 ? [] : [{ key: SHOP_KEY, name: 'A loja toda', findings, remedy: remedyOf(findings) }];

/** Findings customer by customer, by name, the shop's own first. */
export const findingGroups = (
  findings: readonly Finding[],
  names: ReadonlyMap<string, string>,
): FindingGroup[] => {
  const ofCustomers = findings.filter((finding): finding is CustomerFinding => isOfCustomer(finding));
  const others = findings.filter((finding): finding is ShopFinding => !isOfCustomer(finding));
  const groups = [...groupedBy(ofCustomers, ({ customerId }) => customerId)].map(
    ([customerId, those]): FindingGroup => ({
      key: customerId,
      customerId,
      name: names.get(customerId) ?? '',
      findings: those,
      remedy: remedyOf(those),
    }),
  );
  return [...ofShop(others), ...groups.sort((a, b) => a.name.localeCompare(b.name, 'pt-BR'))];
};

/** How many things can be repaired here and now. */
export const repairableCount = (groups: readonly FindingGroup[]): number =>
  groups.filter(({ remedy }) => remedy === 'repair').length;
