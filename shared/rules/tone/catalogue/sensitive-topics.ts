import { OPEN_DOOR, type ToneRule } from '../rule';

/** What LGPD art. 5, II calls sensitive, and secrets of the bank: no place in a message about a payment. */
export const sensitiveTopics: readonly ToneRule[] = [
  {
    kind: 'sensitive-data',
    severity: 'mild',
    why: 'Saúde é dado sensível e não entra na conversa do pagamento.',
    source: 'LGPD arts. 5º, II, e 11',
    instead: ['sabemos que imprevistos acontecem', ...OPEN_DOOR],
    marks: 'clause',
    find: [
      '(?:com|por causa d) ?(?:ess[ea]|est[ea]|<seu>|[ea]ssa) (?:doenca|saude|problema de saude|deficiencia|idade|peso|vicio|tratamento)|quimio~|radioterapia|hemodialise|hiv|aids|antidepressiv~|tarja preta|esquizofren~|epilep~|psiquiatr~|alcoolatra|drogad[oa]|soropositiv[oa]|oncolog~',
      '(?:<seu>|da|do|com|de|tem|teve|por causa d[ae]|pel[oa]|esta com|sofre de|portador[a]? de|e|para|pra|contra|faz|fez|toma|o|a|que) (?:tratamento de |problema de |remedio de |diagnostico de |medicamento de |exame de )?(?:cancer|depressao|ansiedade|hiv|aids|diabetes|diabetic[oa]|alcoolismo|dependencia quimica|quimioterapia|hemodialise|epilepsia|esquizofrenia|bipolar|transtorno|avc|infarto|tuberculose|hepatite|covid|aborto|gravidez de risco|pressao alta|hipertensao|tumor|sifilis|dst|autis~|alzheimer|parkinson|hernia|surto|internac~|psiquiatr~|psicolog~|terapia|antidepressiv~|calmante~|remedio~ controlad~|tarja preta|insulina|vicio)',
      '(?:<seu>|esse|esta|com (?:esse|o|a|seu)) (?:salario d[oe] inss|auxilio doenca|invalidez|aposentadoria por invalidez|loas|bpc|bolsa familia|beneficio (?:do inss|social|por)|remedio~|medicamento~|doenca~|cirurgia~|tratamento~|exame~|diagnostico~|internac~|laudo~|prontuario~|gravidez|gestacao|deficiencia~|condicao de saude|estado de saude|problema~ de saude|saude mental|atestado)',
      '(?:remedio|medicamento|fralda~ geriatrica~|cadeira de rodas|viagra|preservativo~|teste de gravidez|pilula|anticoncepcional) .. (?:que (?:<vc> )?(?:comprou|levou|pegou)|da compra|da parcela|fiado)',
      '(?:soub~|sab~|vi|ouvi|falaram|disseram|contaram) .. (?:<vc> )?(?:esta|ta|ficou|anda|e|foi) (?:muito |bem )?(?:doente|internad[oa]|gravida|com (?:cancer|depressao|covid|doenca)|operad[oa]|afastad[oa] pelo inss|deprimid[oa]|em tratamento|alcoolatra|drogad[oa]|viciad[oa])',
    ],
    allowed: [
      '(?:melhoras|boa recuperacao|pronta recuperacao|desej~|espero|esperamos|torc~|lament~|sint[oa]|sentimos|forca) ... (?:cirurgia|tratamento|saude|doenca|exame~|gestacao|gravidez|internac~|cancer|depressao|covid|recuperac~)',
      '(?:cirurgia|tratamento|saude|doenca|exame~|gestacao|gravidez|internac~|cancer|covid) ... (?:melhoras|recuperac~|corra bem|tenha corrido bem|va bem|der certo|com calma|cuide se|primeiro lugar)',
      '(?:sem|reduz~|tira~|livre d[ea]|nao precisa) .. ansiedade|outubro rosa|novembro azul|setembro amarelo|campanha .. (?:cancer|diabetes|hiv|doac~|sangue)',
      '(?:transtorno~) (?:causad~|na|no|por|pel~|com)|(?:pelo|qualquer|desculpe o|por) transtorno',
      'tratamento (?:de|do|da) (?:madeira|tecido|couro|agua|piscina|beleza|pele|cabelo|cliente|dados)|bom tratamento|forma de tratamento',
      '(?:remedio|medicament|insulina|comprimid|fralda|pomada|xarope|calmante|antidepressiv|pilula|anticoncepciona)~ ... (?:cheg(?:ou|aram|a)|separad|guardad|disponive|entreg|retir|busc|reserv|promoc|desconto|ofert|encomend)~|(?:cheg(?:ou|aram|a)|separad|guardad|disponive|entreg|retir|busc|reserv|promoc|desconto|ofert|encomend)~ ... (?:remedio|medicament|insulina|comprimid|fralda|pomada|xarope|calmante|antidepressiv|pilula|anticoncepciona)~',
      '(?:exame|consulta|tratamento|aparelho|lente)~ ... (?:marcad|agend|remarc|confirm|gratuit|otica|pront|disponive)~|exame~ de vista',
      'terapia capilar|colchao .. hernia|tratamento especial',
    ],
  },
  {
    kind: 'sensitive-data',
    severity: 'mild',
    why: 'A fé de cada um é dado sensível e não serve para pressionar.',
    source: 'LGPD art. 5º, II; CDC art. 42',
    instead: OPEN_DOOR,
    marks: 'clause',
    negatable: true,
    find: [
      '(?:como|sendo|por ser|<vc> que e|<vc> e|da igreja|<vc> e da igreja|ja que e|que se diz|se diz|quem e|bom|boa|um|uma|sua|e|tao) (?:uma? )?(?:bo[am] )?(?:crente|evangelic[oa]|catolic[oa]|crista|cristao|crista de|espirita|macumbeir[oa]|umbandista|candomblecista|testemunha de jeova|mormon|judi[oa]|judeu|muculman[oa]|ateu|ateia|serv[oa] de deus|irma de igreja|homem de deus|mulher de deus|adventista|pessoa de deus|pastor[a]?|obreir[oa]|diacono)(?! .. (?:temos|desconto|loja))',
      '(?:deus|jesus|o senhor la de cima|la de cima) .. (?:ve[nr]?|vendo|esta vendo|ta vendo|castig~|cobr~|julg~|pun~|sabe o que|nao gosta|sabe que|nao aprova|vai te)',
      'castigo|pecad~|dia do juizo|acertar contas com deus|biblia .. (?:diz|manda|dev~|pag~)|(?:diz|manda|esta n[ao]) .. biblia|deus .. nao .. (?:dev~|calot~|pag~)|mandamento~|a cesar',
      '(?:na|da|sua|vai a|vai na|frequenta|dizimo) (?:<seu> )?(?:igreja|missa|culto|dizimo) .. (?:mas|e|e nao|porem|so que|ao inves|em vez) .. (?:pag~|dev~|nao|calot~|honr~|cumpr~)',
      '(?:sua|tua) (?:religiao|fe|crenca|igreja|orientacao sexual|raca|cor|etnia|opiniao politica|sindicato)',
      '(?:gente da sua cor|por ser (?:gay|lesbica|trans|negr[oa]|pret[oa]|indi[oa]|nordestin[oa]|petista|bolsonarista))|viad[oa]|bicha|sapatao|macac[oa]|travec[oa]',
    ],
    allowed: [
      '(?:boa|renove|com|muita) .. (?:sua|tua) fe',
      '(?:perto|lado|frente|proxim~|rua) .. (?:igreja|missa)',
      'sua cor (?:preferida|favorita)|(?:escolh~|qual) .. (?:sua|tua) cor',
      'pecado (?:perder|nao aproveitar)|(?:bolo|torta|chocolate) .. pecado',
    ],
  },
  {
    kind: 'sensitive-data',
    severity: 'severe',
    why: 'Senha e dados do cartão não se pedem nem se escrevem em mensagem.',
    source: 'LGPD arts. 6º e 46',
    instead: OPEN_DOOR,
    marks: 'clause',
    find: [
      '(?:me |nos )?(?:mand|envi|inform|pass|dig|diz|confirm|digit|fal|escrev|fornec)[a-z]{0,6} .. (?:senha~|cvv|codigo de seguranca|numero do (?:seu )?cartao|foto .. (?:d[oea] )?(?:<w> ){0,5}(?:cartao|documento~|rg|identidade)|dados do (?:seu )?cartao|token|codigo (?:que chegou|do sms)|validade do cartao|os? numeros? do (?:seu )?cartao)',
      '<seu> (?:senha|cvv|codigo de seguranca)|cvv [0-9]{3}|senha (?:e |eh |[0-9])|(?:cartao|senha) (?:numero |n |no |final completo )?[0-9]{13,19}',
      '(?:agencia|ag) [0-9-]{3,6} .. (?:conta|cc|c/c) [0-9-]{4,12} .. (?:<seu>|em seu nome)',
    ],
    allowed: [
      '(?:nunca|nao|jamais|ninguem|sem|nem) ... (?:senha~|cvv|codigo de seguranca|cartao|dados do cartao|token|codigo)',
      'senha d[oa]s? (?:wi ?fi|fila|atendimento|caixa)|senha de atendimento|esqueceu .. senha|(?:troc|red)~ .. senha',
    ],
  },
];
