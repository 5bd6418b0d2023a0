import { foldText } from '@shared/domain/search-tokens';
import { upperFirst } from '@shared/wording/letter-case';
import type { ConversationView } from './conversation-view';

/** `pediu mais prazo e espera resposta` begins as `Pediu mais prazo há 16 dias` does: once is enough. */
const BEGINNING = 2;

const addsTo = (reason: string, valueReason: string): boolean => {
  const said = foldText(reason);
  return !valueReason
    .split(', ')
    .every((part) => said.includes(foldText(part).split(' ').slice(0, BEGINNING).join(' ')));
};

const sentence = (text: string): string => upperFirst(/[.!?]$/.test(text) ? text : `${text}.`);

/** `Bom pagador, primeiro atraso. Uma pergunta gentil costuma bastar. Prefere contato depois das 17h.` */
export const whyNowText = ({
  reason,
  valueReason,
  advice,
  prefersAfter,
}: Pick<ConversationView, 'reason' | 'valueReason' | 'advice' | 'prefersAfter'>): string =>
  [
    valueReason !== null && addsTo(reason, valueReason) ? valueReason : null,
    reason,
    advice,
    prefersAfter === null ? null : `Prefere contato depois das ${prefersAfter}h`,
  ]
    .filter((part) => part !== null)
    .map(sentence)
    .join(' ');
