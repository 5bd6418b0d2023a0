import { checkChannel } from './check-channel';
import { parseTemplate, type TemplatePart } from './parse-template';
import { partProblem } from './part-problem';
import { hasSubject, MAX_SUBJECT_LENGTH, MAX_TEMPLATE_LENGTH, type MessageChannel } from './template';
import type { TemplateProblem } from './template-problem';
import { variableNamed, variableNames } from './variables';

type Field = TemplateProblem['field'];

const CHOICE_HELP =
  'Escreva {=uma|várias} para o número de parcelas, ou {~senhor|senhora|pelo nome} para o tratamento.';

const known = { names: variableNames, named: variableNamed };

const wordProblem = (part: TemplatePart, field: Field): TemplateProblem[] => {
  if (part.kind !== 'broken' || part.what !== 'choice') return partProblem(part, known, field);
  const { start, end, text } = part;
  const says = `A escolha ${text} não tem o número certo de palavras. ${CHOICE_HELP}`;
  return [{ kind: 'choice', severity: 'error', field, start, end, says }];
};

const lengthProblem = (text: string, field: Field): TemplateProblem[] => {
  const most = field === 'text' ? MAX_TEMPLATE_LENGTH : MAX_SUBJECT_LENGTH;
  if (text.length <= most) return [];
  const says = `${field === 'text' ? 'O texto' : 'O assunto'} tem ${text.length} letras; o limite são ${most}. Encurte um pouco.`;
  return [{ kind: 'too-long', severity: 'error', field, start: most, end: text.length, says }];
};

const wordProblems = (text: string, field: Field): TemplateProblem[] => [
  ...lengthProblem(text, field),
  ...parseTemplate(text).flatMap((part) => wordProblem(part, field)),
];

const emptyField = (kind: 'empty' | 'no-subject', field: Field, says: string): TemplateProblem => ({
  kind,
  severity: 'error',
  field,
  start: 0,
  end: 0,
  says,
});

const subjectProblems = (subject: string, channel: MessageChannel): TemplateProblem[] => {
  if (!hasSubject(channel)) return [];
  if (subject.trim() === '') return [emptyField('no-subject', 'subject', 'Escreva o assunto.')];
  return wordProblems(subject.replace(/\s/g, ' '), 'subject');
};

/**
 * What to put right in a template before it is kept, errors first. The subject is looked at where it is given. The
 * tone of the words is looked at apart.
 */
export const checkTemplate = (text: string, channel: MessageChannel, subject?: string): TemplateProblem[] => {
  const ofSubject = subject === undefined ? [] : subjectProblems(subject, channel);
  if (text.trim() === '') return [emptyField('empty', 'text', 'Escreva a mensagem.'), ...ofSubject];
  const words = wordProblems(text, 'text');
  const ofChannel = checkChannel(text, channel, words.length === 0);
  const all = [...words, ...ofSubject, ...ofChannel];
  return all.sort((a, b) => Number(a.severity === 'notice') - Number(b.severity === 'notice'));
};
