import { oneOf, phrase } from '../text/phrases';
import type { Lexicon } from './lexicon';

const DIED = oneOf(
  'faleceu|morreu|partiu|nos deixou|foi a obito|veio a obito|veio a falecer|infartou e faleceu',
  'descansou|esta no ceu|foi com deus|foi morar com deus|nao esta mais entre nos',
  'nao esta mais aqui com a gente|nao esta mais com a gente|e falecid[oa]|era falecid[oa]',
);
/** The person written to: third person, or a title with a name. */
const THE_CUSTOMER = oneOf(
  'ele|ela|o titular|a titular|o sr|a sra|o senhor|a senhora|seu [a-z]+|dona [a-z]+|don?a',
  'essa pessoa|esta pessoa|esse cliente|essa cliente|o cliente|a cliente',
  'o dono d[oa] (?:numero|telefone|celular|conta)',
  'a dona d[oa] (?:numero|telefone|celular|conta)|quem comprou|o responsavel|a responsavel',
);
const RELATIVE = oneOf(
  '(?:aqui e|sou|quem (?:esta )?fala(?:ndo)? e) (?:o |a )?(?:filh[oa]|espos[oa]|marido|mulher|viuv[oa]|irma|irmao|net[oa]|nora|genro|sobrinh[oa]|mae|pai)',
  '(?:conta|compra|numero|celular|telefone|carne) era (?:dele|dela)',
  '(?:ele|ela|que) (?:comprou|comprava|era cliente)',
);
/** Across sentences, but not across a whole letter. */
const SOON = '(?: [^ ]+){0,25}? ';
const CLOSE = '(?:(?:meu|minha|nosso|nossa) (?:pai|mae|marido|esposo|esposa|mulher|companheiro|companheira))';

/** The customer died; told by someone of the family. */
export const deceased: Lexicon = {
  kind: 'deceased',
  strong: [
    `${THE_CUSTOMER} .. ${DIED}`,
    `(?:infelizmente )?${THE_CUSTOMER} ${DIED}`,
    `${RELATIVE}${SOON}${DIED}`,
    `${DIED}${SOON}${RELATIVE}`,
    '(?:dono|dona|titular|responsavel) (?:d[oae] .. )?(?:faleceu|morreu|e falecid[oa])',
    '(?:sou|aqui e) (?:o |a )?viuv[oa]',
    '(?:atestado|certidao) de obito',
    'inventario .. (?:dele|dela|do meu pai|da minha mae)',
    `quem comprou .. ${DIED}`,
  ],
  fair: [
    `${CLOSE} ${DIED}`,
    `${CLOSE} .. ${DIED}`,
    '(?:faleceu|morreu) (?:ontem|hoje|ha|faz|no|na|em|de|mes|semana|ano|dia)',
  ],
  weak: ['(?:faleceu|morreu|faleceram|falecimento|obito|falecid[oa])'],
  unless: [
    phrase(
      '(?:meu|minha|nosso|nossa|o meu|a minha) ',
      oneOf(
        'av[oa]|vovo|tio|tia|irmao|irma|sogro|sogra|filho|filha|primo|prima|cunhad[oa]|sobrinh[oa]',
        'amig[oa]|cachorr[oa]|padrinho|madrinha|neto|neta|bebe|genro|nora|patrao',
      ),
      ' .. (?:faleceu|morreu|partiu|nos deixou|veio a obito|foi a obito)',
    ),
    '(?<!(?:dono|dona) d[a-z]+ )(?:celular|telefone|carro|moto|bateria|aparelho|cachorro|gado|vaca|assunto|zap|chip|notebook) .. morreu',
    'morr(?:i|o|endo|er) de',
  ],
};
