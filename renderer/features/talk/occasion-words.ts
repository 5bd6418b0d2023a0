import type { TalkAbout } from '@renderer/stores/talk';
import type { CivilDay } from '@shared/calendar/civil-day';
import { relativeDay } from '@shared/calendar/format';
import { shortDay } from '@shared/rules/reasons';

export interface OccasionWords {
  readonly reason: string;
  readonly advice: string;
}

/** Why a conversation was opened, where that is not what the day asks for; null where the day says it as well. */
export const occasionWords = (
  { occasion, agreement, proposal }: Partial<TalkAbout>,
  today: CivilDay,
): OccasionWords | null => {
  switch (occasion) {
    case 'agreement-notice':
      return {
        reason: agreement?.until
          ? `Aviso do acordo: dá para acertar até ${shortDay(agreement.until, today)}`
          : 'Aviso do acordo',
        advice: 'Diga que quer manter o acordo, e ouça o que é possível.',
      };
    case 'agreement-fulfilled':
      return {
        reason: 'Cumpriu o acordo até o fim',
        advice: 'Agradeça, e ofereça a carta de quitação.',
      };
    case 'proposal-follow-up':
    case 'proposal-expired': {
      const when = proposal ? ` ${relativeDay(proposal.validUntil, today)}` : '';
      return {
        reason: occasion === 'proposal-expired' ? `A proposta venceu${when}` : `A proposta vence${when}`,
        advice: 'Pergunte o que achou, e o que precisaria mudar.',
      };
    }
    default:
      return null;
  }
};
