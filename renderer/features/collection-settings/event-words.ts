import { formatDayMonth } from '@shared/calendar/format';
import { channelLabel } from '@shared/domain/channel-label';
import { stepDaysText } from '@shared/rules/ladder/ladder-text';
import type { SimulatedEvent } from '@shared/rules/ladder/simulate-events';
import { obstacleText, simulatedHour } from '@shared/rules/ladder/simulate-text';
import { messageKindName } from '@shared/rules/messages/kinds';
import { segmentText } from '@shared/rules/risk/segment';
import { upperFirst } from '@shared/wording/letter-case';

export interface EventWords {
  readonly title: string;
  readonly note: string;
}

const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ');

/** What an event of the simulation says: a title and a line below it, empty where there is nothing to add. */
export const eventWords = (event: SimulatedEvent): EventWords => {
  switch (event.kind) {
    case 'contact': {
      const { step, channel, message, movedBy } = event;
      // Something promised or asked is spoken of first, whatever the step.
      const about = message === step.message ? stepDaysText(step.days) : messageKindName[message];
      return {
        title: joined(upperFirst(about), channelLabel(channel), simulatedHour(event)),
        note: movedBy ? `Passou para este dia: ${obstacleText(movedBy)}` : step.task,
      };
    }
    case 'skipped':
      return {
        title: `${upperFirst(stepDaysText(event.step.days))}: pulado`,
        note: upperFirst(obstacleText(event.why)),
      };
    case 'decide':
      return { title: 'Você decide: nada é enviado', note: event.step.task };
    case 'segment':
      return { title: `Passa a contar como “${segmentText[event.segment]}”`, note: upperFirst(event.reason) };
    case 'promised':
      return { title: `Promete pagar em ${formatDayMonth(event.until)}`, note: 'Até lá, silêncio.' };
    case 'promise-ended':
      return { title: 'O combinado passou do dia', note: 'A régua recomeça.' };
    case 'paid':
      return { title: 'Paga', note: 'Nenhum lembrete depois disso.' };
  }
};
