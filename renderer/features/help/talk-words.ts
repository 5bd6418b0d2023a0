import type { TopicGroup } from './help-words';

/** How the app chooses whom to talk to, when and in which words. */
export const TALK_GROUPS: readonly TopicGroup[] = [
  {
    heading: 'Com quem e quando',
    topics: [
      {
        title: 'A ordem da lista',
        text: 'Vem primeiro quem mais vale a pena hoje: a promessa que vence, quem espera uma resposta, o bom pagador no primeiro atraso. O porquê está no painel.',
      },
      {
        title: 'Bom pagador, em risco…',
        text: 'Vem das parcelas pagas: quantas em dia, quantos dias de atraso nas últimas, promessas cumpridas ou não. Cada cliente tem o motivo escrito; nada disso vai para ele.',
      },
      {
        title: 'A régua',
        text: 'Os passos antes e depois do vencimento, em Ajustes. Cada tipo de cliente pode ter a sua, e a simulação mostra o que ele receberia. Um contato por cliente, pela parcela mais antiga.',
      },
      {
        title: 'Depois de 60 dias',
        text: 'Nada é automático. Em Você decide: conversar mesmo assim, propor um acordo, imprimir a carta ou anotar uma decisão na ficha. Com um acordo em vigor, valem os prazos dele.',
      },
    ],
  },
  {
    heading: 'O que o Em Dia não deixa',
    topics: [
      {
        title: 'Fora de hora',
        text: 'De segunda a sexta, das 9h às 18h, sem feriado: é o horário que serve em todos os estados com lei. Se o cliente escreveu primeiro, a resposta pode sair.',
        source: 'Leis estaduais; CDC, art. 71',
      },
      {
        title: 'Insistir',
        text: 'Uma vez por dia e três em sete dias, contando quem divide o mesmo telefone. No dia em que pagou, nada. Quem pediu para parar não recebe mais.',
        source: 'CDC, art. 42',
      },
      {
        title: 'Trabalho e recado',
        text: 'Telefone do trabalho ou de outra pessoa nunca recebe mensagem nem ligação sobre parcelas.',
        source: 'CDC, arts. 42 e 71',
      },
      {
        title: 'Palavra que ameaça ou expõe',
        text: 'O trecho fica marcado com o artigo da lei e uma palavra melhor. O que é grave não sai, nem no papel.',
        source: 'CDC, arts. 42 e 71',
      },
    ],
  },
  {
    heading: 'O que o cliente disse',
    topics: [
      {
        title: 'Cole a resposta',
        text: 'O Em Dia entende “pago dia 5”, “me manda o Pix”, “perdi o emprego” e propõe a anotação e uma resposta. Só vale o que você confirma.',
      },
      {
        title: 'Promessa',
        text: 'Até o dia, silêncio. O que for recebido conta para ela: cumprida, em parte ou não. A tolerância em dias fica na régua.',
      },
      {
        title: 'Contestou',
        text: 'Nenhum lembrete até você marcar como resolvido na ficha. Valor errado cobrado e pago volta em dobro.',
        source: 'CDC, art. 42, parágrafo único',
      },
      {
        title: 'Mais de cinco anos',
        text: 'A parcela continua no histórico, mas não se mandam mais mensagens sobre ela.',
        source: 'CC, art. 206, § 5º, I',
      },
      {
        title: 'Preparar a conversa',
        text: 'Na ficha ou na conversa, a tecla B: quem é o cliente, o que já disse, o que a loja pode oferecer, o que evitar e um roteiro curto.',
      },
    ],
  },
];
