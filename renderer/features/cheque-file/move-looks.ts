import type { ChequeMove } from '@shared/domain/cheque/cheque-moves';
import {
  type Icon,
  IconArrowBackUp,
  IconArrowForwardUp,
  IconArrowsExchange,
  IconBuildingBank,
  IconCashBanknote,
  IconCircleCheck,
  IconHandStop,
  IconInbox,
  IconLock,
  IconLockOpen,
  IconRefresh,
  IconRubberStamp,
  IconUserCheck,
} from '@tabler/icons-react';

export const moveIcons: Record<ChequeMove, Icon> = {
  take: IconCashBanknote,
  deposit: IconBuildingBank,
  redeposit: IconRefresh,
  clear: IconCircleCheck,
  return: IconArrowBackUp,
  'put-in-custody': IconLock,
  'take-from-custody': IconLockOpen,
  'pass-on': IconArrowForwardUp,
  'come-back': IconInbox,
  stop: IconHandStop,
  release: IconInbox,
  protest: IconRubberStamp,
  redeem: IconUserCheck,
  replace: IconArrowsExchange,
};

/** The letter of each. Two that share one are never offered of the same cheque. */
export const moveKeys: Record<Exclude<ChequeMove, 'take'>, string> = {
  clear: 'C',
  return: 'V',
  deposit: 'D',
  redeposit: 'A',
  'come-back': 'B',
  redeem: 'R',
  replace: 'T',
  'put-in-custody': 'U',
  'take-from-custody': 'U',
  'pass-on': 'P',
  protest: 'P',
  stop: 'S',
  release: 'S',
};
