import { oneOf } from '../text/phrases';
/** Pieces that many phrases share. Words are folded and chat spellings are already written out. */
export const NOT = '(?:nao|num|nem|nunca)';

/** "Pay" after another verb: "vou …", "consigo …", "dá para …". */
export const TO_PAY = oneOf(
  'pagar?|acertar?|quitar?|depositar?|transferir?|resolver?|efetuar?|pg',
  'fazer? o? ?(?:pix|pagamento|deposito|acerto|transferencia)',
  'mandar? o? ?(?:pix|dinheiro|pagamento|valor)|passar? (?:ai|la|na loja|no pix)|ir (?:ai|la)',
  'levar?|enviar? o? ?(?:pix|dinheiro|valor)|zerar?|dar baixa|regularizar?',
  '(?:colocar|por) em dia|(?:fazer|mandar) um pix|cumprir|completar?',
);

/** The same without going to the shop. */
export const JUST_PAY =
  '(?:pagar?|acertar|quitar|depositar|transferir|pg|fazer o? ?(?:pix|pagamento|deposito)|mandar o? ?(?:pix|dinheiro|pagamento|valor))';

/** "Pay" in the present, said of the future: "dia 5 eu …". */
export const I_PAY = oneOf(
  'pago|acerto|quito|deposito|transfiro|regularizo|zero|pagarei|pagamos|acertamos|pg',
  'faco (?:o |um |esse |seu )?(?:pix|pagamento|deposito|acerto|transferencia)',
  'mando (?:o |um )?(?:pix|dinheiro|pagamento|valor|tudo|metade)',
  'passo (?:ai|la|na loja|no caixa|por ai|aqui)|levo (?:ai|o dinheiro|la)',
  'envio (?:o |um )?(?:pix|dinheiro|valor)|coloco em dia|resolvo (?:isso|essa|tudo|ai|com)',
  'dou baixa|completo|te dou|te mando|te passo|te deposito|faco pra voce',
);

export const PIX = oneOf(
  'pix|chave|chave pix|codigo|qr code|qrcode|qr|copia e cola|boleto|link|numero da conta',
  'conta para deposito|dados bancarios|dados da conta|dados do pix|dados para pagamento',
  'segunda via|2a via|numero do pix|pix copia e cola',
);

/** Asking politely: "tem como", "dá para", "você pode". */
export const CAN_YOU = oneOf(
  'tem como|teria como|tem jeito|tem possibilidade|tem condicoes|da para|daria para|da pra',
  'e possivel|seria possivel|sera que|pode|poderia|podem|podemos|posso|consegue|conseguem',
  'conseguiria|conseguimos|voces fazem|voce faz|faz|aceita|aceitam|tem chance|rola|queria',
  'gostaria|gostava|quero|preciso|precisava|precisaria',
);
