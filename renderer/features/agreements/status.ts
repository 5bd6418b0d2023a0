import type { Tone } from '@renderer/ui/Pill';
import type { CivilDay } from '@shared/calendar/civil-day';
import { formatDayMonth, relativeDay } from '@shared/calendar/format';
import type { AgreementCourse } from '@shared/rules/negotiation/course';
import type { AgreementStanding } from '@shared/rules/negotiation/standing';
import { counted } from '@shared/wording/counted';
import {
  type Icon,
  IconAlertCircle,
  IconArrowBackUp,
  IconBellRinging,
  IconCalendarPlus,
  IconCircleCheck,
  IconClock,
  IconHeartBroken,
  IconHelpCircle,
  IconHourglass,
  IconMoodSad,
  IconRefresh,
  IconSignature,
} from '@tabler/icons-react';
import { endsSoon } from './chapters';
import type { ListedProposal } from './listed';

/** A standing in a word, an icon and a tone. */
export interface Status {
  readonly text: string;
  readonly tone: Tone;
  readonly icon: Icon;
}

interface Standing {
  readonly standing: AgreementStanding;
  readonly course: AgreementCourse;
  readonly awaitsSignature: boolean;
}

const lateStatus = ({ course }: Standing): Status => {
  const until = course.until === undefined ? '' : ` até ${formatDayMonth(course.until)}`;
  switch (course.state) {
    case 'decide':
      return { text: 'Para decidir', tone: 'late', icon: IconHelpCircle };
    case 'notify':
      return { text: 'Para avisar', tone: 'late', icon: IconBellRinging };
    case 'noticed':
      return { text: `Avisado${until}`, tone: 'attention', icon: IconHourglass };
    case 'kept':
      return { text: `Mais prazo${until}`, tone: 'attention', icon: IconCalendarPlus };
    default:
      return {
        text: `Atrasado há ${counted(course.daysLate, 'dia', 'dias')}`,
        tone: 'late',
        icon: IconAlertCircle,
      };
  }
};

/** How an agreement stands. */
export const agreementStatus = (one: Standing): Status => {
  switch (one.standing.status) {
    case 'late':
      return lateStatus(one);
    case 'running':
      return one.awaitsSignature
        ? { text: 'Falta assinar', tone: 'attention', icon: IconSignature }
        : { text: 'Em dia', tone: 'good', icon: IconClock };
    case 'fulfilled':
      return { text: 'Cumprido', tone: 'good', icon: IconCircleCheck };
    case 'renegotiated':
      return { text: 'Renegociado', tone: 'neutral', icon: IconRefresh };
    case 'broken':
      return { text: 'Rompido', tone: 'neutral', icon: IconHeartBroken };
    case 'undone':
      return { text: 'Desfeito', tone: 'neutral', icon: IconArrowBackUp };
  }
};

/** How a proposal stands, with the days it has left. */
export const proposalStanding = (
  one: Pick<ListedProposal, 'status' | 'validUntil'>,
  today: CivilDay,
): Status => {
  switch (one.status) {
    case 'open':
      return {
        text: `vence ${relativeDay(one.validUntil, today)}`,
        tone: endsSoon(one, today) ? 'attention' : 'neutral',
        icon: IconClock,
      };
    case 'expired':
      return { text: `venceu ${relativeDay(one.validUntil, today)}`, tone: 'neutral', icon: IconHourglass };
    case 'accepted':
      return { text: 'Aceita', tone: 'good', icon: IconCircleCheck };
    case 'declined':
      return { text: 'Recusada', tone: 'neutral', icon: IconMoodSad };
    case 'withdrawn':
      return { text: 'Retirada', tone: 'neutral', icon: IconArrowBackUp };
  }
};
