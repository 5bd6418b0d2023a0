import { oneOf, phrase } from '../text/phrases';
import type { Lexicon } from './lexicon';
import { NOT } from './parts';

const WRITE = oneOf(
  'mandar?|manda|mandem|mande|enviar?|envia|envie|enviem|ligar?|liga|ligue|liguem|cobrar?|cobra',
  'cobre|cobrem|escrever?|escreva|escrevam|encher?|encha|perturbar?|perturba|perturbe|perturbem',
  'incomodar?|incomoda|incomode|incomodem|importunar|importune|chamar?|chame|chama|chamem',
  'procurar?|procure|procurem|atormentar?|me mandar|falar comigo|mandando|ligando|cobrando',
  'enviando|perturbando|enchendo|incomodando',
);

/** No more messages, please. */
export const stop: Lexicon = {
  kind: 'stop',
  strong: [
    '(?:parar|deixar) de receber',

    '(?:me )?(?:deixa|deixe|deixem) (?:eu )?(?:quiet[oa]|sossegad[oa]|viver)',
    'nao tenho (?:mais )?interesse',
    '(?:tira|tire|tirem|remove|remova) eu ',
    '(?:cancelar|cancele|cancela) (?:as |o |essas )?(?:mensagens|recebimento|notificacoes|avisos)',

    'nao (?:me )?(?:manda|mande|mandem|envia|envie|enviem) (?:mais )?(?:mensagem|mensagens|nada)',
    'me (?:perturbando|enchendo|incomodando|importunando|assediando|perseguindo)',

    phrase(
      '(?:ligar|ligarem|mandar|mandarem|escrever|escreverem|chamar|procurar) .. ',
      '(?:de novo|outra vez|novamente) .. ',
      '(?:procon|processar|processo|denunci[a-z]+|bloque[a-z]+|policia)',
    ),
    'me bloqueia',

    '(?:cancela|cancelar|cancele|cancelem|suspenda|suspender|encerra|encerrar) .. (?:mensagem|mensagens|envio|envios|contato|notificacoes)',
    'nao quero ser (?:incomodad[oa]|perturbad[oa]|importunad[oa])',
    '(?:registrar|fazer|abrir) .. (?:bo|boletim|ocorrencia) .. (?:perturbacao|assedio|mensagem|mensagens)',

    phrase(
      '(?:retirar|retire|retira|retirem|apagar|apague|apaga|excluir|exclua|remover|remova) ',
      '(?:o |os )?(?:meu|meus|esse|este) (?:contato|numero|telefone|dados|cadastro)',
    ),
    'nao (?:tem|dei|dou|autorizei|autorizo) .. (?:autorizacao|permissao|meu contato|meu numero|meu telefone|contato)',
    phrase(
      '(?:mandar|mandarem|enviar|enviarem|manda|mandando) (?:outra|mais uma|mais|de novo) .. ',
      '(?:processar|processo|procon|denunci[a-z]+|bloque[a-z]+|advogado)',
    ),
    '(?<=^|[.,?] )chega(?= [.,]|$)',
    'nao quero (?:papo|conversa|contato|falar|saber)',
    '(?:vao|vai) (?:encher|perturbar|incomodar) (?:outr[oa]|o outro)',

    '(?<=^|[.,?] )(?:por favor )?(?:pare|parem|para)(?: por favor| ja)?(?= [.,?]|$)',
    `(?:para|pare|parem|parar|parou|pararem) (?:ja |logo |agora |com isso )?(?:de|com) (?:me )?(?:ficar )?(?:me )?${WRITE}`,
    '(?:para|pare|parem) (?:de|com) .. (?:mensagem|mensagens|ligacao|ligacoes|perturbacao|cobranca|isso)',
    phrase(
      `${NOT} (?:quero|desejo|autorizo|aceito|preciso|gostaria de) (?:mais )?`,
      oneOf(
        'receber|que me|ser|mensagem|mensagens|contato|ligacao|ligacoes|que voces|que voce',
        'ficar recebendo|recebe',
      ),
    ),
    phrase(
      `${NOT} (?:me |precisa |precisam |fica |fique |fiquem |venha |volte a |quero que )*(?:me )?`,
      `(?:${WRITE}) (?:mais|mais nada|mais mensagem|mais mensagens|nada mais|nunca mais)`,
    ),
    `${NOT} (?:me )?${WRITE} (?:mais )?(?:mensagem|mensagens|nada|msg) (?:mais|nesse|neste|para|nunca mais|aqui)`,
    `nunca mais (?:me )?${WRITE}`,
    '(?:me )?(?:deixa|deixe|deixem) (?:eu )?em paz',
    phrase(
      '(?:me )?',
      oneOf(
        'tira|tire|tirem|remove|remova|removam|exclui|exclua|excluam|apaga|apague|retire|retirem',
        'retira',
      ),
      ' (?:o )?(?:meu |esse |este |me )?',
      oneOf(
        'numero|contato|telefone|daqui|da lista|dessa lista|desta lista|nome da lista|do grupo',
        'do cadastro|dos contatos|zap|whats',
      ),
    ),
    '(?:me )?(?:tira|tire|remova|remove|retire|exclua) .. (?:lista|cadastro|contatos)',
    '(?:descadastrar|descadastre|descadastra|cancelar inscricao|remover|sair da lista|quero sair|unsubscribe)',
    '(?:vou|irei|to|estou|ja vou|estarei) (?:te |lhe |ter que |ja )*(?:bloquear|bloqueando|bloqueio|denunciar)',
    'bloqueando (?:voces|voce|esse numero)',
    '(?:chega|basta) (?:de|com) (?:mensagem|mensagens|cobranca|ligacao|ligacoes|ess[ae]s?|tanta)',
    `${NOT} (?:aguento|suporto) mais .. (?:mensagem|mensagens|cobranca|ligacao|ligacoes|voces)`,
    '(?:isso|voces) (?:e|ja e|estao|virou|ta virando) .. (?:assedio|perseguicao|perturbacao|importunacao)',
    '(?:assedio|perseguicao|perturbacao do sossego|lgpd)',
    `${NOT} (?:me )?(?:perturbe|incomode|importune|encha)m?`,
    `${NOT} (?:entre|entrem|faca|facam) (?:mais )?(?:em )?contato`,
    phrase(
      '(?:procon|advogado|processar|processo|denuncia|denunciar) .. ',
      oneOf(
        'mandar|mandando|mensagem|mensagens|ligando|ligar|perturb[a-z]+|continuar|insistir|parar',
        'pararem|assedio',
      ),
    ),
    phrase(
      oneOf(
        'mandar|mandando|mensagem|mensagens|ligando|ligar|perturb[a-z]+|continuar|insistir',
        'continuarem',
      ),
      ' .. (?:procon|advogado|processar|processo|denuncia|denunciar|policia|bloqueio)',
    ),
    'some(?:m)? daqui',
    'me esquece(?:m)?',
    '(?:so )?(?:mensagem|contato) por telefone nao',
  ],
  fair: [
    `${NOT} (?:me )?${WRITE} (?:no|para o|pro) (?:meu )?(?:trabalho|servico|emprego|serviço)`,
    '(?<=^|[.,?] )sair(?= [.,]|$)',
    '(?<=^|[.,?] )stop(?= [.,]|$)',
    '(?<=^|[.,?] )parar(?= [.,]|$)',
    '(?:voces )?(?:ficam|fica|so) .. (?:me )?(?:perturbando|enchendo|atormentando|ligando|incomodando)',
    '(?:que )?(?:saco|inferno|chatice|chato|chatos|insistencia)',
    'ja (?:pedi|falei|disse) .. (?:mensagem|mensagens|mandar|ligar|parar)',
    'para com isso',
    'parem? com isso',
  ],
  weak: [
    '(?:spam|bloquead[oa]|perturbacao|incomod[a-z]+|chat[oa]s?)',
    'me deixa',
    'nao enche',
    'to cheio disso',
    'ta chato',
  ],
  unless: [
    `${NOT} .. parar? de pagar`,
    'sair (?:de|do|da|o|para|daqui|cedo|hoje|amanha|com|e)',
    '(?:vou|vai|ia|quando|ao|consegui|consigo|acabei de|posso|preciso|so) (?:eu )?sair',
    '(?:pode|podem) (?:me )?(?:mandar|ligar|chamar|enviar)',
    'nao precisa (?:me )?(?:mandar|cobrar|ligar|enviar)(?: o| a)? (?:pix|chave|codigo|boleto|comprovante|troco)',
    'parar? de (?:pagar|trabalhar|beber)',
    'vou ter que parar',
    'nao (?:me )?(?:manda|mandou|mandaram|enviou|enviaram|mandem) .. (?:boleto|pix|carne|chave|codigo)',
  ],
};
