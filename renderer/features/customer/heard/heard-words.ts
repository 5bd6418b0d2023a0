import type { HeardError } from '@renderer/use-cases/note-heard';
import type { HeardAnswer } from '@shared/domain/heard-answer';
import { firstName } from '@shared/identity/name';

export interface HeardWords {
  readonly title: string;
  readonly lines: readonly string[];
  /** Of the field for notes. */
  readonly notes: string;
  readonly confirm: string;
  readonly done: string;
  /** Not to be confirmed by a key pressed too fast. */
  readonly isGrave?: boolean;
}

/** What is asked before a word heard in the shop is written down, and said afterwards. */
export const heardWords = (answer: HeardAnswer, fullName: string): HeardWords => {
  const name = firstName(fullName);
  switch (answer) {
    case 'contest-resolved':
      return {
        title: 'Resolver contestação',
        lines: [`O que ${name} não concordava ficou esclarecido. Os lembretes voltam a ser sugeridos.`],
        notes: 'Como ficou (se quiser)',
        confirm: 'Anotar como resolvido',
        done: 'Contestação resolvida.',
      };
    case 'resume':
      return {
        title: 'Voltou a aceitar mensagens',
        lines: [`${name} disse que pode receber mensagens de novo. Anote só se partiu do próprio cliente.`],
        notes: 'Observação (se quiser)',
        confirm: 'Anotar',
        done: 'Mensagens liberadas de novo.',
      };
    case 'deceased':
      return {
        title: 'Informar falecimento',
        lines: [
          `Sentimos muito. Depois de anotado, nenhuma mensagem é mais sugerida para ${name}, e a conta fica na ficha como está.`,
          'Com a família, só se ela procurar a loja. Se foi engano, dá para desfazer.',
        ],
        notes: 'Observação (se quiser)',
        confirm: 'Anotar falecimento',
        done: 'Anotado. Nenhuma mensagem será sugerida.',
        isGrave: true,
      };
  }
};

export const heardRefusedText = ({ reason }: HeardError): string =>
  reason === 'nothing-to-change'
    ? 'Isto já estava anotado. Nada foi mudado.'
    : 'Este cadastro não existe mais. Nada foi anotado.';
