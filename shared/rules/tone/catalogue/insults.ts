import { OPEN_DOOR, type ToneRule } from '../rule';

const INSULT = {
  kind: 'insult',
  severity: 'severe',
  source: 'CDC art. 42',
} as const;

/** Words that say ill of somebody wherever they stand. */
const ALWAYS =
  'caloteir~|enganador[a]?|embromador[a]?|tapeador[a]?|fingid[oa]s?|dissimulad[oa]s?|trambiq~|trambiqueir~|golpistas?|vagabund~|safad~|pilantr~|picareta~|sem vergonhas?|semvergonha|cara de pau|caras de pau|cara dura|caradura|caras? lavad[oa]s?|mentiros[oa]s?|ladra|ladroes|ladrao|ladrona|bandid[oa]s?|desonest~|mau carater|mal carater|mau caratismo|sem carater|sem palavra|sem nocao|velhac[oa]s?|irresponsa~|idiota~|imbeci(?:l|s)|estupid[oa]s?|otari[oa]s?|palhacada~|vigarist~|espertinh[oa]s?|espertalh~|aproveitador~|pobretao|pe rapado|morto de fome|morta de fome|mortos? de fome|merda|porra|bosta|cacete|filh[oa] da mae|puta|desgrac~|imprestavel|canalha~|crapula|cafajeste|covard~|cinic[oa]|cinismo|hipocrit~|ingrat~|nojent[oa]|sanguessuga~|trapac~|tratantes?|sacana~|pilantrage~|gentinha|gentalha|ralez?e|folgad[oa]s?|folga demais|enrola(?:o|dor|dora|oes)|enrolona|enroladinh[oa]s?|chorao|chorona|fujao|fujona|mentirosinh[oa]|pendurad[oa]s? no fiado|joao sem braco|espirito de porco|zero a esquerda|pedra no sapato|peso morto|encosto|carrapato|chupim|bicho preguica|filhinh[oa] de papai|mulherzinha|vadi[oa]s?|piranha|galinha d~|cadela|piriguete|vaca|baranga|velh[oa] (?:gaga|caduc[oa]|safad[oa])|prostituta|ordinari[oa]s?|desalmad[oa]|monstro|demonio|capeta|diab[oa]|maldit[oa]s?|asqueros[oa]|repugnante|desprezivel|deploravel|sem futuro|sem eira nem beira|pe de chinelo|ze ninguem|ninguenzinh[oa]|marginal|elemento|meliante|larapi[oa]|gatun[oa]|mao leve|171zao|rolei?r[oa]|rolo|cambalacho|maracutaia|picaretagem|vigarice|trapaca|falsidade|falcatrua|embromad~|embusteir~|fraudador[a]?|estelionatari[oa]|pao duro|mao de vaca|analfabet~|retardad[oa]|mongol|babaca~|cretin[oa]|patetic[oa]|mediocre~|delinquente~|malandr~|malacabad~|maucarater|bandidage~|caras? de tacho|cachorr(?:o|a|ada) sem|cafetao|corn[oa]|jumento|anta|fracassad[oa]|insolente|descarad[oa]s?|desaforad[oa]s?|desavergonhad[oa]s?|mal educad[oa]s?|mal agradecid[oa]s?|mal pagador~|mau~ pagador~|pessim[oa]s? pagador~|mals? pagador~';

/** Words that nobody says kindly. */
const SWEARING = 'fdp|pqp|vsf|vtnc|filh[oa] da puta|arrombad[oa]|caralho|putaria';

/** Words that are an insult only when said of the one who reads. */
const OF_YOU =
  'burr[oa]s?|trouxa~|lixo|verme|cobra|infeliz|miserave~|moleque|preguicos[oa]s?|folgad[oa]s?|esperto demais|enrolad[oa]s?|inutil|inuteis|palhac[oa]s?|besta|louc[oa]s?|doid[oa]s?|ridicul[oa]s?|incompetente~|relaxad[oa]s?|desleixad[oa]s?|parasita|rato|ratazana|porc[oa]|animal|bich[oa]|nad[ao]|fals[oa]s?|duas caras|sonso|sonsa|sujeit[oa] (?:a|atoa)|atoa|a toa|um ninguem|pobre|falid[oa]|quebrad[oa]|fraud[ea]|golpe|vergonha|decepcao|problema';

/** Of those, the ones that are no joke between friends. */
const HARSH =
  'burr[oa]s?|trouxa~|lixo|verme|miserave~|inutil|inuteis|ridicul[oa]s?|incompetente~|parasita|ratazana|porc[oa]|duas caras|um ninguem|fraude';

export const insults: readonly ToneRule[] = [
  {
    ...INSULT,
    why: 'Ofender o cliente é constrangimento proibido.',
    instead: (found) => (/^(?:mau|mal|calot|trambiq|golpist|estelion|ladr)/.test(found) ? 'cliente' : ''),
    marks: 'words',
    find: [
      `(?:seu|sua|seus|suas|bando de|cambada de) (?:${ALWAYS})`,
      `<vc> (?:<w> )?(?:e|eh|foi|sao|nao passa de|ta sendo|esta sendo|virou|parece|se mostrou) (?:mesmo |muito |so |tao )?(?:um |uma |uns |umas |o |a )?(?:bel[oa] |grande |maior |baita )?(?:${ALWAYS})(?! de)`,
      `(?:pag[aeu]{1,2}|paguem|acert[ae]|devolv[ae]|aparec[ae]|respond[ae]) (?:<w> ){0,3}(?:${ALWAYS})`,
      `(?:${SWEARING})|caloteir~(?=!)|so (?:vagabund~|caloteir~|pilantra|safad[oa]) (?:<w> ){0,2}(?:compr|faz|some|nao)~`,
      '(?:tom[ae]|cri[ae]|tenh?a) vergonha(?! n?alheia)|vergonha na cara',
    ],
    hints: [`(?:(?:de|um|uma|uns|essa|esse|que|o|a|os|as) )?(?:${ALWAYS})`],
    allowed: [
      `(?:livro|romance|comedia|filme|novela|teatro|serie|gibi|musica|banda|bloco|fantasia|mascara|jogo|brincadeira|historinha|desenho) (?:<w> ){0,6}(?:${ALWAYS})`,
      '(?:sem nocao|nojent[oa]|maldit[oa]|estupid[oa]) de (?:tao )?(?:lind|bonit|bo[am]|gostos|fof|cheiros|barat|bel)~',
      'alarme .. ladra~|ladra~ d[ea] (?:agua|caixa|cuscuz|vapor)|(?:contra|anti) (?:ladr~|bandid~)',
      '(?:calca|roupa|blusa|camisa|vestido|cintura|numero|tamanho|manga|corte|modelo|short|bermuda|jaqueta|prazo|mes|horario|dia|semana|anel|alianca|sapato|tenis|fica~|ficou) .. folgad[oa]s?',
      'mae do|pe de moleque|coletor de lixo',
      'anta (?:de|gorda)|(?:rua|fazenda|rio|bairro) .. anta',
      'porra~ d[eo] vidro|arroz .. merda|curso de analfabet~|alfabetizac~',
      'cara de pau (?:brasil|rosa)|cara dura do|cara lavada .. (?:promoc|sabonete)',
      'desgracad[oa] d[oa] (?:internet|sistema)',
      'bandidage~',
      'desonest~ (?:da nossa|nosso)',
    ],
  },
  {
    ...INSULT,
    why: 'Ofender o cliente é constrangimento proibido.',
    instead: OPEN_DOOR,
    marks: 'clause',
    negatable: true,
    find: [
      `(?:<vc>|tu) (?:nao passa de|e|eh|foi|virou|se mostrou) (?:muito |mesmo |so |um |uma |um belo |uma bela |o maior |a maior |tao ){0,3}(?:${HARSH})(?! (?:de|da|do))`,
      `(?:seu|sua|seus|suas|bando de|cambada de) (?:${HARSH})(?! (?:de|da|do|pequeno|favorito|est|pet))`,
      'gente (?:da sua|desse|dessa) (?:laia|tipo|classe|especie)|(?:da|de) sua laia|tipinho|gente ruim',
      '(?:va|vai|vao) (?:se |te )(?:ferrar|lascar|danar|foder|catar)|(?:va|vai|vao) (?:tomar no|a merda)',
      '(?:<vc>|tu) (?:ja |me |nos |so |sempre |vive ){0,3}(?:deu (?:o |um )(?:golpe|calote)|dando (?:o |um )?(?:golpe|calote)|roub(?:ou|ando)|tapeou)(?! (?:a cena|meu coracao))',
    ],
    hints: [
      `(?:<vc>|tu) (?:nao passa de|e|ta|eh|esta|sao|foi|anda|virou|se mostrou|parece|ta sendo|esta sendo|ta se fazendo de|se faz de|ta bancando|nao vale|esta se fazendo de) (?:muito |bem |mesmo |so |tudo |bastante |mto |um |uma |uns |um belo |uma bela |o maior |a maior |tao |de ){0,4}(?:${OF_YOU})(?! .. (?:resolvid|de sorte|conosco|com o|com a|por (?:ler|passar)))`,
      `(?:seu|sua|seus|suas|bando de|cambada de) (?:burr[oa]s?|trouxa~|lixo|verme|cobra|infeliz|miserave~|moleque|preguicos[oa]s?|inutil|inuteis|palhac[oa]s?|besta|louc[oa]|doid[oa]|ridicul[oa]|incompetente|relaxad[oa]|desleixad[oa]|parasita|rato|porc[oa]|animal|fals[oa]|sons[oa]|atoa|enrolad[oa]s?)(?! (?:de|da|do|pequeno|favorito|est|pet))`,
      '(?:faz~|fez|ach~|pens~|tenho|temos|acha que tenho|cara) .. (?:de|que (?:eu )?(?:sou|somos)|que tenho cara de) .. (?:trouxa~|bob[oa]s?|otari[oa]s?|idiota~|palhac[oa]s?|burr[oa]s?|besta|tont[oa]s?)|me fazendo de|nos fazendo de|(?:sou|somos) (?:seu |sua |nenhum |nenhuma )?(?:palhac[oa]s?|bob[oa]s?|trouxa~|otari[oa]s?|besta|empregad[oa])',
      '(?:nao )?(?:seja|sejam|ser|deixe de ser|deixa de ser|para de ser|pare de ser|larga de ser) (?:tao |mais |um |uma |assim |muito )?(?:ridicul|burr|idiot|inutil|preguic|fals|infanti|egois|crianc|irrespons|cinic|trouxa|mole|chat|teimos|cara de|espert|imatur|malandr|ingenu|folgad|desleal|mesquinh|avarent|sovin|mao de|enrolad|relapso|omiss)[a-z]{0,10}',
      '(?:gente|pessoas?|cliente~|tipo|freguesia) (?:assim|dess[ea]|desse tipo|desse jeito|igual|que nem|feito|como essa)(?! (?:merece (?:o melhor|desconto|carinho)|que|faz|vale|e que))',
      '(?:<vc> )?(?:e |eh |foi |continua )?(?:uma |um )?(?:pessoa|cliente|homem|mulher|sujeito|cidadao|ser humano) (?:muito |bem |totalmente |completamente )?(?:sem|desleal|ruim|pessim[oa]|fals[oa]|dificil|complicad[oa]|desonest~|irrespons~|sem compromisso|problematic[oa]|abusad[oa]|egoista|folgad[oa]|que nao (?:paga|presta|cumpre|vale|honra))(?! (?:pressa|juros|entrada|duvida|igual|demora|cadastro|whats))',
      '(?:bel[oa]|otim[oa]|grande|bonit[oa]|excelente|maravilhos[oa]|que) (?:cliente|exemplo|amig[oa]|pagador[a]?|atitude|pessoa|fregues[a]?|papel|educacao|palavra) (?:<vc> |voce |que |a |o )?(?:e |foi |esta |me |seu |sua |hein|ne|viu|saiu|se mostrou|da)',
      '(?:casa|barraco) da mae joana|(?:aqui|isso|loja) (?:nao )?(?:e|eh) (?:uma |a |o )?(?:bagunca|brincadeira|palhacada|festa|circo|zona|festa da uva|creche|hotel)|(?:cresca|cresce|amadurec[ae]|vira gente|evolua|toma rumo|toma prumo)',
      '(?:nao|nem) (?:merece[m]?|mereceu) (?:a |o |meu |minha |nossa |nosso |nem |nenhum |nenhuma |ter |mais ){0,3}(?:credito|confianca|respeito|consideracao|ajuda|desconto|prazo|fiado|chance|perdao|compr~)',
      '(?:nao|nem) (?:presta~?|vale~? (?:mais )?nada|vale~? o que|tem (?:e |mesmo |nenhuma? )?(?:carater|palavra|moral|nocao|educacao|compromisso|dignidade|honra|consideracao|respeito))',
      '(?:gente|tipo|pessoas?|cliente~|povo) (?:assim como|como|igual a|feito|da laia de|da sua|desse|deste) (?:<vc>|laia|tipo|nivel|naipe)(?! (?:que|e que|faz~|merec~|fiel|especial|querid~))',
      '(?:<vc>|tu) (?:ja |so |me |nos |sempre |vive |fica |esta |ta |me ta ){0,3}(?:ment(?:iu|e|indo|ir)|enganou|engan(?:ando|a|ar)|enrol(?:ando|ou|a|ar)|tapeou|passou a perna|deu (?:o |um )?(?:golpe|calote|cano|bolo)|roub(?:ou|ando|a)|furt(?:ou|ando)|sac[ao]ne~|debochando|zomb~|brinc(?:ando|a|ou) com (?:a minha|minha|a nossa|nossa|nossa cara))(?! (?:no|de) (?:numero|data|valor|conta|endereco|dia))',
      '(?:cheg[ae]|bast[ae]|par[ea]|pare|para|cans~|parem|deix[ae]) (?:com|de|d[eao]ssas?|com essas?|logo de) (?:tanta |mais |suas? |essas? |me |nos |se |esse |esta ){0,2}(?:mentir~|desculp(?:a|as|inha|inhas)(?: esfarrapad~)?|enrol~|historia~|conversa~|papo|lorota~|embrom~|enganac~|graca|gracinha~|fugir|se fazer|esconder|se esconder|palhacada|frescura|drama|fazer de|promess~|papinho)',
      '(?:suas?|essas?|tantas?|de|velha) (?:mentir[ai]~|desculpas? (?:esfarrapad~|de sempre|fura~)|desculpinha~|lorota~|enrolac~|historinha~|conversa fiada|conversa mole|papo furado)|desculpa esfarrapada|conversa fiada|papo furado|conversa mole|lorota~|enrolac(?:ao|oes)|embromac~',
      '(?:deu|dar|dando|levar|tomar|levei|tomei|leva|sofrer) (?:um |o |esse |mais um )?(?:golpe|cano|balao|migue|perdido|chapeu|no cego|beico)(?! (?:d[oa] pix|na internet|do whatsapp|do boleto))',
      'nunca vi (?:<w> ){0,2}(?:clientes?|gente|pessoa|alguem) (?:tao|assim|mais|como) (?!lind|educad|simpatic|querid|fofa|alegr)|(?:clientes?|pessoa|gente) (?:tao|mais) (?:enrolad|dificil|complicad|chat|folgad|relaxad)~|palavra (?:de (?:homem|mulher)|sua|tua) .. (?:acabou|nada|nao vale|nenhum)~',
      'ma fe|ma vontade|mau pagamento de carater',
      '(?:va|vai|vao) (?:se |te )?(?:ferrar|lascar|danar|foder|catar|tomar no|a merda|trabalhar|arrumar (?:o que fazer|um emprego|servico))',
      'se vira|te vira|problema (?:e )?(?:seu|teu|de vcs|de voces)(?! .. (?:resolvid|com o|com a|foi|tambem e))|(?:nao|nem) (?:e|eh) (?:meu problema|problema (?:meu|nosso|da loja))|nao (?:quero|queremos|me interess~|nos interess~|tenho nada com) .. (?:saber|ouvir|seus? problema~|sua vida|suas? desculpa~)',
    ],
    allowed: [
      '(?:se|para|pra) .. problema seu',
      'cuidado .. golpe~|golpe~ .. (?:aplicad~|pix|internet|whatsapp)|tentativa~ de golpe',
      '(?:voce|vc) nao (?:e|esta|foi) (?:um |uma |nenhum )?problema',
    ],
  },
];
