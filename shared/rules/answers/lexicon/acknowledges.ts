import type { Lexicon } from './lexicon';

/** The message arrived; nothing more is said. */
export const acknowledges: Lexicon = {
  kind: 'acknowledges',
  strong: [],
  fair: [],
  weak: [
    '(?:fechou|de boa|demorou|tamo junto|falou|sim senhora?|suave|certissimo|tudo joia|eh isso|e isso ai)',

    '(?:anotado|anotei|entendo|compreendo|compreendido|recebido|lido|visto|igualmente|amem|eu sei|estou sabendo)',
    '(?<=^|[.,] )esta(?= [.,]|$)',

    '(?:ok|okay|beleza|certo|certinho|combinado|fechado|entendi|entendido|ciente|obrigado|agradeco|valeu)',
    '(?:joia|show|perfeito|otimo|tranquilo|tranquila|blz|legal|positivo|tudo bem|tudo certo|esta bom)',
    '(?:esta certo|esta bem|esta ok|bom|sim|claro|pode deixar|deixa comigo|pode ficar tranquil[oa])',
    '(?:fique tranquil[oa]|fica tranquil[oa]|isso mesmo|de nada|disponha|emojiok|certeza|com certeza)',
    '(?:uhum|aham|firmeza|suave|maravilha|opa|bacana|grat[oa]|amem|deus abencoe|top|massa)',
    '(?:deixa eu|deixe eu|vou|irei|ja vou) (?:ver|verificar|olhar|conferir|dar uma olhada|checar|analisar|me organizar|me programar|pensar)',
    '(?:te|lhe|ja te|ja) (?:retorno|respondo|aviso|falo|chamo|dou um retorno|dou retorno|dou uma resposta)',
    '(?:retorno|respondo|aviso|falo) (?:com )?(?:voce|voces|ja|depois|logo|mais tarde|ai)',
    '(?:desculpa|desculpe|perdao|foi mal|me desculpe|mil desculpas)',
    '(?:esqueci|tinha esquecido|me esqueci|nem lembrava|nao lembrei|tinha ate esquecido)',
    '(?:obrigad[oa] por lembrar|bem lembrado|nem vi|nao tinha visto|so vi agora|vi agora)',
    '(?:recebi|vi) (?:a |sua |o |seu )*(?:mensagem|lembrete|recado)',
  ],
  unless: [
    '(?:nao|num) (?:esta bom|esta certo|combinado|entendi|e isso|concordo)',
    '(?:bom|boa) (?:dia|tarde|noite)',
    'tudo (?:bem|bom|certo|joia) [?]',
    'tudo bem (?:com|por ai|voce)',
    '(?:oi|ola|dia|tarde|noite) ,? ?tudo (?:bem|bom)',
  ],
};
