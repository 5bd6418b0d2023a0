import { oneOf, phrase } from '../text/phrases';
import type { Lexicon } from './lexicon';
import { CAN_YOU, PIX } from './parts';

const SEND = oneOf(
  'manda|mande|mandem|mandar|envia|envie|enviem|enviar|passa|passe|passar|passem|informa',
  'informe|informar|encaminha|encaminhar|gera|gere|gerar|reenvia|reenvie|reenviar|me diz|fala',
  'da|diga|quero|preciso|precisava|mandas|fornece|libera|fornecer|manda de novo|repete|solta',
  'joga',
);

/** How to pay: the Pix key, a code, an account. */
export const asksPix: Lexicon = {
  kind: 'asks-pix',
  strong: [
    '(?:manda|mande|mandar|passa|passar|envia|enviar|me da|informa) (?:ai |me )?(?:os |seus )?dados',
    '(?:codigo|pix|chave|boleto|link|qr code) .. nao (?:esta )?(?:funcion[a-z]+|abr[a-z]+|le|deu|entra|foi|vai|pass[a-z]+)',

    '(?:cpf|cnpj|telefone|celular|email) ou (?:no )?(?:cpf|cnpj|telefone|celular|email)',

    'codigo de barras',
    '(?:qual|que|em que|em qual) banco',
    '(?:tem|qual|quais|que) .. formas? de pagamento',
    '(?:aceita|aceitam|tem|passa|passam|recebe|recebem) .. (?:cartao|maquininha|picpay|transferencia|deposito|debito|dinheiro|pix|boleto)',
    '(?:numero|conta|dados) (?:para|pra) (?:eu )?(?:fazer|mandar|transferir|depositar|pagar)',
    '(?:manda|passa|envia|fala) .. (?:pix|chave|conta|boleto|codigo|qr)',

    'manda(?: ai| aqui| logo| para mim)* que (?:eu )?(?:ja |te )?(?:pago|faco|acerto|transfiro)',
    'como (?:que )?(?:eu )?(?:faz|faco|funciona|pago)(?= [?.]|$| para pagar)',
    phrase(
      `(?:me |nos )?${SEND} `,
      '(?:ai |aqui |para mim |por favor |de novo |me |so |ja |logo |novamente |entao )*',
      '(?:o |a |os |as |um |uma |esse |seu |sua |do |meu )*',
      `(?:novo |nova |numero do |numero da |codigo |dados do |dados da |chave do )*${PIX}`,
    ),
    phrase(
      '(?:qual|quais|cade|onde|qual que|qual e|me diz) ',
      '(?:e |seria |esta |sao |que e |mesmo |fica |foi )*',
      '(?:o |a |os |seu |sua |mesmo |do |numero do |numero da |codigo do |chave do )*',
      `(?:numero |codigo )?(?:d[oa] )?${PIX}`,
    ),
    phrase(
      oneOf(
        'tem|teria|voces tem|vcs tem|aceita|aceitam|recebe|recebem|pode ser|pode ser no',
        'da para pagar no|posso pagar no|posso pagar por|posso fazer|posso mandar|da para fazer',
        'da para pagar por|posso pagar pelo|posso pagar com|pago por|tem como pagar por',
        'tem como pagar no|tem como pagar pelo|consigo pagar pelo|consigo pagar no',
      ),
      ' (?:o |um |por |no |via |algum )?(?:pix|boleto|qr code|link)',
      '(?! (?:amanha|dia|hoje|sexta|segunda|terca|quarta|quinta|sabado|metade|de \\d))',
    ),
    phrase(
      oneOf(
        'perdi|apaguei|esqueci|nao achei|nao encontrei|nao tenho|nao tenho mais|nao recebi|nao acho',
        'nao estou achando|sumiu|nao consegui abrir|nao peguei|nao salvei|nao chegou',
      ),
      ` (?:mais )?(?:o |a |os |sua |seu |aqui )*(?:numero do |codigo do |chave do )?${PIX}`,
    ),
    `(?:pix|chave|codigo|boleto|link|qr code) (?:por favor|ai|aqui|da loja|de voces|novamente|de novo)(?= |$)(?! (?:amanha|hoje|dia))`,
    phrase(
      '(?:esse|essa|ess[ea]|o|a) (?:pix|chave|codigo|qr code|link|boleto) .. ',
      oneOf(
        'nao (?:funciona|funcionou|foi|deu certo|esta indo|abre|le|ta indo)|esta dando erro|deu erro',
        'invalid[oa]|venceu|vencido|expirou|expirad[oa]|continua o mesmo|e o mesmo|ainda e|mudou',
      ),
    ),
    phrase(
      '(?:como|onde|para onde|de que forma|em que conta|qual conta|por onde) (?:eu )?',
      oneOf(
        'faco para pagar|posso pagar|que eu pago|que pago|pago|faco o pagamento|faco o pix|deposito',
        'mando o dinheiro|transfiro|faz para pagar|efetuo|realizo|posso fazer o pagamento',
        'posso depositar|mando',
      ),
    ),
    `${CAN_YOU} (?:me )?(?:mandar|enviar|passar|informar|gerar|reenviar) .. ${PIX}`,
    '(?:e|o pix e|a chave e|continua|ainda e) (?:o |a )?(?:mesmo|mesma) (?:pix|chave|numero|conta)',
    '(?:pix|chave) (?:e|continua|ainda e) (?:o |a )?(?:mesm[oa]|cpf|cnpj|telefone|celular|este numero|esse numero|email)',
    '(?:em )?nome de quem .. (?:pix|aparece|sai|conta)',
    phrase(
      '(?:quero|queria|gostaria de|vou|posso) (?:pagar|fazer) ',
      '(?:agora |hoje |por |no |via |o |um )+(?:pix|pagamento) .. ',
      '(?:qual|manda|passa|chave|como|envia)',
    ),
    '(?:copia e cola|qr code|qrcode)',
    'pix (?:ai|copia)',
  ],
  fair: [
    `${PIX} (?:por favor)?$`,
    `(?:qual|manda|passa|me ve) .. (?:pix|chave|conta|boleto)`,
    '(?:segunda via|2a via|boleto)',
    'chave pix',
    '(?:aceita|aceitam|passa|pode ser|pode no|da no|posso pagar no|posso passar no|posso usar) (?:no )?(?:cartao|debito|dinheiro|credito)',
  ],
  weak: ['pix', 'chave'],
  unless: [
    phrase(
      '(?:fiz|faco|mandei|mando|enviei|fez|caiu|vou fazer|farei|mandarei|vou mandar|envio|fazendo) ',
      '(?:o |um |esse |seu |ja o |teu |logo o |voce o )?(?:pix)',
    ),
    '(?:pago|vou pagar|mando|acerto|vou acertar|faco|deposito|metade|tudo|paguei) (?:n[oa]|pelo|por|via|com|em|de) (?:pix|cartao|dinheiro)',
    'pix (?:feito|enviado|realizado|caiu|ja foi|agendado|efetuado|amanha|hoje|dia|sexta|na sexta)',
    'agendei .. pix',
    '(?:nao|num) (?:precisa|manda|mande|quero) .. (?:pix|boleto|chave)',
    'comprovante .. pix',
    '(?:limite|problema|erro) .. pix',
    'pagar o boleto',
    'chave d[aeo] (?:casa|carro|loja|porta)',
  ],
};
