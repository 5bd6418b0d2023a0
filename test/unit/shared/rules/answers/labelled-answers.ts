import { readFileSync } from 'node:fs';
import type { CivilDay } from '@shared/calendar/civil-day';
import { understandAnswer } from '@shared/rules/answers/understand-answer';
import type { AnswerKind, Understanding } from '@shared/rules/answers/understanding';
import Papa from 'papaparse';

export interface LabelledAnswer {
  readonly id: string;
  readonly today: CivilDay;
  readonly label: AnswerKind;
  /** Empty where no single day is meant. */
  readonly day: CivilDay | '';
  /** Digits, or empty where no amount is named. */
  readonly cents: string;
  readonly text: string;
}

/** Messages with what they mean: `id;today;label;day;cents;text`, RFC 4180. */
export const labelledAnswers = (corpus: 'tuning' | 'held-out'): LabelledAnswer[] => {
  const url = new URL(`../../../../fixtures/messages/${corpus}/answers.csv`, import.meta.url);
  const { data } = Papa.parse<LabelledAnswer>(readFileSync(url, 'utf8'), {
    header: true,
    delimiter: ';',
    skipEmptyLines: true,
  });
  return data;
};

export const understood = ({ text, today }: LabelledAnswer): Understanding =>
  understandAnswer(text, { today, holidays: [] });

/** Promises to pay on a day: the days are read right where the kind may not be. */
export const withDay = (answers: readonly LabelledAnswer[]): LabelledAnswer[] =>
  answers.filter(({ label, day }) => label === 'promise' && day !== '');

/** `0.913 (84 of 92); wrong: a012, a077` */
export const figures = (
  answers: readonly LabelledAnswer[],
  isRight: (answer: LabelledAnswer) => boolean,
): { readonly share: number; readonly said: string } => {
  const wrong = answers.filter((answer) => !isRight(answer)).map(({ id }) => id);
  const share = answers.length === 0 ? 0 : 1 - wrong.length / answers.length;
  return {
    share,
    said: `${share.toFixed(3)} (${answers.length - wrong.length} of ${answers.length}); wrong: ${wrong.join(', ')}`,
  };
};
