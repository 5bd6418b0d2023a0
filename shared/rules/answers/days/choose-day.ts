import { clauseAround, oneOf, overlap, type Part, partsLike, phrasePattern } from '../text/phrases';
import type { DayMention } from './read-days';

/** Said just before a day, within its clause: the day is refused ("não consigo dia 5"). */
const REFUSED_BEFORE = phrasePattern([
  '(?:nao|num|nem|nunca|sem(?! falta| erro)|impossivel|inves de|em vez de)',
]);
/** These take the refusal back: "não passa do dia 5", "antes do dia 10 não", "não consigo hoje mas amanhã". */
const NOT_REFUSED = phrasePattern([
  '(?:nao|num) (?:vai )?passa(?:r)? d[aeo]',
  '(?:so|mas|porem|somente|apenas|e sim|antes d[aeo]|antes|pago|acerto|passo|faco|mando|deposito|se preocupe?|esqueci|esqueco)',
]);
/** Said just after a day, within its clause. */
const REFUSED_AFTER = phrasePattern([
  '(?:nao|num|n) (?:da|dou|consigo|posso|vai dar|vou conseguir|vou poder|vou ter|tenho|tem como|rola|deu|vai|e possivel|vai ser possivel|vou estar)',
  '(?:nao|e impossivel|fica dificil|ta dificil|fica ruim|e ruim|vai ficar dificil)(?= mas| so|$)',
]);
const WORDS_AFTER = 5;
/** A day of something else than paying: when it fell due, was bought or happened. */
const HAPPENED = phrasePattern([
  oneOf(
    'venceu|vencia|vencida|venceram|vencimento(?! para)|vence|vencer|comprei|compramos|compra',
    'recebi|era|foi|desde|aconteceu|faleceu|morreu|perdi|operei|fiz|nasceu|mandou|mandaram',
    'combinamos|operou|fiquei|fui|tive|internei|internou',
  ),
]);
const INCOME_BEFORE = phrasePattern([
  '(?:recebo|receber|recebe|salario|pagamento|cai|sai|pagam|aposentadoria|beneficio)',
]);
const INCOME_AFTER = phrasePattern([
  '(?:que )?(?:eu |que eu )?(?:recebo|vou receber|cai|sai|entra|e meu pagamento|e o pagamento|pagam)',
]);
/** "Pago dia 5, aliás dia 6": what comes last is meant. */
const CORRECTS = phrasePattern(['(?:alias|quer dizer|digo|ops|na verdade|corrigindo|melhor|perai|pera)']);

export interface JudgedDay extends DayMention {
  readonly income: boolean;
}

const has = (pattern: RegExp, text: string): boolean => text.search(pattern) >= 0;

const wordsFrom = (text: string, count: number): string => text.trim().split(' ').slice(0, count).join(' ');

interface Surroundings {
  readonly before: string;
  readonly after: string;
}

/** The words of the clause beside a mention, up to the next mention on either side. */
const surroundings = (mention: Part, all: readonly DayMention[], text: string): Surroundings => {
  const clause = clauseAround(mention, text);
  const start = Math.max(
    clause.start,
    ...all.filter((other) => other.end <= mention.start).map(({ end }) => end),
  );
  const end = Math.min(
    clause.end,
    ...all.filter((other) => other.start >= mention.end).map((other) => other.start),
  );
  return { before: text.slice(start, mention.start), after: text.slice(mention.end, end) };
};

const refused = ({ before, after }: Surroundings): boolean => {
  const refusals = partsLike(REFUSED_BEFORE, before);
  const last = refusals.at(-1);
  if (last && !partsLike(NOT_REFUSED, before).some((part) => part.start >= last.start)) return true;
  return has(REFUSED_AFTER, wordsFrom(after, WORDS_AFTER)) && !/antes d[aeo] $/.test(before);
};

const judged = (mentions: readonly DayMention[], text: string): JudgedDay[] =>
  mentions.flatMap((mention) => {
    const beside = surroundings(mention, mentions, text);
    const income =
      has(INCOME_BEFORE, beside.before) ||
      has(INCOME_AFTER, wordsFrom(beside.after, 3)) ||
      mention.by === 'payday';
    if (mention.next === undefined && mention.last !== undefined) return [];
    return refused(beside) || has(HAPPENED, beside.before) ? [] : [{ ...mention, income }];
  });

/** "Sexta, dia 27": the weekday only repeats the date beside it. */
const withoutRepeats = (mentions: readonly JudgedDay[], text: string): JudgedDay[] =>
  mentions.filter(
    (mention) =>
      mention.by === 'date' ||
      !mentions.some(
        (other) =>
          other.by === 'date' &&
          other !== mention &&
          /^[ ,]*(?:que e |no |agora |na |proxim[ao] )?[ ,]*$/.test(
            text.slice(Math.min(mention.end, other.end), Math.max(mention.start, other.start)),
          ),
      ),
  );

const distance = (a: Part, b: Part): number =>
  overlap(a, b) ? 0 : Math.max(a.start - b.end, b.start - a.end);

/**
 * The day meant for paying, among those still to come: never a refused one ("não consigo dia 5, só dia 10"); the later
 * of two left open ("sexta ou sábado"); the last after a correction; otherwise the one nearest to the words that
 * promise.
 */
export const chooseDay = (
  mentions: readonly DayMention[],
  promises: readonly Part[],
  text: string,
): JudgedDay | undefined => {
  const open = withoutRepeats(judged(mentions, text), text);
  const own = open.filter(({ income }) => !income);
  const named = own.filter(({ next }) => next !== undefined);
  const candidates =
    [named, open.filter(({ next }) => next !== undefined), own, open].find((list) => list.length > 0) ?? [];
  if (candidates.length < 2) return candidates[0];
  const last = candidates.at(-1) as JudgedDay;
  const beforeLast = text.slice((candidates.at(-2) as JudgedDay).end, last.start);
  if (has(CORRECTS, beforeLast) || / ou /.test(beforeLast)) return last;
  const nearness = (mention: JudgedDay) =>
    Math.min(Number.MAX_SAFE_INTEGER, ...promises.map((part) => distance(mention, part)));
  return candidates.reduce((best, mention) => (nearness(mention) < nearness(best) ? mention : best));
};
