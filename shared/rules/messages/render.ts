import { type VariableName, type Variables, variableNames } from './variables';

const CHOICE = /\{=([^|{}]*)\|([^|{}]*)\}/g;
const VARIABLE = /\{([a-z_]+)\}/g;

const isVariable = (name: string): name is VariableName => variableNames.some((known) => known === name);

/** Variables in a text that the app does not know: a typing mistake, to be said before the text is kept. */
export const unknownVariables = (text: string): string[] =>
  [...text.matchAll(VARIABLE)].flatMap(([, name = '']) => (isVariable(name) ? [] : [name]));

/**
 * A template with its numbers agreeing and its variables filled in. Without a name the greeting goes without
 * one, and a line that came out empty disappears.
 */
export const render = (template: string, variables: Variables, count: number): string => {
  const nameless = variables.primeiro_nome === '' ? template.replaceAll(', {primeiro_nome}', '') : template;
  const lines = nameless
    .replace(CHOICE, (_, one: string, many: string) => (count === 1 ? one : many))
    .split('\n')
    .map((line) =>
      line.replace(VARIABLE, (whole, name: string) => (isVariable(name) ? variables[name] : whole)),
    );
  return lines.filter((line) => line.trim() !== '').join('\n');
};
