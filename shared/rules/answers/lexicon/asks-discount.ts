import { oneOf, phrase } from '../text/phrases';
import type { Lexicon } from './lexicon';
import { CAN_YOU, NOT } from './parts';

const LOWER = oneOf(
  'baixar|abaixar|abaixa|diminuir|diminui|reduzir|reduz|melhorar|melhora|tirar|tira|retirar',
  'retira|abater|abate|isentar|isenta|cortar|corta|descontar|desconta|perdoar|perdoa|zerar',
  'quebrar|aliviar|alivia|arredondar|arredonda|remover|facilitar',
);

/** Less to pay: a discount, without interest, a lower total. */
export const asksDiscount: Lexicon = {
  kind: 'asks-discount',
  strong: [
    'faz .. (?:valor|preco) (?:bacana|bom|legal|camarada|melhor|menor|justo|especial)',

    'melhorad[ao]',
    '(?:alto|altos|alta|caro|cara|pesado|salgado) .. rever',

    'faz (?:por )?(?:r\\$ )?\\d+(?: reais)? para mim',
    'juros .. (?:alto|altos|caro|pesado|demais) .. (?:rever|tirar|baixar|melhorar|abaixar|consegue|da para|tem como)',

    '(?:abonad[oa]s?|abonar|abona|isentar|isencao)',
    'a vista e (?:nao se fala|fecha|pronto|acabou|encerra)',
    'tira o meu tambem',

    'se eu (?:der|dar|pagar|mandar|fizer|quitar|depositar) .. (?:quita|quitam|fecha|fecham|encerra|zera|desconto|quanto|melhora|abate|some|acaba)',
    'quanto .. se eu (?:pagar|quitar|der|acertar)',
    '(?:menor|melhor) (?:valor|preco)',
    '(?:consegue|pode|da para|tem como) (?:melhorar|abaixar|baixar|diminuir|reduzir|aliviar)(?= [?.,]|$)',
    '(?:por quanto|faz quanto|quanto faz|quanto sai|quanto fica) .. (?:quitar|a vista|tudo|de uma vez|quita|hoje)',
    '(?:anistia|amnistia)',

    '(?:promocao|promocoes)',
    '(?:forca|ajuda|ajudinha|desconta) .. n[oa]s? (?:valor|juros|preco|multa)',
    'faz menos',
    '(?:desconto|descontinho|descontao|abatimento|descontos)',
    phrase(
      `(?:${CAN_YOU} )?(?:me |nos )?${LOWER} `,
      '(?:um pouco |so |para mim |mais |ai |pelo menos |esses |essa |ess[ea] |um pouquinho )*',
      oneOf(
        'o |a |os |as |esse |esses |essa |ess[ea]s? |n[oa] |d[oa]s? |de |um pouco d[oa]s? |desse ',
        'desses ',
      ),
      '*(?:juros|multa|valor|encargos|preco|taxa|parcela|acrescimo|total)',
    ),
    '(?:sem|tira|tirando|fora|descontando) (?:os |o |a |esses |essa )*(?:juros|multa|encargos|acrescimo|taxa)',
    phrase(
      '(?:faz|fazem|fazer|fecha|fechar|fecham|deixa|deixar|aceita|aceitam|sai|fica|quita|quitamos) ',
      '(?:por|em|tudo por|isso por|ai por|a conta por|ela por|ele por) (?:r\\$ )?',
      '(?:\\d+|menos|cem|duzentos|trezentos|quanto a vista|quinhentos|mil)',
    ),
    phrase(
      '(?:aceita|aceitam|aceitaria|topa|topam) (?:r\\$ )?\\d+ .. ',
      oneOf('quitar|quita|encerrar|fechar|a vista|tudo|zerar|liquidar|e fica|e fecha|e acaba|resolvido'),
    ),
    phrase(
      '(?:dou|pago|ofereco|tenho|consigo|proponho) (?:r\\$ )?\\d+ (?:reais )?',
      '(?:a vista |agora |hoje )?(?:e|para) ',
      oneOf('quita|quitar|encerra|encerrar|fecha|fechar|zera|zerar|quitamos|morre|acaba|resolve|liquidar'),
    ),
    phrase(
      '(?:a vista|tudo de uma vez|de uma vez|quitar tudo|quitando|quitar) .. ',
      '(?:tem|ganho|da|consegue|voces dao|faz|fazem|sai|fica) .. ',
      '(?:desconto|menos|quanto|mais barato|melhor|mais em conta)',
    ),
    '(?:melhorar|melhora|melhor|boa) (?:esse |o |um )?(?:valor|preco|condicao|condicoes|proposta) .. (?:a vista|para quitar|para mim)',
    '(?:quanto|qual valor) .. (?:a vista|para quitar|quitar tudo|se eu quitar|pra quitar|quitacao)',
    '(?:so|pago so|pagar so|posso pagar so|quero pagar so) o (?:valor )?(?:original|principal|da parcela|sem juros|sem acrescimo)',
    '(?:so )?(?:o )?valor (?:original|sem juros|normal|antigo|sem acrescimo)',
    'por menos',
    '(?:e|ai|que) (?:fica|esta|deixa) (?:tudo )?(?:quitad[oa]|zerad[oa]|resolvid[oa])',
    '(?:abater|abate|abatem)',
    '(?:condicao|condicoes|proposta|preco) .. a vista',
    'mais (?:barato|em conta)',
    'faz um (?:precinho|precin|preco)',
    'valor de quitacao',
    'proposta (?:para|de) (?:quitar|quitacao)',
  ],
  fair: [
    '(?:muito|tanto|tantos|esses|esse|quanto|tanta|essa) juros',
    'juros .. (?:alto|alta|caro|pesado|demais|muito)',
    'melhora(?:r)? (?:ai|isso|esse valor)',
    'a vista',
  ],
  weak: ['encargos', 'juros', 'multa'],
  unless: [
    '(?:era|falou|falaram|disse|disseram|combinou|combinamos|prometeu|prometeram|garantiu) .. sem (?:juros|acrescimo|multa)',

    `${NOT} (?:quero|preciso|precisa|pedi) .. desconto`,
    '(?:com|pago|mais|ate com|mesmo com) (?:os )?juros',
    'obrigad[oa] pelo desconto',
    'juros (?:abusivos?|nao bate[m]?)',
    '(?:tirar?|tira|retirar?) (?:o |a )?(?:valor )?(?:da |na )?(?:conta|poupanca|banco)',
    'desconto (?:em folha|no salario|do salario|na folha)',
  ],
};
