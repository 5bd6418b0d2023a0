import { clearCheques } from '@renderer/use-cases/cheques/clear-cheques';
import { moveCheques } from '@renderer/use-cases/cheques/move-cheques';
import { recordChequeCount } from '@renderer/use-cases/cheques/record-count';
import { redeemCheque } from '@renderer/use-cases/cheques/redeem-cheque';
import { replaceCheque } from '@renderer/use-cases/cheques/replace-cheque';
import { takeCheques } from '@renderer/use-cases/cheques/take-cheques';
import { aFace, takeOne } from '../cheques';
import type { Work } from '../permission-cases';
import { expectOk } from '../shop';
import { everyday } from './everyday';

const TODAY = '2026-11-20';

const aCheque = (work: Work) =>
  takeOne(work.shop, { ...work, installmentIds: work.installmentIds.slice(2) }, { cents: 100_000 });

export const cheques = [
  everyday(
    'takeCheques',
    async ({ customerId, installmentIds }) =>
      async (by) =>
        takeCheques(by, {
          customerId,
          day: TODAY,
          cheques: [{ ...aFace, installmentIds: installmentIds.slice(2) }],
        }),
  ),
  everyday('moveCheques', async (work) => {
    const id = await aCheque(work);
    work.shop.clock.day = '2026-12-21';
    return async (by) => moveCheques(by, { chequeIds: [id], move: 'deposit', day: '2026-12-21' });
  }),
  everyday('clearCheques', async (work) => {
    const id = await aCheque(work);
    work.shop.clock.day = '2026-12-21';
    expectOk(await moveCheques(work.shop, { chequeIds: [id], move: 'deposit', day: '2026-12-21' }));
    work.shop.clock.day = '2026-12-23';
    return async (by) => clearCheques(by, { chequeIds: [id], day: '2026-12-23' });
  }),
  everyday('redeemCheque', async (work) => {
    const chequeId = await aCheque(work);
    return async (by) => redeemCheque(by, { chequeId, day: TODAY });
  }),
  everyday('replaceCheque', async (work) => {
    const chequeId = await aCheque(work);
    const other = { ...aFace, number: '000777', cents: 100_000, issueDay: TODAY };
    return async (by) => replaceCheque(by, { chequeId, day: TODAY, cheques: [other] });
  }),
  everyday('recordChequeCount', async (work) => {
    const id = await aCheque(work);
    return async (by) => recordChequeCount(by, { countedIds: [id], missingIds: [] });
  }),
];
