import type { PersonalTable } from '../../domain/anonymise-fields';

/** One kind of data, why the shop has it, by what right and for how long. */
export interface StoredData {
  /** The tables it is in. */
  readonly tables: readonly PersonalTable[];
  readonly what: string;
  readonly why: string;
  /** The base in article 7 of the LGPD. */
  readonly base: string;
  readonly howLong: string;
}

const UNTIL_FORGOTTEN = 'Até 5 anos depois do último movimento, com tudo pago.';

/**
 * What Em Dia keeps about customers: every table with personal data is told of here.
 */
export const storedData: readonly StoredData[] = [
  {
    tables: ['customers'],
    what: 'Nome, apelido, CPF ou CNPJ, telefones, e-mail, endereço',
    why: 'Saber quem comprou, fazer o carnê e o recibo, e falar com a pessoa certa.',
    base: 'Contrato (art. 7º, V)',
    howLong: UNTIL_FORGOTTEN,
  },
  {
    tables: ['sales', 'tabs', 'tabClosings', 'installments', 'payments'],
    what: 'Vendas com itens, caderneta, parcelas, recebimentos, devoluções',
    why: 'Cumprir o que foi combinado e provar o que foi pago.',
    base: 'Contrato e defesa de direitos (art. 7º, V e VI)',
    howLong:
      'O que está em aberto, até ser pago ou prescrever. Depois, 5 anos; os valores ficam, sem o nome.',
  },
  {
    tables: ['cheques'],
    what: 'Cheques: banco, conta, número, quem assinou, o que aconteceu',
    why: 'Depositar no dia combinado e devolver o cheque certo.',
    base: 'Contrato e defesa de direitos (art. 7º, V e VI)',
    howLong: UNTIL_FORGOTTEN,
  },
  {
    tables: ['agreements', 'proposals'],
    what: 'Acordos e propostas, com testemunhas e motivos anotados',
    why: 'Saber o que foi combinado de novo e respeitar cada prazo.',
    base: 'Contrato e defesa de direitos (art. 7º, V e VI)',
    howLong: UNTIL_FORGOTTEN,
  },
  {
    tables: ['contacts'],
    what: 'Conversas: dia, por onde, texto, resposta, promessa, motivo do atraso',
    why: 'Lembrar com respeito, sem repetir, e parar quando o cliente pede.',
    base: 'Contrato e proteção do crédito (art. 7º, V e X)',
    howLong: UNTIL_FORGOTTEN,
  },
  {
    tables: ['customers'],
    what: 'Renda, emprego, referências, avalista, limite, como paga e nota de risco',
    why: 'Vender a prazo com cuidado. Quem decide é uma pessoa, nunca só o programa.',
    base: 'Proteção do crédito (art. 7º, X)',
    howLong: UNTIL_FORGOTTEN,
  },
  {
    tables: ['legalSteps', 'journal'],
    what: 'Decisões da loja: venda acima do limite, carta, registro, protesto',
    why: 'Explicar por que foi decidido assim e retirar o registro no prazo.',
    base: 'Defesa de direitos (art. 7º, VI)',
    howLong: UNTIL_FORGOTTEN,
  },
  {
    tables: ['journal'],
    what: 'Fita do dia: o que foi feito, quando e por quem da loja',
    why: 'Conferir o caixa, achar e desfazer erros.',
    base: 'Interesse legítimo (art. 7º, IX)',
    howLong: 'Sempre; os nomes saem quando o cliente é anonimizado.',
  },
];

/** Whom the data goes to, as the app itself works. */
export const SHARED_WITH =
  'Com ninguém, além do aplicativo de mensagens ou do correio por onde a loja fala com você. O Em Dia não envia nada pela internet.';
