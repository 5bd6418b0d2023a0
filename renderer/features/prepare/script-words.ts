import type { NothingToAsk } from '@shared/rules/negotiation/prepare/cautions';

/** What stands instead of a script where nothing may be asked for. */
export const insteadOfScript: Readonly<Record<NothingToAsk, string>> = {
  deceased:
    'Sentimos muito. Não há conversa a preparar: com a família, só se ela procurar a loja. O que ficou em aberto se trata no inventário, com um advogado.',
  prescribed:
    'Tudo o que está em aberto venceu há mais de 5 anos: a loja não pede mais, nem em conversa. Se o cliente quiser pagar por conta própria, receba e agradeça.',
};
