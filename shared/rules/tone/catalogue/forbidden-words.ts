import type { ToneRule } from '../rule';

const WORD = {
  kind: 'forbidden-word',
  severity: 'mild',
  source: 'CDC art. 42',
  marks: 'words',
} as const;

/** "cobrando" → "lembrando": both are verbs in -ar. */
const remind = (found: string): string => found.replace(/cobr/, 'lembr').replace('lembranc', 'lembranc');

const OF: Readonly<Record<string, string>> = {
  a: ' da',
  as: ' das',
  o: ' do',
  os: ' dos',
  sua: ' da sua',
  suas: ' das suas',
  seu: ' do seu',
  seus: ' dos seus',
  esta: ' desta',
  essa: ' dessa',
  este: ' deste',
  esse: ' desse',
  nenhuma: ' de nenhuma',
  nenhum: ' de nenhum',
  nada: '',
  tudo: '',
};

/** "você não pagou a" → "ainda não localizamos o pagamento da" */
const notFound = (found: string): string => {
  const last = found.split(/[^a-z]+/).at(-1) ?? '';
  return `ainda não localizamos o pagamento${OF[last] ?? ''}`;
};

/** Words that hurt although the fact is true (domain F.2), each with what to say instead. */
export const forbiddenWords: readonly ToneRule[] = [
  {
    ...WORD,
    why: '“Dívida” e “débito” pesam; prefira “pendência” ou “pagamento em aberto”.',
    instead: (found) => {
      const many = /s$/.test(found.split(' ')[0] ?? '');
      if (/^divida/.test(found)) return many ? 'pendências' : 'pendência';
      return many ? 'valores em aberto' : 'valor em aberto';
    },
    find: [
      'dividas?(?: (?:atrasad|vencid|em atras|em abert)~)?',
      'debitos?(?: (?:em )?(?:atras~|vencid[oa]s?|em aberto|pendentes?))?',
    ],
    allowed: [
      '(?:cartao|cartoes|funcao|credito ou|credito e|pix|dinheiro|aceitamos|maquininha|opcao|conta|modalidade) .. debitos?|debito (?:automatico|ou credito|em conta|e credito|direto|na hora|visa|master|elo)|(?:no|em|pelo|via) debito|debito no cartao',
      'debito ou|ou (?:no )?debito',
      '(?:confissao|termo de confissao|instrumento .. confissao) de (?:divida|debito)',
      'divida (?:de gratidao|ativa|publica|externa)',
      '(?:nao|sem|nunca|livre|zero|nenhuma) .. (?:tem |ha |existe |qualquer |nenhum |nenhuma |mais |consta ){0,3}(?:dividas?|debitos?)',
      '(?:divida|debito)s? (?:ja |agora )?(?:foi|foram|esta|estao|ficou|ficaram|ja) (?:toda |todas |todo |totalmente )?(?:quitad|zerad|pag[oa]|encerrad|liquidad)~|(?:quitou|zerou|liquidou|encerrou) .. (?:divida|debito)',
      '(?:que se|se|a gente|conta|valor) divida|(?<!(?:suas?|seus?|a|as|da|das|na|uma|ess[ae]s?|est[ae]s?|nossa|minha|de|total|qualquer) )divida (?:em(?! abert)|o valor|a compra|por|com|entre|suas compras|sua compra|tudo|seu)',
    ],
  },
  {
    ...WORD,
    why: 'Estas palavras rotulam a pessoa; prefira “cliente”.',
    instead: (found) => (/ador(?:es|as)$|es$|[oa]s$/.test(found) ? 'clientes' : 'cliente'),
    find: ['devedor(?:a|es|as)?', 'atrasad(?:inh[oa]s?|or(?:es)?)'],
    allowed: [],
  },
  {
    ...WORD,
    why: '“Saldo devedor” pesa; prefira “saldo em aberto”.',
    instead: (found) => (/^saldos/.test(found) ? 'saldos em aberto' : 'saldo em aberto'),
    find: ['saldos? devedor(?:es)?'],
  },
  {
    ...WORD,
    why: '“Inadimplente” rotula; prefira “em aberto”.',
    instead: (found) => (/encia/.test(found) ? 'pendência' : 'em aberto'),
    find: ['ina?d[ei]m?p?[li]+(?:ent|enc|id|ir)~|inadimpl~|inadinpl~'],
  },
  {
    ...WORD,
    why: '“Calote” ofende; prefira “pagamento em aberto”.',
    severity: 'severe',
    kind: 'insult',
    instead: 'pagamento em aberto',
    find: ['(?:<seu>|d[aeo]r?|deu|dando|levar|levei|tomei) (?:um |o |esse |mais um )?calotes?'],
    hints: ['(?:um |o |esse |seu |mais um )?calotes?'],
  },
  {
    ...WORD,
    why: '“Cobrar” pesa; esta conversa é um lembrete.',
    instead: (found) => {
      if (/cobranc/.test(found)) return /s$/.test(found) ? 'mensagens' : 'mensagem';
      return /cobrador/.test(found) ? 'atendente' : remind(found);
    },
    find: [
      'cobr(?:ar|anca|ancas|ancinha|amos|ando|o|ei|a|ou|aremos|arei|ara|aram|e|em|ad[oa]s?|avam?|adore?s?|a lo|a la)',
    ],
    allowed: [
      '(?:nao|sem|nunca|nem) (?:vamos |vou |iremos |enviamos |mandamos |fazemos |aceitamos |enviaremos |estamos |e |se trata de |te |estou |lhe |fazemos |e uma |uma |nenhuma |ser |ha |havera |sera |taxa ){0,4}cobr~',
      'cobr~ .. (?:taxa|frete|juros|multa|entrega|montagem|pix|adicional|a mais|ingresso|nada|valor correto|embalagem|barato|caro|instalacao|por isso|preco|couvert|acrescimo|encargo~)',
      '(?:taxa|frete|juros|multa|entrega|montagem|valor|preco|pix|qr code|codigo|valores|frete|acrescimo|encargo~|foi|foram|sera|serao|a mais|indevid[oa]~|duplicidade|erro na|conta) .. cobr(?:ad[oa]s?|anca|ou|amos|ei|ar)|cobr~ .. (?:a mais|indevid~|em duplicidade|duas vezes|errad[oa]|em dobro|por engano)',
      'pode (?:me |nos )cobrar|(?:me|nos) cobr[ea]|quanto .. cobr~|voces cobr~',
      '[a-z]+ cobra(?=, (?:seu|sua|boa|bom|tudo|obrigad)|$)',
      'cobr~ (?:do|no) (?:cartao|frete)|(?:pix|boleto) cobranca',
      'cobr~ (?:<w> ){0,2}(?:falta|escanteio|penaltis?|lateral|tiro de meta)|(?:penaltis?|escanteio|gol|batedor) ... cobr~',
      'cobrador~ (?:de|do|da) (?:onibus|empresa de onibus|van|lotacao|linha|viacao|circular)|(?:vagas?|onibus|viacao|contratando|curso|livro|filme) .. cobrador~|cobrador~ .. aposent~',
      '(?:garantia|seguro|plano|tinta|capa|manta|verniz) .. cobr(?:e|em|iu|ir)|cobr(?:e|em|imos|iu) (?:<w> ){0,2}(?:ofertas?|precos?|defeitos?|concorr~|consertos?)',
    ],
  },
  {
    ...WORD,
    why: 'Dizer “não pagou” acusa; o pagamento pode estar a caminho.',
    instead: notFound,
    find: [
      '(?:(?:<vc>|tu|e) )?(?:<nao> |ainda <nao> |<nao> ainda |ate agora <nao> |<nao> me |<nao> nos |tambem <nao> ){1,2}(?:pag(?:ou|aste|aram|ei|a)|quit(?:ou|aram)|acert(?:ou|aram)|efetu(?:ou|aram) .. pagamento|realiz(?:ou|aram) .. pagamento|fez .. pagamento|honrou|cumpriu)(?: (?:a|as|o|os|suas?|seus?|esta|essa|este|esse|nada|nenhuma?))?',
      '(?:<vc> )?(?:deixou de|esqueceu de|recusa se a|se recusa a|insiste em nao|continua sem|esta sem|ta sem|segue sem|sem) (?:nos )?pagar(?: (?:a|as|o|os|suas?|seus?|nada))?',
      '(?:descumpriu|desonrou|nao honrou|quebrou|faltou com) .. (?:combinado|acordo|palavra|compromisso|promessa|contrato|prometido)',
    ],
    allowed: [
      '(?:se|caso|quem|quando|porque|pois|loja|sistema|gente|banco|eu|nos|enquanto) (?:<vc> )?(?:ainda )?<nao> (?:ainda )?(?:pag|quit|acert|efetu|realiz|fez)~',
      '<nao> pag(?:a|ou) (?:caro|mais caro|(?:o )?preco cheio|nada (?:a mais|por|de)|juros|multa|frete|taxa|entrada|montagem)',
      '<nao> paga(?: (?:nada|juros|frete|multa))? (?:ate|nos|na|no|se|por|a mais)',
    ],
  },
  {
    ...WORD,
    why: 'Dizer que a pessoa “deve” acusa; fale do valor em aberto.',
    instead: (found) => (/r\$$/.test(found) ? 'está em aberto o valor de R$' : 'temos um valor em aberto'),
    find: [
      '(?:<vc> |que |quem |tu |ainda |ta |esta |anda |continua |segue |ficou |vem ){0,3}(?:me |nos |lhe )?devendo(?! (?:uma (?:visita|resposta|explicacao)|um cafe))',
      '(?:<vc> )(?:ainda |ja |me |nos |so ){0,2}deve (?:a gente|para|pra|pro|a loja|a nossa|ao |aqui|r\\$|[0-9]|tudo|dinheiro|muito|mais|(?:a|o|as|uma|duas|tres|varias) (?:parcela|loja|prestac|mes|conta)~|e )',
      '(?:me|nos) deve(?! (?:ser|cheg|receb|vir|dar|chamar))|(?:quanto|o que) (?:<vc> )?(?:me |nos |ainda )?deve|dev(?:e|endo) (?:a|na|para a|pra|nesta|aqui na|pra nossa) (?:loja|gente)',
    ],
    allowed: [
      'nao (?:nos |me |ta |esta |lhe )?(?:deve|devendo) .. (?:nada|mais)',
      '(?:nos|loja|eu|gente) .. (?:te|lhe) dev~|(?:estamos|estou|estavamos|fiquei|ficamos|fico|to|eu) (?:<vc> |te |lhe |ainda )?devendo|(?:me|nos) deve (?:ser|chegar)',
      'quanto .. dev~ .. (?:ser|chegar)',
    ],
  },
  {
    ...WORD,
    why: '“Perdão” põe o cliente em falta; prefira “desconto”.',
    instead: 'dar desconto em',
    find: ['perdoar(?:emos|ei|mos)?'],
  },
  {
    ...WORD,
    why: 'Não há juros abusivos numa conversa clara; diga o valor e o desconto.',
    instead: 'juros',
    find: ['juros abusiv[oa]s?'],
  },
];
