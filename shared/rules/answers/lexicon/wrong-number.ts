import { oneOf, phrase } from '../text/phrases';
import type { Lexicon } from './lexicon';
import { NOT } from './parts';

const NAME = '(?:[a-z]+)';
const NUMBER = '(?:numero|telefone|zap|whatsapp|whats|celular|contato|fone|chip|linha|cel)';

/** Someone else reads these messages. */
export const wrongNumber: Lexicon = {
  kind: 'wrong-number',
  strong: [
    '(?:nov[oa]|atual) don[oa]',

    'aqui nao (?:tem|mora|existe) (?!(?:mais|internet|sinal|pix|troco|dinheiro|banco|como|nada) ?)[a-z]+(?= nao| [.,?]|$)',
    '(?:ligou|mandou|mandaram|ligaram|escreveu|chamou|chamaram) errado',
    'numero era d[aeo]',

    'nao e (?:o )?meu (?:nome|numero)',

    '(?<=^|[.,] )(?:voce|voces) (?:errou|erraram|se confundiu|se confundiram)(?= [.,]|$)',

    'nunca vi (?:essa|esse|esta|este) (?:pessoa|nome|cliente)',
    '(?:confundid[oa]|confundiu|confundindo) .. (?:pessoa|numero|nao sou)',

    'nao sou eu(?= [.,?]|$| nao| essa)',
    'numero .. mudou de dono',
    phrase(
      'nao e (?:o|a) (?!',
      oneOf(
        'valor|parcela|conta|compra|que|mesm[oa]|cas[ao]|certo|unic[oa]|primeir[ao]|primeira|problema',
        'minha|meu|ideal|combinado|dinheiro|data|dia|pix|chave|culpa|hora|momento',
      ),
      ' ?)[a-z]+(?= [.,]|$)',
    ),
    '(?:esta|ta) errad[oa] (?:o|esse|este) (?:numero|telefone|contato|whats|zap)',
    '(?:numero|telefone|contato|zap|whats) (?:esta|ta) errad[oa]',
    'nao temos (?:essa|esse|ess[ea]) (?:pessoa|cliente|funcionari[oa])',
    '(?:outro|novo) don[oa]',
    'aqui (?:quem fala )?e (?:o|a) [a-z]+ ,? ?(?:e )?nao (?:conheco|sou|tem)',
    'conheco (?:essa|esta) loja',

    'nao (?:e|sou) (?:ela|ele|quem)(?= voce| [.,?]|$| nao| esta)',
    'quem e (?!(?:voce|voces|que|o|a|quem|ai|isso|essa|esse|da) )[a-z]+(?: [a-z]+)? [?]',
    'aqui e (?:de )?outra pessoa',
    'mud(?:ou|ei|aram) (?:de|o) numero',
    'numero desatualizado',
    '(?:contato|cadastro|telefone) .. desatualizado',
    `${NUMBER} (?:esta |ta |e )?errad[oa]`,
    `errou (?:de |o )?${NUMBER}`,
    `(?:mandou|mandaram|enviou|mandando|enviaram|manda|escreveu|ligou|ligando) .. (?:${NUMBER} errad[oa]|pessoa errada|lugar errado|gente errada)`,
    'pessoa errada',
    `(?:ess[ea]|est[ea]|o|meu) ${NUMBER} ${NOT} e (?:mais )?(?:d[eao]|dele|dela|dess[ea])`,
    `(?:ess[ea]|est[ea]) ${NUMBER} ${NOT} pertence`,
    `(?:ess[ea]|est[ea]) ${NUMBER} (?:agora )?(?:e|era) (?:meu agora|de outra pessoa|novo|meu e|meu desde|d[eo] outra)`,
    `${NUMBER} (?:de|e de) outra pessoa`,
    `(?:agora )?(?:ess[ea]|est[ea]) ${NUMBER} .. (?:e meu|me pertence)`,
    `(?:comprei|peguei|adquiri|ganhei|troquei) .. (?:ess[ea]|est[ea]|o|um) (?:chip|numero|linha)`,
    `${NOT} sou (?:o|a) ${NAME}(?= [.,?]|$| nao| e | voce| meu| esse| deve| que)`,
    `${NOT} (?:sou|e) (?:ess[ea]|est[ea]) (?:pessoa|cliente)`,
    `${NOT} sou (?:ess[ea]|est[ea]) ${NAME}`,
    `${NOT} me chamo ${NAME}`,
    `meu nome ${NOT} e ${NAME}`,
    `${NOT} (?:e|fala) (?:com )?(?:o|a) ${NAME} (?:que|quem) (?:esta|ta) falando`,
    `${NOT} conheco (?:nenhum|nenhuma|ninguem|ess[ea]|est[ea]|o|a|quem|el[ea])(?: pessoa| cliente| nome| senhor| senhora)?`,
    `${NOT} (?:tem|existe|mora|trabalha) (?:nenhum|nenhuma|ninguem) .. (?:aqui|com esse nome|chamad[oa])`,
    `aqui ${NOT} (?:tem|mora|existe|e) (?:nenhum|nenhuma|ninguem|mais|d[eao]|ess[ea])`,
    `${NOT} tem (?:nenhum|nenhuma) ${NAME} (?:aqui|nesse|neste)`,
    `(?:ele|ela) ${NOT} (?:usa|tem|atende|esta usando|usa mais) (?:mais )?(?:ess[ea]|est[ea]|nesse|neste) ${NUMBER}`,
    `(?:ele|ela|a [a-z]+|o [a-z]+) (?:trocou|mudou) (?:de |o )?${NUMBER}`,
    `${NOT} e (?:mais )?(?:o|a)? ?${NUMBER} (?:mais )?(?:d[eao]|dele|dela)`,
    `aqui ${NOT} e (?:mais )?(?:o|a|nenhuma?) [a-z]+`,
    '(?:foi|e|deve ser|acho que e|acho que foi|houve|teve|por|pode ser) (?:um )?engano',
    'engano',
    'voce (?:se )?enganou',
    'se enganou',
    `(?:ess[ea]|est[ea]) pessoa .. (?:aqui|desconheco|conheco)`,
    'desconheco(?! (?:ess[ea] )?(?:compra|divida|valor|parcela|conta|debito|cobranca))',
    'nao e (?:comigo|para mim|pra mim)',
    '(?:esta|ta) falando com a? ?pessoa errada',
    `${NOT} e daqui`,
    'outra pessoa (?:usa|com esse numero|agora)',
  ],
  fair: [
    'nao conheco',

    `(?:ess[ea]|est[ea]|o) ${NUMBER} e (?:d[aeo] (?:meu|minha)|da empresa|do trabalho|de recado|da firma|da loja|do escritorio|de uma empresa)`,
    `(?:ele|ela) ${NOT} mora mais (?:aqui|comigo)`,
    '(?:aqui e|sou) (?:o|a) (?:ex|vizinh[oa]|patro[a]?|patrao|chefe|colega)',
    'quem e (?:essa|esse|ess[ea] pessoa|o|a) [a-z]+',
    'aqui e (?:da|do) (?:empresa|escritorio|igreja|escola|clinica)',
    '(?:nao tenho|nao temos) (?:mais )?contato com (?:ele|ela|ess[ea])',
    'mudou de (?:cidade|endereco|numero)',
    `${NOT} comprei nada .. engan`,
  ],
  weak: [],
  unless: [
    '(?:algum|um|deve ter|deve haver) (?:algum )?engano(?! de numero)',

    `(?:pix|chave|conta|boleto|valor|codigo|link) .. (?:engano|errad[oa])`,
    '(?:se|salvo) (?:nao )?(?:me )?engano',
    '(?:nao|se nao) me engano',
    '(?:mandei|mandar|fiz|passei|coloquei|digitei|paguei) .. (?:engano|errad[oa])',
    'nao sou (?:o|a) (?:culpad[oa]|unic[oa]|responsavel|favor)',
    'nao sou (?:o|a) (?:tipo|pessoa|mulher|homem|cara) (?:de|que)',
    'aqui nao (?:e|tem) (?:a|o) (?:produto|valor|dinheiro|pix|parcela|sistema)',
    'quem (?:e|fala) (?:que )?(?:recebe|resolve|atende)',
  ],
};
