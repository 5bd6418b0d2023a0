import { lowerFirst, upperFirst } from '../../wording/letter-case';
import { parseTemplate, type TemplatePart } from '../messages/parse-template';
import { type ClauseVariable, type ClauseVariables, clauseVariableNames } from './variables';

/** The variable a clause names, or null. With a capital, "{Multa}", it is the same one at the start of a sentence. */
export const clauseVariableNamed = (name: string): ClauseVariable | null =>
  clauseVariableNames.find((known) => known === lowerFirst(name)) ?? null;

/** What is not understood stays as it is written, to be seen. */
const partText = (part: TemplatePart, template: string, variables: ClauseVariables): string => {
  if (part.kind === 'text') return part.text;
  const known = part.kind === 'variable' ? clauseVariableNamed(part.name) : null;
  if (known === null) return template.slice(part.start, part.end);
  return part.kind === 'variable' && part.name !== known ? upperFirst(variables[known]) : variables[known];
};

/** What a text names and the agreement has nothing of. */
export const missingIn = (text: string, variables: ClauseVariables): ClauseVariable[] => {
  const names = parseTemplate(text).flatMap((part) =>
    part.kind === 'variable' ? (clauseVariableNamed(part.name) ?? []) : [],
  );
  return [...new Set(names)].filter((name) => variables[name] === '');
};

const fillLine = (line: string, variables: ClauseVariables): string | null => {
  if (missingIn(line, variables).length > 0) return null;
  return parseTemplate(line)
    .map((part) => partText(part, line, variables))
    .join('');
};

/** A clause with its variables filled in. A line that names something the agreement does not have is left out. */
export const fillClause = (text: string, variables: ClauseVariables): string =>
  text
    .split(/\r?\n/)
    .map((line) => fillLine(line, variables))
    .filter((line) => line !== null)
    .join('\n')
    .trim();
