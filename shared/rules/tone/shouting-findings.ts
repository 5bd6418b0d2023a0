import { foldText } from '../../domain/search-tokens';
import type { ToneFinding } from './finding';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Written in capitals everywhere: they neither shout nor break a shout. */
const ACRONYMS = words(
  'PIX CPF CNPJ RG SMS TV LED HD SSD USB CEP DDD OK OBS LTDA ME EPP MEI SA EIRELI CNH IPTU NF QR R RS SP RJ MG BA PR SC GO DF ES PE CE AM PA MA PB RN AL SE PI MT MS TO RO RR AC AP CDC LGPD UHT GB KG CM MM MP',
);

/** Verbs and cries: nobody names a shop with two of them. */
const STRONG = words(
  'me eu esse responde abre olha preciso receber ninguem mandei apareceu esperando onde vem nosso atende liga passa queremos combinado nenhum pagam pagaram some sumiu fala falei avisei acorda cumpra cumpre pague paga pagar pagou pagando venceu vencida vencidas vencido vence vencendo vencem atrasada atrasadas atrasado atraso devendo deve devedor nao voce voces vc agora urgente urgentemente imediatamente hoje ja ultimo ultima atencao regularize regularizar acerte acertar resolva resolver compareca responda responder ligue entre aguardo aguardamos esta estao chega cade quero exijo exigimos vamos vou vai nunca temos tem foi tenha cobranca divida spc serasa processo justica protesto calote caloteiro favor lembramos informamos comunicamos evite procure precisamos ainda amanha quitar quite queremos consta constam pendente pendentes debito providencias prazo',
);
const WEAK = words(
  'mensagem mensagens whatsapp zap telefone ontem aqui ate o que mim loja sua seu suas seus parcela parcelas pagamento conta valor ate por que com em aberto aviso dia bom boa tarde noite obrigado obrigada cliente loja mais para sem senhor senhora sr sra prezado prezada dias mes nome divida e',
);

/** Words of headings: what a shop announces to all is no shout at one. */
const ANNOUNCING = words(
  'fechada fechado abrimos fechamos horario feriado balanco promocao liquidacao oferta ofertas desconto descontos natal inauguracao atendimento entrega entregas gratis sorteio novidade novidades orcamento',
);

const WORD = /[\p{L}\p{M}][\p{L}\p{M}\p{N}'’]*/gu;
/** What may stand between two words of one shout. */
const SAME_SHOUT = /^[^.!?\n\p{L}]{0,16}$/u;
const IN_CAPITALS = /^\p{Lu}[\p{Lu}\p{M}\p{N}'’]*$/u;

interface Run {
  readonly start: number;
  end: number;
  count: number;
  letters: number;
  weight: number;
  /** Letters on their own: "P A G A". */
  singles: number;
}

const weightOf = (word: string): number => {
  const folded = foldText(word);
  if (STRONG.has(folded)) return 2;
  if (ANNOUNCING.has(folded)) return -3;
  return WEAK.has(folded) ? 1 : 0;
};

const runsOf = (written: string): Run[] => {
  const runs: Run[] = [];
  let run: Run | null = null;
  for (const match of written.matchAll(WORD)) {
    const [word] = match;
    if (!IN_CAPITALS.test(word)) {
      run = null;
      continue;
    }
    if (run === null || !SAME_SHOUT.test(written.slice(run.end, match.index))) {
      run = { start: match.index, end: match.index, count: 0, letters: 0, weight: 0, singles: 0 };
      runs.push(run);
    }
    run.end = match.index + word.length;
    if (word.length === 1) run.singles += 1;
    if (ACRONYMS.has(word) || word.length < 2) continue;
    run.count += 1;
    run.letters += word.length;
    run.weight += weightOf(word);
  }
  return runs;
};

const shouts = ({ count, letters, weight, singles }: Run): boolean =>
  singles >= 7 || (letters >= 8 && ((count === 2 && weight >= 3) || (count > 2 && weight >= 3)));

/** Lower case, with a capital where a sentence begins and acronyms as they are. */
const calm = (written: string, { start, end }: Run): string => {
  const lower = written
    .slice(start, end)
    .replace(WORD, (word) => (ACRONYMS.has(word) && word.length > 1 ? word : word.toLowerCase()));
  const begins = /(?:^|[.!?\n])[\s"'*_]*$/.test(written.slice(0, start));
  return begins ? lower.charAt(0).toUpperCase() + lower.slice(1) : lower;
};

const MARKS = /(?:[!?‼❗❕⁉]\uFE0F?\s?){3,}/gu;
const FESTIVE =
  /parabens|feliz|obrigad|agradec|festa|bem.vind|sucesso|viva|uhul|\boba\b|ador|amamos|ganh|sorte|natal|ano novo|saudade|querid|delicia|alegria/;

const sentenceBefore = (written: string, place: number): string =>
  foldText(/[^.!?\n]*$/.exec(written.slice(0, place))?.[0] ?? '');

const SHOUT = { kind: 'shouting', severity: 'mild', source: 'CDC art. 42' } as const;

const capitalFindings = (written: string): ToneFinding[] =>
  runsOf(written)
    .filter(shouts)
    .map((run) => ({
      ...SHOUT,
      start: run.start,
      end: run.end,
      found: written.slice(run.start, run.end),
      why: 'Frase toda em maiúsculas parece grito.',
      instead: calm(written, run),
    }));

const markFindings = (written: string): ToneFinding[] =>
  [...written.matchAll(MARKS)].flatMap((match) => {
    const found = match[0].trimEnd();
    const festive = !found.includes('?') && FESTIVE.test(sentenceBefore(written, match.index));
    if (festive) return [];
    return [
      {
        ...SHOUT,
        start: match.index,
        end: match.index + found.length,
        found,
        why: 'Muitos sinais seguidos parecem grito.',
        instead: /[?⁉]/.test(found) ? '?' : '!',
      },
    ];
  });

/** Sentences in capitals and rows of exclamation or question marks. */
export const shoutingFindings = (written: string): ToneFinding[] => [
  ...capitalFindings(written),
  ...markFindings(written),
];
