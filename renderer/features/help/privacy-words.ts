import type { TopicGroup } from './help-words';

/** What customers may ask about their data, what the shop may keep, and how not to show it to others. */
export const PRIVACY_GROUPS: readonly TopicGroup[] = [
  {
    heading: 'O que o cliente pode pedir',
    topics: [
      {
        title: 'Ver e levar os dados',
        text: 'Na ficha: Mais opções, Dados deste cliente. Um papel com tudo o que a loja guarda sobre ele, ou um arquivo para outro programa. Responda em até 15 dias.',
        source: 'LGPD, arts. 18 e 19',
      },
      {
        title: 'Corrigir',
        text: 'Nome, CPF, telefone ou endereço errado: corrija em Editar, na hora.',
        source: 'LGPD, art. 18, III',
      },
      {
        title: 'Parar as mensagens',
        text: 'Anote o pedido na conversa: nenhum lembrete é mais sugerido. A conta continua, e o que está em aberto continua devido.',
      },
      {
        title: 'Apagar',
        text: 'Enquanto há algo em aberto, não dá: a loja precisa saber de quem e quanto falta. Com tudo pago, a lei deixa guardar 5 anos para responder pelo que vendeu e recebeu. Depois disso, ou antes se o cliente pedir e você decidir, anonimize.',
        source: 'LGPD, arts. 16 e 18; CC, art. 206',
      },
    ],
  },
  {
    heading: 'Anonimizar',
    topics: [
      {
        title: 'O que acontece',
        text: 'Saem para sempre nome, documento, contatos, textos e o que foi comprado; o cadastro vira “Cliente anonimizado 17”. Ficam valores, dias e números: nenhum total muda. Não tem volta.',
      },
      {
        title: 'Quem já pode',
        text: 'Ajustes, Privacidade mostra quem pagou tudo há mais de 5 anos e quem foi cadastrado há mais de um ano e nunca comprou. Um por um, ou os que você marcar.',
      },
      {
        title: 'As cópias antigas',
        text: 'Cópias feitas antes ainda têm os dados, por até 13 meses. Trazer o cliente de uma delas traz os dados de volta. As que você guardou em outro lugar, apague você.',
      },
    ],
  },
  {
    heading: 'No balcão e na loja',
    topics: [
      {
        title: 'Esconder os valores: F10',
        text: 'Com um cliente olhando a tela, F10 cobre todos os valores, em qualquer tela; F10 de novo mostra. O olho ao lado do nome da loja faz o mesmo e avisa enquanto estão escondidos. O que se imprime sai com os valores.',
      },
      {
        title: 'O que sai fica anotado',
        text: 'Planilhas, papéis e arquivos com dados de clientes entram na fita e em Ajustes, Privacidade: o quê, quando e por quem.',
        source: 'LGPD, art. 37',
      },
      {
        title: 'Se os dados vazarem',
        text: 'Computador roubado, pen drive perdido: se puder prejudicar alguém, avise a ANPD e os clientes em até 3 dias úteis. Cópias com senha ninguém abre.',
        source: 'Res. CD/ANPD 15/2024',
      },
    ],
  },
];
