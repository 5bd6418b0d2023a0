import type { TopicGroup } from './help-words';

/** How the drawer of cheques works, and what the law asks for. */
export const CHEQUE_GROUPS: readonly TopicGroup[] = [
  {
    heading: 'A gaveta',
    topics: [
      {
        title: 'Receber um cheque',
        text: 'Na venda, em Receber ou em Cheques. Passe o leitor no código do rodapé ou digite: o Em Dia confere os dígitos e diz onde está o engano. A parcela espera o cheque, e ninguém é lembrado dela.',
      },
      {
        title: 'Depositar',
        text: 'A lista Depositar mostra o que atrasou, o de hoje, o do próximo dia útil e o da semana. Marque com Espaço, tecle Enter e imprima o borderô de depósito.',
      },
      {
        title: 'Compensou',
        text: 'Só então as parcelas ficam pagas, com a data em que o banco pagou. O que passar do que está em aberto vira saldo a favor.',
      },
      {
        title: 'Conferir a gaveta',
        text: 'F7. Digite o final de cada número que está na mão: no fim, o Em Dia diz quais faltam e guarda a conferência.',
      },
    ],
  },
  {
    heading: 'Quando um cheque volta',
    topics: [
      {
        title: 'O motivo',
        text: 'É o número no carimbo do banco. O Em Dia explica o que ele quer dizer, se o cheque pode ir ao banco outra vez e prepara uma conversa respeitosa com o cliente.',
      },
      {
        title: 'Motivos 11 e 12',
        text: 'Sem saldo na primeira vez é 11: pode voltar ao banco uma vez, em dia combinado. Na segunda é 12, e não se apresenta mais. Quem põe o nome no CCF é o banco, nos motivos 12, 13 e 14.',
      },
      {
        title: 'Resgatar ou trocar',
        text: 'O cliente paga de outro jeito e leva o cheque, ou traz outro no lugar. Quem paga tem direito a receber o cheque de volta.',
        source: 'Lei 7.357/1985, art. 54',
      },
      {
        title: 'Errou? Desfaça',
        text: 'Na ficha do cheque, Desfazer a última. O recebimento que ela fez é estornado junto, e tudo fica anotado.',
      },
    ],
  },
  {
    heading: 'A lei do cheque',
    topics: [
      {
        title: 'Bom para',
        text: 'Depositar antes do dia combinado dá a quem assinou direito a indenização. O Em Dia não deixa.',
        source: 'STJ, Súmula 370',
      },
      {
        title: 'Apresentar ao banco',
        text: '30 dias na mesma praça, 60 em outra, contados da data escrita na emissão, e não do “bom para”.',
        source: 'Lei 7.357/1985, art. 33; STJ, Tema 945',
      },
      {
        title: 'Depois disso',
        text: 'O cheque vale como título por mais 6 meses. O Em Dia avisa 10 e 3 dias antes de cada prazo.',
        source: 'Lei 7.357/1985, art. 59',
      },
      {
        title: 'Cheque repassado',
        text: 'Quem repassa continua responsável: se ele voltar, o fornecedor pode devolvê-lo a você e pedir o valor.',
        source: 'Lei 7.357/1985, art. 21',
      },
    ],
  },
];
