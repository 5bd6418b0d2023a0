export const sections = [
  'start',
  'hoje',
  'search',
  'receive',
  'history',
  'import',
  'backup',
  'carne',
  'schedule',
  'conversations',
  'cheques',
  'javascript',
  'risk',
] as const;
export type Section = (typeof sections)[number];

export interface Options {
  /** Leaves the 100x shop, the reference shape and the history ratio of 20,000 customers out. */
  readonly quick: boolean;
  readonly sections: ReadonlySet<Section>;
}

/** The risk score is measured on a file of real receivables, by calculation alone; all else in the browser. */
export const needsBrowser = ({ sections: wanted }: Options): boolean =>
  [...wanted].some((section) => section !== 'risk');

export const usage = `npm run bench -- [--quick] [--only ${sections.join('|')}]`;

const isSection = (name: string): name is Section => sections.some((section) => section === name);

/** The options of a command line, or null when it is not understood. `--only` may be given several times. */
export const parseOptions = (args: readonly string[]): Options | null => {
  const only = new Set<Section>();
  let quick = false;
  for (let index = 0; index < args.length; index += 1) {
    const name = args[index + 1] ?? '';
    if (args[index] === '--quick') quick = true;
    else if (args[index] === '--only' && isSection(name)) {
      only.add(name);
      index += 1;
    } else return null;
  }
  return { quick, sections: only.size > 0 ? only : new Set(sections) };
};
