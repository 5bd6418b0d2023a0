/** Long words that carry the meaning: one wrong, missing, doubled or swapped letter is forgiven. */
const KEY_WORDS = [
  'comprovante desconto descontos parcelar parcelas parcela parcelamento parcelado parcelada desempregado desempregada',
  'pagamento pagamentos transferencia mensagem mensagens dinheiro salario faleceu falecida falecido proximo proxima',
  'consigo conseguir consegui trabalho negociar renegociar errado errada cobranca hospital cirurgia dificil',
  'dificuldade dificuldades situacao obrigado janeiro fevereiro setembro outubro novembro dezembro semana semanas',
  'amanha receber recebeu deposito depositar depositei quarta quinta segunda sabado domingo telefone reconheco',
  'defeito internado internada internou atrasado atrasada atrasou cancelei devolvi vencimento emprestei bloquear',
].flatMap((line) => line.split(' '));

const KNOWN: ReadonlySet<string> = new Set(KEY_WORDS);

/** Right words that stand one letter from a key word. */
const OTHER_WORDS: ReadonlySet<string> = new Set(
  (
    'quanta quando quanto receberei recebei recebera semanal consegue consegui ' +
    'conseguia pagamos defeitos erradas errados atrasada atrasado depositou depositado negocio negociei parcelei ' +
    'desconta proximos proximas segundo segundos trabalha trabalhar quintas quartas segundas dificeis manha amanhe ' +
    'cobrancas salarios devolvo devolveu cancelo cancele emprestou emprestar faleci atrasar atrasa obrigados dinheiros ' +
    'situacoes receberam consigo parcelo parcele quinto quarto domingos sabados internar atraso atrasos acorde semanas'
  ).split(' '),
);

const SHORTEST = 6;

/** Whether one letter changed, missing, added, or two neighbours swapped, turns one word into the other. */
const oneSlipApart = (a: string, b: string): boolean => {
  if (Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from += 1;
  const [restA, restB] = [a.slice(from), b.slice(from)];
  if (a.length !== b.length) {
    return a.length > b.length ? restA.slice(1) === restB : restA === restB.slice(1);
  }
  const swapped = restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
  return swapped || restA.slice(1) === restB.slice(1);
};

const remembered = new Map<string, string>();

/** The key word that a long word is a slip of, otherwise the word. The first letter must be right. */
export const withoutSlip = (word: string): string => {
  if (word.length < SHORTEST || KNOWN.has(word) || OTHER_WORDS.has(word)) return word;
  const known = remembered.get(word);
  if (known !== undefined) return known;
  const meant = KEY_WORDS.find(
    (key) => key[0] === word[0] && key.length >= SHORTEST && oneSlipApart(word, key),
  );
  if (remembered.size > 5_000) remembered.clear();
  remembered.set(word, meant ?? word);
  return meant ?? word;
};
