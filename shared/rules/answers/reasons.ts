import type { NonPaymentReason } from '../../domain/non-payment-reason';
import { oneOf, type Part, partsLike, phrase, phrasePattern } from './text/phrases';

const FAMILY = oneOf(
  'av[oa]|vovo|tio|tia|irmao|irma|sogro|sogra|filho|filha|primo|prima|cunhad[oa]|sobrinh[oa]',
  'pai|mae|marido|esposo|esposa|mulher|bebe|neto|neta|padrinho|madrinha|amig[oa]|companheir[oa]',
  'familiar|parente',
);

/** What in a text tells why nothing was paid (domain.md F.3), the most telling first. */
const PHRASES: readonly (readonly [reason: NonPaymentReason, phrases: readonly string[]])[] = [
  [
    'bereavement',
    [
      `${FAMILY} .. (?:faleceu|morreu|partiu|nos deixou|veio a obito|foi a obito)`,
      `perd(?:i|emos|eu) (?:o |a |meu |minha |nosso |nossa )*${FAMILY}`,
      '(?:luto|velorio|enterro|funeral|falecimento|sepultamento)',
    ],
  ],
  [
    'job-lost',
    [
      '(?:desempregad[oa]|sem (?:emprego|trabalho|servico|trampo|trabalhar))',
      'perd(?:i|eu|emos) (?:o|meu|o meu|nosso|seu) (?:emprego|servico|trabalho)',
      '(?:mandad[oa] embora|demitid[oa]|dispensad[oa]|me mandaram embora|seguro desemprego|desligad[oa] da (?:empresa|firma))',
    ],
  ],
  [
    'illness',
    [
      '(?:internad[oa]|internou|hospital|cirurgia|doente|doenca|uti|cancer|avc|infarto|infartou|acidente)',
      '(?:acidentad[oa]|acidentei|quimioterapia|tratamento|covid|dengue|operad[oa]|operei|operou)',
      '(?:afastad[oa]|encostad[oa]|depressao|acamad[oa]|fratur[a-z]+|saude|remedios?|passou mal|passei mal)',
      '(?:hemodialise|pneumonia|medico)',
      'quebrei (?:a|o) (?:perna|braco|pe|mao)',
    ],
  ],
  [
    'separation',
    [
      '(?:separei|separamos|separacao|divorcio|divorciei|divorciando|separando|pensao alimenticia)',
      '(?:marido|mulher|esposa|esposo) (?:me )?(?:largou|deixou|foi embora|saiu de casa)',
    ],
  ],
  [
    'lent-name',
    [
      'emprestei (?:o |meu )*(?:nome|cartao|cadastro|cpf|credito|carne)',
      '(?:comprei|compra|fiz|tirei) .. (?:no meu nome para|para outra pessoa|para um amigo|para uma amiga|em meu nome para)',
      'quem (?:comprou|tem que pagar|deve|pegou|ficou de pagar|ia pagar) (?:foi|e|era) (?:meu|minha|o|a|um|uma)',
      '(?:nao (?:me )?(?:pagou|paga|repassou|esta pagando|ta pagando)) .. (?:meu nome)',
    ],
  ],
  [
    'salary-late',
    [
      phrase(
        oneOf(
          'salario|pagamento|patrao|empresa|firma|prefeitura|governo|aposentadoria|beneficio|auxilio',
          'bolsa familia|ordenado|vale',
        ),
        ' .. ',
        oneOf(
          'atrasou|atrasad[oa]|nao (?:pagou|caiu|depositou|saiu|entrou|foi depositado)|atrasando',
          'atrasaram|atraso|bloquead[oa]',
        ),
      ),
      phrase(
        '(?:ainda )?nao (?:recebi|caiu|saiu|entrou|pagaram|me pagaram) ',
        '(?:o |meu |ainda |o meu |a minha )*(?:salario|pagamento|ainda|aposentadoria|beneficio|vale)?',
        '(?! (?:boleto|carne|pix|chave|produto|mercadoria))',
      ),
      '(?:atrasaram|atrasou) (?:o |meu |nosso )*(?:salario|pagamento)',
    ],
  ],
  [
    'income-fell',
    [
      phrase(
        '(?:movimento|vendas?|bicos?|servico|renda|faturamento|comissao|clientes?|trabalho) .. ',
        oneOf('caiu|cairam|parad[oa]|parou|frac[oa]s?|sumiram|sumiu|diminuiu|baixou|pouco|escasso|devagar'),
      ),
      '(?:cortaram|perdi|suspenderam|cortado) .. (?:beneficio|auxilio|bolsa familia|aposentadoria|hora extra|horas extras|bico|bpc)',
      '(?:renda|salario) .. (?:diminuiu|caiu|menor|reduzid[oa]|reduziram)',
    ],
  ],
  [
    'product-problem',
    [
      '(?:defeito|nao (?:funciona|funcionou|liga|foi entregue)|nao chegou (?:o|a|meu|minha)|nao entregaram)',
      'veio (?:com|errad[oa]|faltando|quebrad[oa])',
      phrase(
        oneOf(
          'sofa|geladeira|fogao|cama|colchao|tv|televisao|maquina|produto|guarda roupa|mesa|cadeira',
          'aparelho|armario|celular|movel',
        ),
        ' .. (?:quebrou|estragou|queimou|quebrad[oa]|estragad[oa]|rasgou|pifou|desmontou)',
      ),
      '(?:devolvi|cancelei) (?:o|a|essa|esse|meu|minha)',
    ],
  ],
  [
    'disputes-amount',
    [
      phrase(
        '(?:valor|parcela|conta|total|juros|multa|boleto|cobranca|saldo) .. ',
        oneOf(
          'errad[oa]|incorret[oa]|a mais|nao bate|nao e ess[ea]|nao confere|abusiv[oa]s?|absurd[oa]',
          'divergente|indevid[oa]',
        ),
      ),
      'nao (?:foi|e|era) (?:isso|ess[ea]|est[ea]) .. (?:combin[a-z]+|valor|preco)',
      '(?:combinado (?:foi|era)|cobrando a mais|cobraram a mais)',
    ],
  ],
  [
    'no-booklet',
    [
      phrase(
        'nao (?:recebi|chegou|tenho|veio|me mandaram|me enviaram|mandaram|achei|encontrei|acho) ',
        '(?:o |a |ainda |meu |mais |nenhum )*(?:carne|boleto|segunda via)',
      ),
      'perdi (?:o |meu )*(?:carne|boleto|carnezinho)',
    ],
  ],
  [
    'travelled',
    [
      '(?:viajei|viajando|viagem|viajar|viajo|fora da cidade|fora do estado|fora do pais|no interior|na roca|na praia|de ferias)',
      '(?:volto|chego|retorno) (?:de viagem|so dia|para cidade|na cidade)',
    ],
  ],
  ['moved', ['(?:mudei|mudamos|mudanca|me mudei) .. (?:cidade|endereco|casa|estado|bairro)?']],
  [
    'forgot',
    [
      '(?:esqueci|esquecid[oa]|esquecimento|esquecendo|tinha esquecido|me esqueci|passou batido)',
      '(?:nem lembrava|nao lembrei|me passou|sumiu da (?:minha )?cabeca|nem lembrei|passou da data)',
      'nao vi a data',
    ],
  ],
  [
    'disorganised',
    [
      '(?:desorganizad[oa]|desorganizei|me enrolei|enrolad[oa]|descontrole|me perdi nas contas)',
      '(?:muitas contas|muita conta|tanta conta|endividad[oa]|cheio de conta|cheia de conta|outras contas)',
    ],
  ],
  [
    'unforeseen',
    [
      '(?:imprevistos?|emergencia|enchente|alagou|incendio|roubaram|roubad[oa]|assaltad[oa]|assaltaram)',
      '(?:furtaram|bateram no|bati (?:o|a) (?:carro|moto)|carro quebrou|moto quebrou|gasto inesperado)',
      '(?:apareceu um gasto|surgiu)',
    ],
  ],
  [
    'refuses',
    [
      phrase(
        'nao (?:vou|irei|quero|pretendo) (?:te |lhe |mais )?pagar(?! ',
        oneOf(
          'hoje|agora|esse|essa|nesse|nessa|dia|amanha|tudo|ainda|com|o valor|esses?|a mais|juros|no|na',
          'isso hoje',
        ),
        ')',
      ),
      'nao pago(?: nada| mais| isso|$)',
    ],
  ],
];

const PATTERNS = PHRASES.map(([reason, phrases]) => ({ reason, pattern: phrasePattern(phrases) }));
const NOT_PAST = phrasePattern(['nao (?:me )?(?:esqueci|esqueco|vou esquecer)']);

export interface ToldReason {
  readonly reason: NonPaymentReason;
  readonly parts: readonly Part[];
}

/** Why the customer did not pay, where the text tells it. */
export const reasonTold = (text: string): ToldReason | undefined => {
  for (const { reason, pattern } of PATTERNS) {
    const parts = partsLike(pattern, text);
    const taken = reason === 'forgot' && text.search(NOT_PAST) >= 0;
    if (parts.length > 0 && !taken) return { reason, parts };
  }
  return undefined;
};
