import type { FindingGroup } from './finding-groups';

const ADVICE: Readonly<Record<FindingGroup['remedy'], string>> = {
  repair:
    'Isto se refaz a partir dos outros registros. Nenhuma venda e nenhum recebimento muda, e o conserto fica escrito na fita.',
  copy: 'Aqui um registro original está errado ou faltando, e o Em Dia não inventa registros. Confira a ficha com o cliente; se falta algo, traga este cliente de volta de uma cópia anterior. Se precisar, salve o arquivo para o suporte em Ajuda.',
  told: 'Nenhum saldo depende disto. Não é preciso fazer nada agora; se aparecer de novo, salve o relatório e chame o suporte.',
};

const NOBODY =
  'Há registros de um cliente que não está mais na loja, e o Em Dia não inventa cadastros. Se ele devia estar, traga-o de uma cópia, em Ajustes, Cópias. Se precisar, salve o arquivo para o suporte em Ajuda.';

/** What the owner can do about what was found, in words. */
export const adviceText = ({ remedy, name }: FindingGroup): string =>
  remedy === 'copy' && !name ? NOBODY : ADVICE[remedy];
