import { oneOf, phrase } from '../text/phrases';
import type { Lexicon } from './lexicon';
import { NOT, TO_PAY } from './parts';

/** Hard times, told without asking for anything in particular. What happened is read apart, in `reasons.ts`. */
export const hardship: Lexicon = {
  kind: 'hardship',
  strong: [
    '(?:contas|luz|agua|aluguel|tudo) atrasad[oa]s?',
    '(?:devendo|devo) (?:todo mundo|para todo mundo|muita gente)',
    '(?:dinheiro|salario) .. acabou',
    'nao sobr(?:a|ou)',
    'ganho (?:muito )?pouco',
    'renda .. (?:metade|caiu|diminuiu)',
    '(?:gastei|foi) tudo (?:com|em|no|na)',

    'nao (?:tenho|temos|sobra|sobrou) nem',
    '(?:sobrando|sobra) nada',

    '(?:feia|feio|dificil|complicad[oa]|apertad[oa]|ruim) a (?:coisa|situacao|vida|fase)',
    '(?:fiquei|estou) viuv[oa]',

    'nao (?:esta|ta|tem sido|anda) (?:facil|bom|sendo facil|boa)',
    '(?:muita|tanta) (?:conta|despesa) .. pouco',
    'perdi .. (?:faxinas?|clientes?|bicos?|contrato|freela|servicos?)',
    '(?:ninguem|nao) .. (?:pagou ninguem)',

    'nao (?:estou|to|tenho|consigo|ando|tava|estava) (?:trabalhando|trabalhar|trabalhado|trabalho|emprego|servico|renda)',
    '(?:vivendo|morando|comendo) de favor',
    'sem receber',
    'mal (?:tenho|da|estou|consigo|sobra|ganho)',
    '(?:perdi|perdemos|perdeu) tudo',
    '(?:prematur[oa]|incubadora)',
    'nao sei (?:mais )?o que (?:faco|fazer|faz)',
    'fechei (?:o|a|meu|minha) (?:loja|salao|comercio|negocio|bar|lanchonete|restaurante)',
    '(?:despejo|despejad[oa]|despejada)',
    '(?:cortaram|cortada|cortou) .. (?:luz|agua|energia)',
    'deus (?:vai )?(?:ajude|ajudar|me ajude)',

    '(?:loja|empresa|firma|fabrica|restaurante|salao) .. (?:fechou|faliu|quebrou|mandou embora|demitiu)',
    'tudo parado',
    '(?:autonom[oa]|diarista|pedreiro) .. (?:parad[oa]|sem)',
    '(?:preso|presa|cadeia)',
    'levou tudo',
    'casa .. (?:fogo|caiu|alagou|desabou)',
    '(?:desempregad[oa]|sem (?:emprego|trabalho|servico|trampo|renda|salario|trabalhar))',
    '(?:perdi (?:o|meu|o meu) (?:emprego|servico|trabalho)|perdemos o emprego)',
    '(?:fui (?:mandad[oa] embora|demitid[oa]|dispensad[oa]|desligad[oa])|me mandaram embora)',
    '(?:mandad[oa] embora|fui para rua|perdeu o (?:emprego|servico|trabalho))',
    'foi (?:mandad[oa] embora|demitid[oa]|dispensad[oa])',
    phrase(
      oneOf(
        'situacao|coisa|coisas|as coisas|fase|momento|mes|barra|vida|financeiro|parte financeira',
        'negocio|aqui|tudo',
      ),
      ' ',
      oneOf(
        'aqui |financeira |financeiro |la em casa |por aqui |esta |ta |tao |estao |anda |andam ',
        'ficou |muito |bem |meio |bastante |super |e |que |para mim |um pouco |tem sido ',
      ),
      '*',
      oneOf(
        'dificil|dificeis|complicad[oa]s?|apertad[oa]s?|feia|feias|pesad[oa]|critica|delicad[oa]',
        'preta|ruim|braba|brava|fei[oa]|osso|tensa|precaria',
      ),
    ),
    phrase(
      oneOf(
        'passando|passei|passamos|estou em|to em|vivendo|enfrentando|atravessando|tendo|com|tenho',
        'to com|estou com',
      ),
      ' .. ',
      oneOf(
        'dificuldade|dificuldades|aperto|necessidade|necessidades|fase dificil|momento dificil',
        'problemas? financeiros?|crise|problemas? de saude|fase ruim',
      ),
    ),
    phrase(
      `${NOT} `,
      '(?:tenho|to tendo|estou tendo|temos|tem|tinha|estou com|sobrou|sobra|esta sobrando|to com) ',
      '(?:nenhum |nem |mais |como |um |de onde |nada de |nenhuma |no momento |agora |a menor )*',
      oneOf(
        'dinheiro|condicoes|condicao|tirar|centavo|real|nada|um tostao|renda|grana|recurso|recursos',
        `para comer|como ${TO_PAY}|onde tirar|de onde tirar|onde tira`,
      ),
    ),
    phrase(
      '(?:sem|zerad[oa] de|estou sem|to sem|fiquei sem|ficamos sem) ',
      '(?:nenhum |nenhuma |um |nem um |a menor )?',
      '(?:dinheiro|condicoes|condicao|nada|centavo|real|grana|tostao|recursos|salario|um real)',
    ),
    '(?:apertad[oa]|endividad[oa]|enrolad[oa]|quebrad[oa]|lascad[oa]|liso|lisa|no vermelho|sufoco)',
    '(?:sufocad[oa]|pior momento|dura|na pior|ferrad[oa]|atolad[oa])',
    '(?:internad[oa]|hospital|cirurgia|doente|uti|cancer|avc|infarto|infartou|acidente|acidentad[oa])',
    '(?:acidentei|quimioterapia|tratamento|covid|dengue|operad[oa]|operei|operou|remedios?|afastad[oa])',
    '(?:encostad[oa]|depressao|acamad[oa]|fratur[a-z]+|quebrei (?:a|o) (?:perna|braco|pe|mao)|inss)',
    '(?:hemodialise|pneumonia|gravida de risco|perdi o bebe)',
    phrase(
      '(?:meu|minha|nosso|nossa|o meu|a minha|perdi|perdemos|perdeu) ',
      '(?:o |a |meu |minha |nosso |nossa )?',
      oneOf(
        'av[oa]|vovo|tio|tia|irmao|irma|sogro|sogra|filho|filha|primo|prima|cunhad[oa]|sobrinh[oa]',
        'pai|mae|marido|esposo|esposa|mulher|bebe|neto|neta|padrinho|madrinha|amig[oa]|companheir[oa]',
      ),
      ' .. ',
      oneOf(
        'faleceu|morreu|partiu|nos deixou|veio a obito|foi a obito|essa semana|mes passado',
        'semana passada|recentemente|ha pouco|para o cancer|para covid',
      ),
    ),
    '(?:estou|estamos|to|fiquei|a familia) (?:de|em) luto',
    '(?:velorio|enterro|funeral|sepultamento)',
    '(?:separei|me separei|separacao|divorcio|divorciei)',
    'meu marido (?:me )?(?:largou|deixou|foi embora|saiu de casa)',
    '(?:minha (?:mulher|esposa) (?:me )?(?:largou|deixou|foi embora|saiu de casa)|separando)',
    phrase(
      oneOf(
        'salario|pagamento|patrao|empresa|firma|prefeitura|governo|estado|aposentadoria|beneficio',
        'auxilio',
      ),
      ' .. ',
      oneOf(
        'atrasou|atrasad[oa]|nao (?:me )?(?:pagou|caiu|depositou|saiu|entrou|pagaram)',
        'esta atrasad[oa]|atrasando|cortaram|cortado|foi cortado|bloquead[oa]|bloquearam|suspens[oa]',
        'atrasaram',
      ),
    ),
    '(?:cortaram|bloquearam|perdi|suspenderam) (?:o |meu |minha |a )*(?:beneficio|bolsa familia|auxilio|aposentadoria|pensao|bico|bicos|bpc|loas)',
    phrase(
      '(?:movimento|vendas?|bicos?|servico|renda|faturamento|comissao|cliente|clientes|trabalho)',
      ' .. ',
      oneOf(
        'caiu|cairam|parad[oa]|parou|fraco|fraca|sumiram|sumiu|diminuiu|baixou|fracas|pouco',
        'nao esta aparecendo|nao aparece|escasso|devagar',
      ),
    ),
    '(?:enchente|chuva|incendio|alagou|roubaram|roubad[oa]|assaltad[oa]|assaltaram|furtaram)',
    '(?:fui roubad[oa]|clonaram meu cartao|bateram no|bati (?:o|a)|pegou fogo)',
    '(?:emprestei|emprestado|emprestei o) (?:o |meu )*(?:nome|cartao|cadastro|cpf|credito)',
    '(?:comprei|compra|foi feita|fiz|tirei) .. (?:para outra pessoa|para minha|para meu|para um amigo|para uma amiga|no meu nome para)',
    '(?:quem (?:comprou|tem que pagar|deve|pegou|ficou de pagar|ia pagar) (?:foi|e|era) (?:meu|minha|o|a|um|uma))',
    '(?:passando fome|faltando comida|faltando comida em casa|falta comida|para comer)',
    '(?:desesperad[oa]|desespero|nao sei (?:mais )?o que fazer|nao sei como (?:vou )?pagar)',
    '(?:nome sujo|serasa|spc|consignado|agiota)',
  ],
  fair: [
    '(?:dificil|complicad[oa]|dificuldade|dificuldades|imprevisto|imprevistos|aperto|apertou|emergencia)',
    '(?:problema serio|problemas)',
    `${NOT} (?:tenho|tem|tinha|vejo) (?:como|condicoes|possibilidade)`,
    `${NOT} (?:to|estou|tenho|ando) (?:conseguindo|podendo|dando conta)`,
    phrase(
      '(?:filho|filha|mae|pai|marido|esposa|mulher|neto|neta|crianca|menino|menina|esposo) .. ',
      '(?:doente|mal|internou|passou mal|no medico|no hospital|febre)',
    ),
    'emojitriste',
    'seguro desemprego',
  ],
  weak: [
    '(?:aluguel|fome|crise|remedio|sofrendo|sozinh[oa]|triste|doenca|problema)',
    'infelizmente',
    'desculpa o (?:transtorno|atraso)',
    'vergonha',
  ],
  unless: [
    '(?:sem|nenhuma|nenhum|nao tem) (?:problema|dificuldade|problemas)',
    '(?:quando|assim que|ate) .. (?:arrumar|conseguir) .. (?:emprego|trabalho|servico)',
    '(?:tela|celular|tv|sofa|porta|vidro|produto|cama|mesa|fogao|geladeira|guarda roupa|movel|chegou|veio|cadeira|maquina) .. quebrad[oa]',
    '(?:dificil|complicado) (?:de )?(?:entender|falar com|acessar|abrir)',
    '(?:pix|app|aplicativo|banco|site|sistema|internet) .. (?:problema|problemas|dificuldade|difícil|complicado|fora do ar)',
    'nao tenho nada (?:contra|a ver|com isso)',
    'limpar (?:o |meu )?nome',
  ],
};
