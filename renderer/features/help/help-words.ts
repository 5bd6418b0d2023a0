/** A thing worth knowing, in plain words, with the law it comes from where there is one. */
export interface Topic {
  readonly title: string;
  readonly text: string;
  readonly source?: string;
}

export interface TopicGroup {
  readonly heading: string;
  readonly topics: readonly Topic[];
}

export const ACCOUNT_GROUPS: readonly TopicGroup[] = [
  {
    heading: 'Vender a prazo',
    topics: [
      {
        title: 'Juros e CET',
        text: 'Sem juros é o normal. Loja não é banco: acima de 1% ao mês o Em Dia não fecha a venda. O CET é quanto o prazo custa por ano, com tudo incluído. Taxa chapada parece menor do que é: 1% ao mês em 10 vezes custa 1,77%.',
        source: 'STJ, REsp 1.720.656',
      },
      {
        title: 'O resumo antes de fechar',
        text: 'O cliente vê o preço à vista, o total a prazo, as datas, as taxas, a multa e o direito de pagar antes, e leva uma via.',
        source: 'CDC, arts. 52, 54-B e 54-D',
      },
      {
        title: 'Quanto posso vender hoje',
        text: 'Um valor seguro, com os motivos. Passou dele, ou há atraso? A decisão é sua, e fica anotada no histórico.',
      },
      {
        title: 'Feriados',
        text: 'O que vence em domingo ou feriado passa para o próximo dia útil, sem multa nem juros. Os nacionais já vêm prontos; os da cidade e do estado você inclui em Ajustes.',
        source: 'CC, art. 132, § 1º',
      },
    ],
  },
  {
    heading: 'Caderneta e devolução',
    topics: [
      {
        title: 'Caderneta',
        text: 'Para o fiado do dia a dia: escreva “pão 8,50” e Enter. No dia do fechamento ela vira uma parcela, ou mais. Imprima o extrato e peça a assinatura: é a prova das compras.',
      },
      {
        title: 'Devolução',
        text: 'Na ficha, em Devolver: tudo ou só alguns itens. O que está em aberto cai, da última parcela para trás; o que já foi pago vira saldo a favor ou volta na hora. Venda por telefone, internet ou na casa do cliente: ele tem 7 dias para desistir.',
        source: 'CDC, art. 49',
      },
      {
        title: 'Saldo a favor',
        text: 'É do cliente: o que passou do total ou sobrou de uma devolução. Paga a próxima parcela como se fosse dinheiro, ou é devolvido pela ficha.',
      },
      {
        title: 'Estornar',
        text: 'Qualquer recebimento, mesmo antigo. As parcelas voltam a ser o que seriam sem ele, e o recibo fica como cancelado.',
      },
    ],
  },
  {
    heading: 'Receber, fechar e imprimir',
    topics: [
      {
        title: 'Quitação antecipada',
        text: 'Uma parcela ou todas: os juros do tempo que não passou saem da conta. O desconto aparece antes de salvar e no recibo.',
        source: 'CDC, art. 52, § 2º',
      },
      {
        title: 'O que o pagamento cobre primeiro',
        text: 'Juros do atraso, depois a multa, depois a parcela. Dispensar multa e juros é com você; fica anotado quanto.',
        source: 'CC, art. 354',
      },
      {
        title: 'Fechamento de caixa',
        text: 'Na fita do dia: conte o dinheiro da gaveta e o Em Dia diz se confere. Saldo a favor não conta como dinheiro.',
      },
      {
        title: 'Papéis',
        text: 'Na ficha, a tecla P mostra todos: extrato, carnê, resumo, nota promissória e 2ª via de recibo, também dos cheques, em A4 ou bobina. A nota promissória só vale com todos os dados dela: o Em Dia já imprime completa.',
        source: 'Decreto 57.663/1966, art. 75',
      },
    ],
  },
];

export const LAW_GROUPS: readonly TopicGroup[] = [
  {
    heading: 'Ao falar de atraso',
    topics: [
      {
        title: 'Respeito',
        text: 'Nada de ameaça, constrangimento ou recado por terceiros. Valor errado cobrado e pago volta em dobro. Por isso o Em Dia só sugere mensagens em dia e hora razoáveis.',
        source: 'CDC, arts. 42 e 71',
      },
      {
        title: 'A loja se identifica',
        text: 'Todo papel que pede um pagamento traz nome, endereço e CPF ou CNPJ da loja.',
        source: 'CDC, art. 42-A',
      },
      { title: 'Multa por atraso', text: 'Até 2% da parcela, uma vez só.', source: 'CDC, art. 52, § 1º' },
      {
        title: 'Juros por atraso',
        text: 'O limite seguro é 1% ao mês, simples, por dia de atraso, e combinado por escrito.',
        source: 'CC, art. 406; Lei da Usura',
      },
    ],
  },
  {
    heading: 'Ao vender a prazo',
    topics: [
      {
        title: 'Tudo dito antes',
        text: 'Preço à vista e a prazo, número e datas das parcelas, taxa do mês e do ano, CET, multa e juros por atraso.',
        source: 'CDC, arts. 52 e 54-B',
      },
      {
        title: 'Letra que se lê',
        text: 'Contrato e acordo saem em corpo 12 ou maior, e o cliente leva a via dele.',
        source: 'CDC, arts. 54, § 3º, e 54-D',
      },
      {
        title: 'Crédito com cuidado',
        text: 'Veja se a parcela cabe antes de vender, e não apresse quem tem dificuldade de entender.',
        source: 'CDC, arts. 54-C e 54-D',
      },
    ],
  },
  {
    heading: 'Ao receber',
    topics: [
      {
        title: 'Pagar antes',
        text: 'Quem antecipa paga menos: os juros embutidos saem na proporção, sem custo.',
        source: 'CDC, art. 52, § 2º',
      },
      {
        title: 'Recibo',
        text: 'Quem paga tem direito ao recibo, com valor, data e o que foi pago.',
        source: 'CC, arts. 319 e 320',
      },
      {
        title: 'A última parcela paga',
        text: 'Faz supor que as anteriores também foram. Se não foram, o recibo diz que não as quita.',
        source: 'CC, art. 322',
      },
      {
        title: 'Depois do acordo',
        text: 'Quem volta a ficar em dia é tratado como qualquer cliente, sem carência nem castigo.',
        source: 'CDC, art. 51, XVIII',
      },
    ],
  },
];
