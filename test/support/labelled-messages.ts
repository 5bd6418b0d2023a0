import { readFileSync } from 'node:fs';
import Papa from 'papaparse';

/** A message with what a careful reader thinks of it: "bad" must not reach a customer as it is. */
export interface LabelledMessage {
  readonly id: string;
  readonly label: 'ok' | 'bad';
  readonly text: string;
  /** Further columns of the file, such as the kind of what is bad. */
  readonly [column: string]: string;
}

/** The rows of a file with the columns id;label;…;text. */
export const readLabelledMessages = (path: string): LabelledMessage[] => {
  const { data } = Papa.parse<LabelledMessage>(readFileSync(path, 'utf8').replace(/^\ufeff/, ''), {
    header: true,
    delimiter: ';',
    skipEmptyLines: true,
  });
  return data;
};
