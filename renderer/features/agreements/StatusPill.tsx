import { Pill } from '@renderer/ui/Pill';
import type { AgreementStanding, AgreementStatus } from '@shared/rules/negotiation/standing';
import {
  IconAlertCircle,
  IconArrowBackUp,
  IconCircleCheck,
  IconClock,
  IconHeartBroken,
  IconRefresh,
} from '@tabler/icons-react';
import { statusText } from './agreement-words';

const LOOKS: Record<
  AgreementStatus,
  { tone: 'good' | 'attention' | 'late' | 'neutral'; Icon: typeof IconClock }
> = {
  late: { tone: 'late', Icon: IconAlertCircle },
  running: { tone: 'neutral', Icon: IconClock },
  fulfilled: { tone: 'good', Icon: IconCircleCheck },
  renegotiated: { tone: 'neutral', Icon: IconRefresh },
  broken: { tone: 'neutral', Icon: IconHeartBroken },
  undone: { tone: 'neutral', Icon: IconArrowBackUp },
};

/** How an agreement stands, in text and icon. */
export const StatusPill = ({ standing }: { readonly standing: AgreementStanding }) => {
  const { tone, Icon } = LOOKS[standing.status];
  return (
    <Pill tone={tone} icon={Icon}>
      {statusText(standing)}
    </Pill>
  );
};
