import { answerOptions, loggedText } from '@renderer/features/talk/answers';
import { channelSchema } from '@shared/domain/customer';
import { answerKinds } from '@shared/rules/answers/understanding';
import { describe, expect, it } from 'vitest';

describe('the answers of a conversation', () => {
  it('each have a key of their own, on every channel', () => {
    for (const channel of channelSchema.options) {
      const keys = answerOptions(channel).map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
      expect(keys.slice(0, 10)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '0']);
    }
  });

  it('are all those a text can be understood as, and no answer at all', () => {
    const offered = answerOptions('whatsapp').map(({ answer }) => answer);
    expect([...offered].sort()).toEqual([...answerKinds, 'no-answer'].sort());
  });

  it('say of silence what it means on the channel', () => {
    const silence = (...of: Parameters<typeof answerOptions>) => answerOptions(...of)[0]?.text;
    expect(silence('whatsapp')).toBe('Enviada, sem resposta ainda');
    expect(silence('call')).toBe('Não atendeu');
    expect(silence('letter')).toBe('Entregue, sem resposta ainda');
    expect(silence('visit')).toBe('Não encontrei a pessoa');
    expect(silence('visit', true)).toBe('Conversamos, sem nada combinado');
  });

  it('are told once they are written down', () => {
    expect(loggedText('promise', 'Ana Souza')).toBe('Promessa anotada · Ana Souza');
    expect(loggedText('other', 'Ana Souza')).toBe('Conversa anotada · Ana Souza');
  });
});
