import { OPEN_DOOR, type ToneRule } from '../rule';

const VEILED = {
  kind: 'threat',
  severity: 'severe',
  source: 'CDC arts. 42 e 71',
  instead: OPEN_DOOR,
  marks: 'clause',
} as const;

const FRIENDLY_END =
  'avis~|desconsider~|respond~|combin~|convers~|chame|cham[ao]r?|envio|mando|podemos|a gente|fic[ao]|estamos|pode|me diga|deixe|deixa|e so|procur~|conte|segue|ajust~|remarc~|tudo bem|volt~|passe|passar|use|tent~|esquec~|esfria|acab~|chov~|fech~';

/** Threats by hint: what would be a pity, what comes afterwards, what cannot be waited for. */
export const veiledThreats: readonly ToneRule[] = [
  {
    ...VEILED,
    why: 'Deixar no ar que algo ruim vai acontecer é ameaça, mesmo sem dizer o quê.',
    find: [
      '(?:seria|ia ser|vai ser|fica|ficaria|que) (?:mesmo |muito |bem |tao )?(?:uma? |muito |bem )?(?:pena|lastima|chato|ruim|feio|triste|desagradavel|constrangedor|vergonha|problema|desastre|complicado|embaracoso) (?:se|que|quando|caso) .. (?:descobr~|soub~|fic~ sabendo|souber~|vissem?|vir|virem|acontec~|algo|alguma coisa|nao pag~|precis~|perd~|cheg~|tiv~|<seu>)',
      '(?:imagin[ae]|ja pens(?:ou|aste)|pens[ae]|ja imaginou) (?:so )?(?:se|so se|n[ao] que|o que|a vergonha|na vergonha|a cara|quando|como (?:vai|ia) ficar) .. (?:descobr~|soub~|sab~|fic~ sabendo|<parente>|<chefe>|<conhecido>|<todos>|acontec~|vao|vai (?:dizer|pensar|achar|falar)|vergonha|<publico>)',
      '(?:imagin[ae]|pens[ae]|ja pensou) .. (?:vergonha|vexame|situacao chata)',
      '(?:depois|dai|ai|la na frente|mais tarde|amanha) (?:voce |vc |o senhor |a senhora |tu )?(?:nao|nem|n) (?:me |se |nos |vai |va |pode |quero |adianta |venha |vem |vale )?(?:reclam~|diga~|diz~|dizer|venha~|vem|adianta~|chor~|fal~|queix~|culp~|me procur~|pedi~|lament~|arrepend~|surpreend~|estranh~|ouvir)',
      'nao (?:vai |va |me |nos |venha~ |adianta |vale |quero |precisa |precisar )?(?:diga~|dizer|reclam~|chor~) .. (?:nao (?:te |lhe |foi |fui |o |a |foram )?avis~|avisad[oa]|avisei|avisamos|depois|que nao sabia|surpresa)',
      'quem avisa amigo e',
      '(?:esta|ta|tah|estao|fic[aeo]u?|foi|ja foi|sinta se|considere se|estamos|estou|deix[oe]) (?:bem |mais que |todos |todo mundo |<vc> |desde ja |ja |mais do que )?avisad[oa]s?(?! .. (?:da|do|das|dos|sobre|por|que) .. (?:promoc|ofert|entreg|novidad|horari|feriad|cheg))',
      '(?:fica|fiquem?|dou|dei|esse e|este e) (?:so |ai |aqui )?(?:o|um|meu) (?:aviso|recado|alerta)',
      '(?:pode|vai|sera|ser|ja) (?:ser |vai ser |ficar |ficara |sera |estar )?tarde (?:demais|pra|para)|antes que (?:seja |fique |va ser )?(?:<w> ){0,3}(?:tarde|pior~|complique~|complic~|aconteca|acontec~|aument~ o problema|sobre pra|esquente|vire|perca a|chegue a|precise~|tenha que|eu tenha|tenhamos|a gente tenha|eu precise|tome~)',
      '(?:coisas?|situacao|historia|bicho|caldo|tempo|casa|negocio|assunto|clima|chapa|cobra|corda) (?:ja |so |isso )?(?:vai|vao|pode|podem|tende a|tendem a|ira|irao|va|poderia) (?:se |so |comecar a |acabar )?(?:fic~|engross~|peg~|pior~|complic~|feder|sair do controle|fech~|cair|esquent~|apert~|arrebentar|fumar|mudar de figura|desandar)',
      '(?:vai|pode|vao|iria|ira|fica|ficara|so vai|so) (?:te |lhe |so |se )?(?:ficar |complicar |sobrar |pesar |respingar |estourar |pegar mal |cair |piorar )(?:muito |bem )?(?:feio|ruim|pior|mal|complicado|dificil|pequeno|no |na |tudo )?(?:pra|para|pro|no|na|em|por|a situacao|as coisas|o seu) (?:<vc>|<seu>|lado|colo|cabeca|ti)',
      '(?:vai|pode|sera|ser) (?:ser )?(?:muito |bem |bem mais )?pior',
      '(?:o )?pior .. (?:acontec~|esta por vir|por vir|vira|vem ai|ainda)|e so o comeco|so o comeco',
      '(?:estamos|estou|to|tamo|fico|ficamos|ficaremos|continuo|continuamos|vou ficar|vamos ficar) de olho (?:em|n[oa]s?|hein|viu)',
      '(?:voce|vc|vcs|senhora?|tu|ja|bem) (?:bem |ja |nao |muito bem )?(?:sab(?:e|em|es)|imagina) (?:muito bem |bem |perfeitamente )?(?:o que|do que|como|que tipo|quais?|que vai|o resto|onde isso) .. (?:acontec~|capaz|somos|posso|podemos|termin~|acab~|faco|fazemos|consequenc~|vai dar|va[io] parar|faz~|resolv~ isso|trat~)',
      '(?:ja |voce |vc )?sabe (?:muito bem )?o que (?:acontece|vem depois|vai acontecer|fazemos|faco|te espera)',
      'nao sab(?:e|em|es) (?:com quem|do que (?:sou|somos|eu|a gente)|quem eu|o que eu|quem (?:sou|somos))(?! fal~)',
      'nao (?:me |nos |queira |faca |venha |tent[ae] )(?:me |nos )?(?:obrig~|forc~|faca~|faz~|test~|provoc~|deix~ sem|deix~ .. (?:opcao|escolha|alternativa|saida)|teste)',
      '(?:vai|vao|esta|estao|voce|vc|assim) .. (?:me|nos) (?:obrig|forc)(?:a|ar|ando|ou|am|aram)',
      '(?:sem|outra|unica|nenhuma|nao (?:me |nos )?(?:rest~|sobr~|deix~|vejo|vemos|tenho|temos|teremos|terei|havera|ha)) .. (?:alternativa|saida|opcao|escolha|jeito|remedio) .. (?:senao|a nao ser|que nao|senao|alem d[eo]|exceto)',
      '(?:nao (?:me |nos )?(?:rest~|sobr~|deix~)) .. (?:alternativa|saida|opcao|escolha)',
      '(?:serei|seremos|sou|somos|me vejo|nos vemos|me verei|nos veremos|ficarei|sentir) (?:entao )?(?:obrigad[oa]s?|forcad[oa]s?) a (?!<vc>|tod)',
      '<nao> (?:vou|vamos|irei|iremos|da|posso|podemos|pretendo|quero) (?:mais )?(?:ficar )?(?:esper(?:ar|ando)|tolerar|tolerando|aceitar|aceitando|ter (?:mais )?(?:pena|do|paciencia|piedade|compaixao)|pensar duas vezes|deixar (?:barato|passar|assim|quieto|isso|impune)|aguent~|admitir|medir esforcos|sossegar|descansar|desistir|avisar (?:de novo|outra vez|novamente|mais)|ser tao|ser (?:mais )?(?:bonzinh[oa]|boazinha|legal|amig~|paciente|educad[oa])|pedir (?:de novo|outra vez|novamente|mais|com educacao)|repetir|ficar (?:no|com o|correndo|implorando|de braco~|parad[oa])|tomar (?:prejuizo|calote)|levar (?:prejuizo|calote)|perder (?:meu|mais) tempo|passar pano|dar mais (?:prazo|chance~|tempo|moleza))(?! .. (?:para|pra) (?:te )?(?:ver|contar|ganhar|agradecer|conhecer|mostrar))',
      '(?:prazo|tempo|chance|carencia|tolerancia) .. (?:acabou|esgot~|terminou|estourou|se esgot~)',
      '(?:minha|nossa|a|ter|muita) paciencia .. (?:acab~|esgot~|limite|fim|curta|termin~)|perd(?:i|endo|emos|er|endo) .. paciencia|paciencia tem limite~|cans(?:ei|amos|ad[oa]s?) d[eao]s? .. (?:desculp~|enrol~|espera~|cobr~|promess~|mentir~|conversa|historia|atras|pedir|correr)',
      '(?:nao|nem) (?:adiant[ae]~?|tent[ae]|pens[ae]|ach[ae]|pode|vai) .. (?:fug~|escond~|sumir|some|bloque~|escap~|ignor~|enrol~|mud(?:ar|e) de (?:numero|telefone|endereco)|nao atender|se fazer|fing~|desligar|correr)',
      '(?:vai|vao|tera|terao) (?:ter )?que (?:se |te )?(?:explicar|responder por|arcar|prestar contas|se entender|se ver)',
      '(?:arc|sofr|assum|respond|aguent|enfrent|conhec|vera|ter|tera|terao|havera|trar|traz|ver|sab|pens|sent|medir)[a-z]{0,6} .. consequenci~|consequencias (?:d[eoa]s?|ser~|vao|vem|vir~|legais|graves|serias|piores)|(?:graves|serias|piores|sob|tristes) .. consequencias|sob pena de',
      '(?:tom[ae]|tomem|tomar) (?:um )?(?:jeito|rumo|vergonha)',
      '(?:ainda )?(?:posso|podemos|consigo|da pra) (?:ser|resolver|conversar) .. (?:numa boa|na boa|por bem|amigavel~|pacific~) .. (?:enquanto|por enquanto|antes|mas)|enquanto (?:ainda )?(?:e|estou|estamos|esta|sou|da) .. (?:na boa|numa boa|calm[oa]|amigavel|educad[oa]|de bom humor|tempo|por bem|paciencia)',
      '(?:por|a) (?:ora|enquanto|ainda) (?:e|estou|estamos|esta|vai|so) (?:sendo |indo |na |numa |pedindo |avisando )?(?:boa|amigavel|educad[oa]|um pedido|pedindo|avisando|conversa|com educacao)',
      '(?:voce|vc|o senhor|a senhora) (?:que sabe|quem sabe|escolhe|decide) .. (?:mas|so que|ou|depois|por bem|jeito facil|jeito dificil)|(?:jeito|modo|maneira|caminho) (?:facil|dificil|bom|ruim|pior)',
      '(?:algo|coisa|coisas|problemas?|surpresas?|visita|noticias?) (?:mais |muito |bem |nada |pior )?(?:ruim|ruins|grave|graves|serio|serios|desagradave[a-z]{1,2}|pior|piores|chat[oa]s?|maior|maiores|agradave[a-z]{1,2}) (?:acontec~|pode|vai|vao|para|pra|no|na|lhe|te|ira|virao|chegar|esper~|se)',
      '(?:evit(?:e|ar|em)|livr(?:e|ar)|poup(?:e|ar)|fug(?:a|ir)) (?:se )?(?:d[eo]s? |de |maiores |um |os |o |a |mais |muitos |grandes |outros |futuros |ess~ |qualquer )?(?:maiores |mais |um |muit[oa]s? |grandes |outros |futuros )?(?:problemas?|constrangiment~|transtornos|dor(?:es)? de cabeca|aborrecimento~|dissabor~|consequencia~|medidas?|acoes|acao|surpresas?|situac~ (?:chata|desagrad|constrang)~|escandalo|vexame|incomodos? maior~)',
      '(?:e|seria|acho) (?:bem |muito )?(?:bom|melhor|prudente|recomendavel) (?:mesmo )?(?:que )?(?:<vc> )(?:se |ir |ja )?(?:pag~|acert~|resolv~|aparec~|respond~|mex~|vir~|apress~|atend~|pens~)',
      '(?:e|seria|acho) (?:bom|melhor) (?:se )?(?:pagar|acertar|resolver|aparecer|responder|atender) (?:logo|hoje|antes|agora|ja|rapido)',
    ],
    allowed: [
      'mudar de figura .. (?:album|figurinha)',
      'em consequencia d[aoe]s? (?:chuva|feriado|greve|alta|atraso da fabrica)',
      'evitar (?:transtornos|problemas) (?:na|no|com a|com o|de) (?:entrega|montagem|cadastro|pix|sistema|troca|voltagem)',
      '(?:sem|nenhuma?|nao ha|evitar) (?:qualquer )?(?:consequencia|problema) (?:nenhum|nenhuma|algum|alguma)',
      '(?:<nao> |nunca |jamais )(?:vou|vamos) deixar .. (?:na mao|sem|sozinh~|de te)',
      'nao (?:vou|vamos) (?:desistir|ficar) .. (?:de (?:te )?(?:ajudar|atender)|sem)',
      'nao (?:tent~|adianta|precisa) .. (?:fugir|sumir) d[oa] (?:regra|dieta|chuva)',
      '(?:tempo|clima) .. (?:vai|pode) .. (?:fic~|fech~|esquent~|pior~|mudar)',
      'perd(?:er|i|emos) a paciencia com (?:o sistema|a internet|o aplicativo)',
    ],
  },
  {
    ...VEILED,
    severity: 'mild',
    why: 'Pedir o pagamento com “senão” soa como ameaça.',
    source: 'CDC art. 42',
    find: [
      `<pagar> ... (?:senao|se nao|caso contrario|do contrario|ou entao|ou sera|ou serei|ou seremos|ou teremos|ou terei|ou vou|ou vamos|ou vai)(?! .. (?:${FRIENDLY_END}))(?! (?:<vc> )?(?:puder|der|conseguir|for|quiser|tiver|houver|de certo|ficar|precisar|estiver|consegue|der certo|chegar|receber|lembrar|pagou|quitou))`,
      `(?:caso contrario|do contrario) (?!(?:(?:<vc>|por favor|e so|ja|nos|me|pode) )?(?:${FRIENDLY_END}|sera~ (?:cobrad~|acresc~|aplicad~)|incid~|a multa|multa|juros|o valor|valor))(?:<vai>|seu|sua|o|a|nao|tom~|entra~|faremos|haver~)`,
      '(?:so|somente|apenas) ate (?:hoje|amanha|as? [0-9]{1,2}|o dia|sexta|segunda|terca|quarta|quinta|sabado) ... (?:senao|se nao|ou|depois disso|depois|caso contrario|apos isso|dai) .. (?:vou|vamos|vai|nao|ja|sera|teremos|acab~|nada|perde~|complic~)',
    ],
  },
];
