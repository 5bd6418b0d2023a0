import type { CivilDay } from '@shared/calendar/civil-day';
import type { Installment } from '@shared/domain/installment';
import { laterDay } from '@shared/domain/summary';
import type { UseCaseContext } from './use-case';

/** The newest day one of the installments' origins was made: nothing pays them before it. */
export const originDay = async (
  { db }: UseCaseContext,
  installments: readonly Installment[],
): Promise<CivilDay | undefined> => {
  const ids = (kind: Installment['originKind']) => [
    ...new Set(installments.filter(({ originKind }) => originKind === kind).map(({ originId }) => originId)),
  ];
  const [sales, closings, agreements, cheques] = await Promise.all([
    db.sales.bulkGet(ids('sale')),
    db.tabClosings.bulkGet(ids('tab')),
    db.agreements.bulkGet(ids('agreement')),
    db.cheques.bulkGet(ids('cheque')),
  ]);
  const days = [
    ...[...sales, ...closings, ...agreements].map((origin) => origin?.day),
    ...cheques.map((cheque) => cheque?.takenDay),
  ];
  return days.reduce<CivilDay | undefined>(laterDay, undefined);
};
