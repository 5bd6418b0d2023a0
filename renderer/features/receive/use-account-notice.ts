import type { Installment } from '@shared/domain/installment';
import { useMemo, useState } from 'react';
import { accountChangesText } from './account-changes';

/** Says what another window did to the open installments, until it was seen. */
export const useAccountNotice = (open: readonly Installment[]) => {
  const [seen, setSeen] = useState(open);
  const notice = useMemo(() => accountChangesText(seen, open), [seen, open]);
  return { notice, acknowledge: () => setSeen(open) };
};
