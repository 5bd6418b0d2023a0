import type { TalkChannel } from '@shared/rules/channels';
import { MAX_MESSAGE_LENGTH } from '@shared/rules/messages/draft';
import { smsSize } from '@shared/rules/messages/sms';
import type { ToneFinding } from '@shared/rules/tone/finding';
import { isSendable, toneSummary } from '@shared/rules/tone/verdict';

export interface DraftVerdict {
  readonly tone: 'good' | 'attention' | 'severe';
  readonly says: string;
}

/** One line under the message: whether it can go as it is. */
export const draftVerdict = (text: string, findings: readonly ToneFinding[]): DraftVerdict => {
  if (text.trim() === '') return { tone: 'attention', says: 'Escreva a mensagem antes de abrir a conversa.' };
  if (findings.length > 0)
    return { tone: isSendable(findings) ? 'attention' : 'severe', says: toneSummary(findings) };
  return text.length > MAX_MESSAGE_LENGTH
    ? {
        tone: 'attention',
        says: `Mensagem comprida (${text.length.toLocaleString('pt-BR')} letras): encurte um pouco.`,
      }
    : { tone: 'good', says: toneSummary(findings) };
};

/** `vai como 2 SMS`; null where it says nothing. */
export const sizeText = (text: string, channel: TalkChannel): string | null => {
  if (channel !== 'sms' || text === '') return null;
  const { parts } = smsSize(text);
  return parts === 1 ? 'cabe em 1 SMS' : `vai como ${parts} SMS`;
};
