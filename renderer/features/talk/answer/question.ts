import type { Talked } from '../contact-basis';

/** What the owner is asked once the conversation took place. */
export const questionFor = ({ channel, outside }: Talked, name: string): string => {
  switch (channel) {
    case 'call':
      return `Como foi a ligação com ${name}?`;
    case 'visit':
      return `Como foi a conversa com ${name}?`;
    case 'letter':
      return `O que ${name} respondeu à carta?`;
    default:
      return outside ? `O que ${name} escreveu?` : `A mensagem foi enviada? O que ${name} respondeu?`;
  }
};

/** The way out without writing anything down. */
export const leaveText = ({ channel, outside }: Talked): string => {
  if (outside) return 'Não anotar';
  return channel === 'call' ? 'Não liguei' : 'Não enviei';
};
