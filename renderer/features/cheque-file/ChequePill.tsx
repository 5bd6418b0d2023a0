import { Pill, type Tone } from '@renderer/ui/Pill';
import type { ChequeStatus } from '@shared/domain/cheque/cheque-moves';
import { chequeStatusWords } from '@shared/rules/cheques/move-words';
import {
  type Icon,
  IconArrowBackUp,
  IconArrowForwardUp,
  IconArrowsExchange,
  IconBuildingBank,
  IconCircleCheck,
  IconHandStop,
  IconInbox,
  IconLock,
  IconRefresh,
  IconRubberStamp,
  IconUserCheck,
  IconX,
} from '@tabler/icons-react';

const LOOKS: Record<ChequeStatus, { readonly tone: Tone; readonly icon: Icon }> = {
  held: { tone: 'neutral', icon: IconInbox },
  'in-custody': { tone: 'neutral', icon: IconLock },
  deposited: { tone: 'neutral', icon: IconBuildingBank },
  redeposited: { tone: 'attention', icon: IconRefresh },
  cleared: { tone: 'good', icon: IconCircleCheck },
  returned: { tone: 'late', icon: IconArrowBackUp },
  stopped: { tone: 'late', icon: IconHandStop },
  'passed-on': { tone: 'neutral', icon: IconArrowForwardUp },
  protested: { tone: 'late', icon: IconRubberStamp },
  redeemed: { tone: 'good', icon: IconUserCheck },
  replaced: { tone: 'neutral', icon: IconArrowsExchange },
  void: { tone: 'neutral', icon: IconX },
};

interface ChequePillProps {
  readonly status: ChequeStatus;
  /** Few words, for a narrow column. */
  readonly short?: boolean;
}

/** Where a cheque is, in text and icon. */
export const ChequePill = ({ status, short = false }: ChequePillProps) => {
  const { tone, icon } = LOOKS[status];
  const words = chequeStatusWords[status];
  return (
    <Pill tone={tone} icon={icon}>
      {short ? words.short : words.label}
    </Pill>
  );
};
