import type { TopicGroup } from './help-words';

export const PEOPLE_GROUPS: readonly TopicGroup[] = [
  {
    heading: 'Cada um com o seu PIN',
    topics: [
      {
        title: 'Preciso disso?',
        text: 'Se só você usa o Em Dia, não. Se mais alguém atende, ligue em Ajustes, Pessoas: a fita do dia passa a dizer quem vendeu, quem recebeu e quem desfez.',
      },
      {
        title: 'Entrar e trocar',
        text: 'Ao abrir, escolha o nome pelas setas ou pela primeira letra, digite o PIN e Enter. Ctrl L bloqueia ou troca de pessoa. O que estava sendo digitado espera por quem começou.',
      },
      {
        title: 'Bloqueia sozinho',
        text: 'Depois de uns minutos sem ninguém mexer. Quantos, você escolhe. Com duas janelas abertas, uma bloqueia a outra.',
      },
    ],
  },
  {
    heading: 'Dono e caixa',
    topics: [
      {
        title: 'O que o caixa faz',
        text: 'Vende, recebe, anota na caderneta, cuida dos cheques, conversa, cadastra e combina dentro da política da loja.',
      },
      {
        title: 'Quando o dono é chamado',
        text: 'Para desfazer ou devolver o que mexeu com dinheiro, passar da política ou do limite, dispensar mais encargos do que o combinado, importar, exportar, restaurar e mudar ajustes. O dono digita o PIN dele ali mesmo, e a fita guarda os dois nomes.',
      },
      {
        title: 'Quem saiu da loja',
        text: 'Em Ajustes, Pessoas, “Não trabalha mais aqui”: o PIN deixa de valer na hora, e o nome continua no que a pessoa registrou.',
      },
    ],
  },
  {
    heading: 'Esqueci o PIN',
    topics: [
      {
        title: 'O caixa esqueceu',
        text: 'O dono troca em Ajustes, Pessoas, Mudar.',
      },
      {
        title: 'O dono esqueceu',
        text: 'Na tela de entrada, “Esqueci o PIN”: digite o código de recuperação impresso e escolha outro PIN. O código serve uma vez; aparece um novo, para imprimir e guardar longe do balcão.',
      },
      {
        title: 'Errou muitas vezes?',
        text: 'Depois de cinco erros é preciso esperar: meio minuto, um minuto, cinco… Fechar o Em Dia ou mexer no relógio não encurta a espera.',
      },
    ],
  },
];
