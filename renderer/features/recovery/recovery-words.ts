import { momentText } from '@renderer/features/backup';
import type { LastKnown } from '@renderer/platform/platform';
import type { FoundCopy } from '@renderer/use-cases/find-copies';
import { counted } from '@shared/wording/counted';

export interface Situation {
  readonly title: string;
  readonly text: string;
}

/** What happened, in the owner's words. `known` is what the shop last held, where that is known. */
export const situation = (known: LastKnown | null, isUnreadable: boolean): Situation => {
  const shop = known?.shop ? `a loja ${known.shop}` : 'esta loja';
  const had = known
    ? `Em ${momentText(known.at)}, ${shop} tinha ${counted(known.customers, 'cliente', 'clientes')} neste computador.`
    : '';
  return isUnreadable
    ? {
        title: 'Os dados da loja não abrem',
        text: `${had} O que está no disco não pôde ser lido. Nada foi apagado: a loja volta de uma cópia, ao lado do que não abre.`,
      }
    : {
        title: 'Os dados da loja não estão mais aqui',
        text: `${had} Agora o Em Dia não encontra nada. Traga tudo de volta de uma cópia, de preferência a mais nova.`,
      };
};

/** Where a copy is. */
export const whereText = ({ where }: FoundCopy): string => {
  if (where.kind === 'place') return where.place;
  return where.before === 'upgrade'
    ? 'Neste computador, de antes de uma atualização'
    : 'Neste computador, de antes de uma restauração';
};
