import { foldText } from '../../domain/search-tokens';

/** First words of a shop's name that take "do"; all others are "da", as in "da (loja) Casa Nova". */
const MASCULINE = new Set(
  (
    'acougue armarinho armazem atacadao atacado atelie bar baratao barateiro bazar brecho cafe cantinho ' +
    'centro comercial comercio deposito emporio espaco estudio grupo hortifruti lojao magazine mercadao ' +
    'mercadinho mercado minimercado mundo outlet palacio ponto rei restaurante sacolao salao shopping studio ' +
    'supermercado varejao'
  ).split(' '),
);
const FEMININE_PLURAL = new Set(['casas', 'lojas', 'drogarias', 'farmacias', 'oticas']);
const ARTICLES = new Set(['o', 'a', 'os', 'as']);

/** `da Casa Nova`, `do Mercado Silva`, `das Lojas Silva`, `do Boticário` of "O Boticário". */
export const ofShop = (name: string): string => {
  const [first = '', ...others] = name.split(' ');
  const word = foldText(first);
  if (ARTICLES.has(word) && others.length > 0) return `d${word} ${others.join(' ')}`;
  if (MASCULINE.has(word)) return `do ${name}`;
  return `${FEMININE_PLURAL.has(word) ? 'das' : 'da'} ${name}`;
};
