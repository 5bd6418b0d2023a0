import { OPEN_DOOR, type ToneRule } from '../rule';

/**
 * Words that judge a person or weigh on them: in a message about a payment they are kind only in thanks, in an
 * apology or about things.
 */
export const loadedWords: readonly ToneRule[] = [
  {
    kind: 'insult',
    severity: 'mild',
    why: 'Esta palavra julga a pessoa; fale só do pagamento.',
    source: 'CDC art. 42',
    instead: OPEN_DOOR,
    marks: 'clause',
    negatable: true,
    find: [
      'honest[oa]s?|honestidade|decencia|decente~|dignidade|carater|integridade|hombridade|escrupulos?|boa fe|ma fe',
      '(?:<vc>|tu|quem|que|e|de|para|pra|me|nos|vive|sempre|so|anda|esta|ta|ja) (?:me |nos |os outros |ja |sempre |vive |so |nao cansa de |anda |esta |ta ){0,3}(?:ment(?:ir|e|iu|indo|iras?)|engan(?:ar|a|ou|ando)|enrol(?:ar|a|ou|ando)|engambel~|tape(?:ar|ia|ou|ando)|embrom(?:ar|a|ou|ando)|fug(?:ir|iu|indo)|foge|some|sumiu|escond(?:e|er|eu|endo)|fing(?:e|ir|iu|indo)|trap~|ludibri~)',
      '(?:inventar?|inventando|inventou|inventa|conta|contando|chega de|pare de|tantas|suas|dessas|essas) .. (?:historia~|historinha~|desculpas|motivos|doenca)',
      '(?:poup[ae]|livr[ae]) (?:me )?(?:d[aeo]s? )?(?:<w> ){0,2}(?:desculpas|historia~|conversa|detalhe~|drama)|me poupe|(?:poup[ae] me)',
      '(?:minimo|pouco|pingo) de (?:decencia|respeito|consideracao|educacao|vergonha|bom senso|responsabilidade|compromisso|humanidade|gratidao|carater|honra|empatia|brio)',
      '(?:pens[ae]i|ach[ae]i|julgu?e?i|imagin[ae]i|acredit[ae]i|achava|pensava|acreditava|imaginava) (?:<w> ){0,3}que (?:<vc> )(?:<w> ){0,2}(?:fosse|era|ia|seria|tinha|pudesse|pagaria|cumpri~|honr~)|me (?:enganei|iludi|arrependi) (?:com|d[eo]|muito)',
      '(?:nao|nem) (?:da (?:mais )?(?:para|pra) |consigo |posso |vou |quero )?(?:acredit~|confi(?:o|ar|amos|am|e)|boto fe) .. (?:em|n[oa]|com) .. (?:<vc>|nada|<seu>|palavra|promess~|que (?:<vc>|fal|diz|promet))',
      'carma|karma|praga|azar (?:o )?seu|maldic~|falta de (?:deus|amor)|ganancia|ambicao|egoism~|egoista~|mesquinh~|avarent~|soberb~|orgulhos[oa]|arrogan~|prepoten~|abusad[oa]s?|aproveitando (?:d[ea])|se aproveit~|explor(?:a|ando|ar) (?:a |minha |nossa )',
      '(?:olha|veja|ve|cuidado com|pensa|pense) (?:la |bem |so )?(?:n?o que|com o que|como) (?:<vc> )?(?:esta |ta |vai |anda |me )?(?:faz|fazendo|fazer|fala|falando|diz|age|agindo|arrumando)',
      '(?:nem|ate) (?:<seu> |o |a |os |as |meu |minha |um |uma )?(?:<parente>|<conhecido>|crianc~|cachorro|outros?|pior~) .. (?:atras~|fa(?:z|ria)|enrol~|dev~|paga~|cumpr~|sabe)',
    ],
    allowed: [
      '(?:uai|oi|ola|opa|nossa|eita|ei|oxe|oxente|bah|e ai|amig[oa]|so) (?:<w> ){0,2}(?:sumiu|sumid[oa])(?! (?:com|sem|depois|e nao|na hora))',
      '(?:se|salvo) (?:nao |eu )?(?:nao )?(?:me )?engan~|engano|preco~ (?:<w> ){0,2}(?:honest[oa]s?|decente)|(?:honest[oa]s?|justo) .. (?:preco|valor|trabalho|conversa|opiniao)|(?:ser|sendo|seja) (?:bem |muito |totalmente )?(?:honest[oa]|sincer[oa])(?: (?:comigo|com voce|contigo))?',
      '(?:obrigad[oa]|agradec~|parabens|admir~|valoriz~|orgulho|elogi~|confi(?:amos|o)|sabemos|sei|acredit(?:o|amos)) ... (?:honest~|dignidade|carater|integridade|boa fe|decenc~)',
      '(?:honest~|carater|boa fe) .. (?:de sempre|conosco|e exemplar|obrigad~)',
      'cade [oa] senhora? que sumiu|anda sumid[oa]',
      'em carater|carater (?:de|especial|provisorio|temporario|informativo)|de boa fe|boa fe de ambas',
      '(?:pedid|produt|peca|encomend|recibo|nota|estoque|sinal|site|mensag|pix|carne|pagament|botao|codigo)[a-z]{0,4} .. (?:sumiu|some|sumir)',
      '(?:pens(?:ei|ava)|ach(?:ei|ava)|imagin(?:ei|ava)) que (?:<vc> )(?:ia|tinha|era) .. (?:gostar|querer|preferir|viajado|recebido|visto|pago|saber|da|vir)',
      '(?:calor|dor|manchas?|tempo|pragas?) .. (?:some|sumiu)|some com (?:as manchas|a dor)|esconde~ (?:os fios|a bagunca|a mancha)',
    ],
  },
];
