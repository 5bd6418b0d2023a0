import { oneOf, phrase } from '../text/phrases';
import type { Lexicon } from './lexicon';
import { NOT } from './parts';

const PAID = oneOf(
  'paguei|pagamos|quitei|quitamos|acertei|acertamos|depositei|transferi',
  '(?:fiz|mandei|enviei|passei|efetuei|realizei) (?:o |um |seu |ja o )?(?:pix|pagamento|deposito|transferencia|ted|dinheiro|valor)',
);
const THEY_PAID = phrase(
  '(?:(?:meu|minha) [a-z]+ ',
  '(?:ja |que |foi ai e |passou ai e |esteve ai e |foi la e |foi na loja e )*',
  '(?:pagou|acertou|quitou|depositou|fez o pix|mandou o pix|transferiu))',
);

/** The customer says the payment was made. */
export const alreadyPaid: Lexicon = {
  kind: 'already-paid',
  strong: [
    '(?:passou|foi|esteve|veio) (?:ai |la |na loja )*e (?:ja )?(?:pagou|quitou|acertou|depositou)',

    '(?:recebeu|receberam) (?:o |meu |o meu )?(?:pagamento|pix|dinheiro|valor)(?! [?])',
    'ja caiu',
    'peguei (?:o |meu )?recibo',

    '(?:mandei|dei|entreguei|deixei|passei|enviei) .. (?:r\\$|[\\d.,]+|dinheiro|valor|pix)(?: reais)?',
    '(?:foi|ja foi|fora|esta|foram) (?:efetuad[oa]|realizad[oa]|pag[oa]s?|quitad[oa]s?|acertad[oa]s?|feit[oa])',
    '(?:fiz|mandei|acertei|depositei|passei) (?:hoje|ontem|agora|agorinha|sim|ja)',

    '(?:meu|minha) [a-z]+ .. (?:pagou|acertou|quitou|depositou|transferiu)',
    '(?:na|em) (?:sua |tua )?conta .. desde',
    'ja (?:resolvi|acertei|esta resolvido)',

    `(?:eu )?ja (?:tinha |tava |havia )?(?:te |lhe |isso |tudo |essa )?${PAID}`,
    phrase(
      `${PAID} `,
      oneOf(
        'ja|ontem|hoje|anteontem|antes de ontem|agora|agorinha|dia|sexta|segunda|terca|quarta|quinta',
        'sabado|domingo|semana passada|mes passado|essa|isso|tudo|tudinho|sim|na|no|ai|com|pelo|pela',
        'esse|em|certinho|direitinho|no dia|a parcela|o carne|o boleto|via|por|as|faz|tem|a minha',
        'a de|minha|meu|todas|todos|mais cedo|no pix|pra|para',
      ),
    ),
    `(?:acabei|acabamos|acabo|terminei) (?:de |agora de )(?:te )?(?:pagar|fazer|mandar|enviar|depositar|transferir|passar|quitar|acertar|efetuar|pg)`,
    THEY_PAID,
    'ja (?:foi|esta|ta|ficou|estava|se encontra) (?:tudo )?(?:pag[oa]|quitad[oa]|acertad[oa]|feito|depositado|resolvido|ok|transferido|pg|na conta)',
    '(?:esta|foi|ficou|ta) (?:tudo )?(?:pag[oa]|quitad[oa]|pagas|quitadas|acertad[oa])',
    '(?:ja )?(?:pag[oa]|pg|quitad[oa]|feito) (?:ontem|hoje cedo|anteontem|agora|ja|sim|desde|semana passada|mes passado)',
    phrase(
      oneOf(
        'segue|seguem|mandei|enviei|mando|olha|ai|vou mandar|estou mandando|estou enviando|te mandei',
        'aqui|vou enviar|posso mandar|tenho|to com|esta com|envio|tem|tirei|ta',
      ),
      ' .. comprovante',
    ),
    '(?:comprovante) (?:em anexo|anexo|acima|abaixo|ai|aqui|do pix|do pagamento|da transferencia|enviado|esta ai|de pagamento|segue)',
    phrase(
      '(?:pix|pagamento|deposito|transferencia|ted) (?:ja )?',
      oneOf(
        'feito|feita|enviado|enviada|realizado|realizada|efetuado|efetuada|efetuad[oa]|mandado',
        'concluido|ok|caiu|foi feito|foi feita|ja foi',
      ),
    ),
    '(?:ja )?(?:mandei|enviei|fiz|caiu|deve ter caido) .. (?:pix|pagamento|deposito|transferencia)',
    '(?:confere|verifica|verifique|olha|confira|da uma olhada|conferir) .. (?:ja paguei|pix caiu|caiu|ja foi pag[oa]|que paguei|paguei)',
    'ja (?:mandei|enviei|fiz|efetuei|realizei|acertei|depositei|transferi|resolvi|zerei|dei baixa|pg)',
    '(?:ja )?pg (?:ontem|hoje|ja|dia)',
    'ja pg',
    'ja (?:pago|paga)',
    '(?:passei|fui|estive) (?:ai |na loja |aqui |la )+.. (?:paguei|acertei|quitei)',
    `(?:foi )?${PAID} (?:para|com|pra) (?:a|o) (?:moca|menina|rapaz|vendedor[a]?|dona|caixa|gerente|atendente)`,
    'ja (?:descontou|debitou|caiu) .. (?:conta|cartao)',
  ],
  fair: [
    PAID,
    '(?<=^|[.,] )pag[oa](?= emojiok| [.]|$)',
    'comprovante',
    '(?:esta|ja) (?:em dia|zerad[oa])',
    'nao (?:tem|tenho) mais nada (?:em aberto|pendente|atrasado|para pagar)',
  ],
  weak: [
    '^ja foi$',
    '(?:tenho|com) (?:o |os )?recibos?',
    'recibo',
    'pago',
    '(?:pix|pagamento) (?:caiu|chegou)',
    'quitad[oa]',
    'feito',
  ],
  unless: [
    '(?:meu|minha) [a-z]+ .. nao .. (?:pagou|acertou|depositou|transferiu)',
    '(?:meu|minha) [a-z]+ (?:ainda )?nao (?:me )?(?:pagou|acertou|depositou|transferiu)',

    'ate .. esta (?:pag[oa]|quitad[oa])',
    '(?:dia \\d+|amanha|segunda|terca|quarta|quinta|sexta|sabado) esta (?:pag[oa]|quitad[oa])',
    'nao (?:caiu|recebi|saiu|entrou|chegou) .. (?:pagamento|pix|deposito)',

    `${NOT} (?:ainda |tinha |foi |esta |consegui |deu para |te |lhe |me |e |eu )*(?:${PAID}|pag[oa]|quitad[oa]|feito|pagar|comprovante)`,
    `${PAID} (?:ainda )?nao(?= |$)(?! voces| voce| sei| lembro| recebi| esta)`,
    '(?:ainda|inda) nao .. (?:paguei|pago|acertei|fiz|mandei|quitei|depositei)',
    '(?:se|quando|como se|caso) (?:eu )?(?:ja )?(?:tivesse|tiver|tenha|estiver|estivesse) .. (?:pago|paga|acertado|feito|quitado|quitada)',
    '(?:eu )?(?:ia ter|teria|queria ter|deveria ter|podia ter|tinha que ter|devia ter|era para ter) .. (?:pago|paga|acertado|feito|mandado)',
    '(?:achei|achava|pensei|jurava|pensava) que .. (?:ja )?(?:tinha |estava |havia )?(?:paguei|pago|paga|acertado|feito|quitado|quitada|tudo certo)',
    '(?:esqueci|lembrei|lembro|fiquei) .. (?:paguei|pagar|pago|feito)',
    '(?:te|mando|envio|mandarei|enviarei|vou mandar|vou enviar|mandar|enviar|pagando|pagar|pago) .. comprovante',
    `(?:so|ate agora so) .. ${PAID} (?:metade|uma parte|parte)`,
    phrase(
      `${PAID} (?:so |apenas |somente )?(?:a )?`,
      oneOf(
        'metade|uma parte|parte|um pouco|uma parcela|duas parcelas|a entrada|a luz|a agua|o aluguel',
        'aluguel|outra conta|outras contas|o medico|o cartao|as contas|o remedio',
      ),
    ),
    phrase(
      'acabei de (?:pagar|fazer|mandar) (?:o |a |as |os |outra |outras )?',
      oneOf(
        'aluguel|luz|agua|conta de|contas|medico|remedio|cartao|compra|cirurgia|feira|prova|exame',
        'pergunta',
      ),
    ),
    phrase(
      oneOf(
        'eu|te|que|e|ja|dia \\d+|amanha|hoje|segunda|terca|quarta|quinta|sexta|sabado|domingo|feira',
        'vem|logo|noite|tarde|cedo|salario|receber|sim|ai|ate|certo|so|depois|metade|parcelas',
      ),
      ' pago',
    ),
    phrase(
      '(?<!(?:foi|esta|ficou|sido|estava) )pago ',
      oneOf(
        'dia|amanha|hoje|segunda|terca|quarta|quinta|sexta|sabado|domingo|semana|mes|no|na|ate|tudo',
        'sim|assim|quando|logo|depois|a|o|as|os|essa|esse|voce|voces|daqui|so|com|em|metade|esses|uma',
        'um|r\\$|\\d|juros|mais|de|por|isso|todo|sempre|certinho|nada|quando|direitinho|cem|duzentos',
        'trezentos',
      ),
    ),
    'que feito',
    'ter pago',
    '(?:quanto|como|onde|para quem|quando|que dia) .. (?:paguei|pago)',
    'o que (?:ja )?(?:foi pago|paguei|eu paguei)',
    '(?:ser|for|seja|serao|sera|vai estar|vai ser|vai ta|ficar|fica|vai ficar) (?:pag[oa]|quitad[oa]|feito)',
  ],
};
