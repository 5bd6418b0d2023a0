import type { TopicGroup } from './help-words';

/** What a shop offers, what an agreement is, and what happens when it is late. */
export const AGREEMENT_GROUPS: readonly TopicGroup[] = [
  {
    heading: 'O que a loja oferece',
    topics: [
      {
        title: 'Até onde a loja vai',
        text: 'Em Ajustes, Negociação: o desconto por dias de atraso, outro para um tipo de cliente se quiser, a menor parcela, a menor entrada e o plano mais longo. Passar disso pede um motivo, que fica anotado.',
      },
      {
        title: 'As três ofertas',
        text: 'À vista com desconto; entrada e parcelas que cabem no que o cliente pode por mês; ou mais prazo pelo mesmo valor. Todas dentro do que a loja oferece.',
      },
      {
        title: 'Juros do acordo',
        text: 'Sem juros é o normal; o limite de uma loja é 1% ao mês. Quem paga uma parcela antes paga menos.',
        source: 'STJ, REsp 1.720.656; CDC, art. 52, § 2º',
      },
      {
        title: 'Validade',
        text: 'Toda proposta diz até que dia vale, no mínimo 2 dias. Depois ela vence sozinha.',
        source: 'CDC, art. 54-B',
      },
      {
        title: 'As cláusulas do papel',
        text: 'Em Ajustes, Papéis do acordo. Ao escrever, o Em Dia avisa o que a lei não aceita.',
        source: 'CDC, arts. 51 e 52',
      },
    ],
  },
  {
    heading: 'Da proposta ao acordo',
    topics: [
      {
        title: 'A resposta do cliente',
        text: 'Em Acordos, Propostas: aceitou, pediu outra coisa ou recusou. Cada pedido fica como uma versão.',
      },
      {
        title: 'Duas vias',
        text: 'Letra de corpo 12, cada parcela com o dia e o valor, e de onde vem o total. Uma via fica com o cliente.',
        source: 'CDC, arts. 54, § 3º, e 54-D',
      },
      {
        title: 'Testemunhas',
        text: 'Assinado pelo cliente e por duas testemunhas com CPF, o acordo vale como título.',
        source: 'CPC, art. 784, III',
      },
      {
        title: 'As parcelas de antes',
        text: 'Entram no acordo e saem dos lembretes, mas não se apagam: se o acordo for rompido, elas voltam.',
        source: 'CC, art. 361',
      },
      {
        title: 'Os números de Acordos',
        text: 'Recuperado é o que já foi pago em acordos, sem a multa e os juros de atraso. O desconto médio é sobre o valor atualizado. Cumpridos são os pagos até o fim, entre os que terminaram. Acordo desfeito não conta.',
      },
    ],
  },
  {
    heading: 'Se o acordo atrasar',
    topics: [
      {
        title: 'Primeiro um aviso',
        text: 'Um acordo só pode ser rompido depois das parcelas ou dos dias de atraso que o papel diz, e de um aviso com prazo para acertar.',
      },
      {
        title: 'O que Hoje lembra',
        text: 'O acordo que pede aviso, decisão ou assinatura, a proposta perto de vencer ou sem resposta, e a contraproposta do cliente. Quem está ali não aparece também em Conversar.',
      },
      {
        title: 'Quem decide é você',
        text: 'Esperar mais, combinar de novo ou romper. Nada é automático.',
      },
      {
        title: 'Ao romper',
        text: 'As parcelas de antes voltam com tudo o que foi pago já contado, e do desconto fica a parte do que foi pago. Dá para desfazer.',
      },
      {
        title: 'Depois de pago',
        text: 'Quem cumpre o acordo volta a ser tratado como qualquer cliente.',
        source: 'CDC, art. 51, XVIII',
      },
    ],
  },
];
