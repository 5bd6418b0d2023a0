import type { CustomerFile } from '@renderer/data/queries/customer-file';
import type { CivilDay } from '@shared/calendar/civil-day';
import type { Terms } from '@shared/domain/terms';
import { OWNER_DECIDES_FROM } from '@shared/rules/ladder/ladder';
import type { MenuChoice } from './ChoiceMenu';
import { standingView } from './standing/standing-view';
import type { TimelineAction } from './timeline-action';

export interface MoreChoice extends MenuChoice {
  readonly key: Extract<
    TimelineAction['what'],
    | 'cheques'
    | 'note-talk'
    | 'letter'
    | 'decide'
    | 'contest-resolved'
    | 'resume'
    | 'deceased'
    | 'data'
    | 'restore'
  >;
}

/** What the menu offers; what would change nothing is left out. */
export const moreChoices = (file: CustomerFile, today: CivilDay, terms: Terms): MoreChoice[] => {
  const { contestedSince, doNotContact, deceasedOn } = file.summary;
  const { daysLate } = standingView(file, today, terms);
  const isSilent = contestedSince !== undefined || doNotContact !== undefined || deceasedOn !== undefined;
  const choices: readonly (MoreChoice | false)[] = [
    {
      key: 'cheques',
      label: 'Receber em cheque',
      detail: 'um ou vários, para parcelas em aberto ou avulso',
    },
    {
      key: 'note-talk',
      label: 'Anotar conversa',
      detail: 'que aconteceu fora daqui: no balcão, por telefone ou mensagem',
    },
    file.summary.openCount > 0 &&
      !isSilent && {
        key: 'letter',
        label: 'Escrever uma carta',
        detail: 'com os valores, para imprimir e anotar',
      },
    {
      key: 'decide',
      label: 'Decidir próximos passos',
      detail:
        daysLate >= OWNER_DECIDES_FROM
          ? `venceu há ${daysLate} dias: carta, registro ou deixar de lado`
          : `para atrasos de ${OWNER_DECIDES_FROM} dias ou mais`,
    },
    contestedSince !== undefined && {
      key: 'contest-resolved',
      label: 'Resolver contestação',
      detail: 'os lembretes voltam a ser sugeridos',
    },
    doNotContact !== undefined && {
      key: 'resume',
      label: 'Voltou a aceitar mensagens',
      detail: 'quando o próprio cliente disser',
    },
    deceasedOn === undefined && {
      key: 'deceased',
      label: 'Informar falecimento',
      detail: 'nenhuma mensagem é mais sugerida',
    },
    {
      key: 'data',
      label: 'Dados deste cliente',
      detail: 'ver, levar, corrigir ou anonimizar (LGPD)',
    },
    {
      key: 'restore',
      label: 'Trazer de uma cópia',
      detail: 'a ficha volta a ser o que era em um dia anterior',
    },
  ];
  return choices.filter((choice) => choice !== false);
};
