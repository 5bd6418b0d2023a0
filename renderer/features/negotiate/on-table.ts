import type { NegotiationAccount } from '@renderer/data/queries/negotiation-account';
import type { CivilDay } from '@shared/calendar/civil-day';
import { type Installment, isDue } from '@shared/domain/installment';
import { tabInstallment } from '@shared/domain/tab-installment';
import type { Entering } from '@shared/rules/negotiation/entering';

/** Stands for the open tab among what can enter. */
const TAB_ID = 'tab';

export const isTab = ({ id }: Pick<Installment, 'id'>): boolean => id === TAB_ID;

/** What can enter an agreement on a day, in the order it is due: the open tab as the one installment it would become. */
export const canEnter = (
  { open, tab }: Pick<NegotiationAccount, 'open' | 'tab'>,
  day: CivilDay,
): Installment[] => {
  const asTab = tabInstallment(tab, { id: TAB_ID, closingId: TAB_ID, day });
  const due = open.filter(isDue);
  return asTab ? [...due, asTab].sort((a, b) => a.dueDay.localeCompare(b.dueDay)) : due;
};

/** What was chosen, as agreements and proposals name it. */
export const entering = (chosen: readonly Pick<Installment, 'id'>[]): Entering => ({
  installmentIds: chosen.filter((one) => !isTab(one)).map(({ id }) => id),
  tab: chosen.some(isTab),
});

/** The other way around: ids among what can enter. */
export const chosenIdsOf = ({ installmentIds, tab }: Entering): string[] => [
  ...installmentIds,
  ...(tab ? [TAB_ID] : []),
];
