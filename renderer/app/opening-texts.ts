import type { StoreFailure } from '@renderer/data/store-failure';
import type { OpenError } from '@renderer/use-cases/open-store';

export interface Trouble {
  readonly title: string;
  readonly text: string;
}

const WHAT_TO_DO: Record<StoreFailure, string> = {
  'disk-full': 'O disco deste computador está cheio: libere espaço e tente de novo.',
  unknown: 'Feche as outras janelas do Em Dia e tente de novo; se não der, reinicie o computador.',
};

/** What happened when the store was opened, that nothing was lost, and what to do. */
export const openingTrouble = (error: OpenError): Trouble => {
  switch (error.reason) {
    case 'newer':
      return {
        title: 'Este Em Dia é mais antigo que os dados da loja',
        text: 'A loja foi aberta por uma versão mais nova do Em Dia, e só ela lê estes dados. Nada foi alterado. Instale a versão mais nova neste computador e abra de novo.',
      };
    case 'unreadable':
      return {
        title: 'Estes dados não abrem',
        text: `O Em Dia não conseguiu abrir o que está guardado neste computador. Nada foi apagado. ${WHAT_TO_DO[error.cause]}`,
      };
    case 'not-kept':
      return {
        title: 'A loja ainda não foi atualizada',
        text: `O Em Dia é novo e precisa arrumar os dados da loja. Antes ele guarda uma cópia, e desta vez não conseguiu; por isso não mexeu em nada. ${WHAT_TO_DO[error.cause]}`,
      };
    case 'not-upgraded':
      return {
        title: 'A atualização da loja parou no meio',
        text: `Tudo voltou a ser como era antes dela, e uma cópia está guardada neste computador. Nada se perdeu. ${WHAT_TO_DO[error.cause]} Se continuar assim, volte à versão anterior do Em Dia, que abre a loja como sempre.`,
      };
  }
};
