import { CMC7_LENGTH, cmc7ErrorText, readCmc7 } from '@shared/identity/cmc7';
import { documentErrorText, parseDocument } from '@shared/identity/document';
import { withoutLeadingZeros } from '@shared/identity/text';
import { lowerFirst } from '@shared/wording/letter-case';
import { listed } from '@shared/wording/listed';
import type { ChequeDraft } from './cheque-draft';
import { chequeNumbers, type FilledCheque } from './cheque-face';
import type { ChequeField, ChequeProblem } from './cheque-problem';

type Problem = Omit<ChequeProblem, 'key'>;

const missing = (field: ChequeField, text: string): Problem => ({ field, text, isMissing: true });
const wrong = (field: ChequeField, text: string): Problem => ({ field, text, isMissing: false });

const isEmpty = (text: string): boolean => text.trim() === '';

/** A foot that is still being typed is said once the cheque is tried to be taken. */
const footProblems = ({ foot }: ChequeDraft): Problem[] => {
  if (isEmpty(foot)) return [];
  const read = readCmc7(foot);
  if (read.ok) return [];
  const isHalf = read.error.reason === 'length' && read.error.read < CMC7_LENGTH;
  return [{ field: 'foot', text: cmc7ErrorText(read.error), isMissing: isHalf }];
};

const SHAPES = {
  branch: { shape: /^\d{1,5}$/, empty: 'a agência', wrong: 'A agência tem até 5 números.' },
  account: { shape: /^[\dX]{1,20}$/, empty: 'a conta', wrong: 'A conta tem só números, e às vezes um X.' },
  number: { shape: /^\d{1,10}$/, empty: 'o número', wrong: 'O número do cheque tem até 10 números.' },
} as const;

const NAMES = { bank: 'o banco', branch: 'a agência', number: 'o número' } as const;

const numberProblems = (draft: ChequeDraft): Problem[] => {
  const numbers = chequeNumbers(draft);
  const bank = isEmpty(draft.bank)
    ? [missing('bank', 'o banco')]
    : numbers.bank === ''
      ? [wrong('bank', 'Não conhecemos este banco: digite o código, como 237.')]
      : [];
  const others = (['branch', 'account', 'number'] as const).flatMap((field): Problem[] => {
    if (numbers[field] === '') return [missing(field, SHAPES[field].empty)];
    return SHAPES[field].shape.test(numbers[field]) ? [] : [wrong(field, SHAPES[field].wrong)];
  });
  return [...bank, ...others];
};

/** The account at the foot may differ from the one printed above; bank, branch and number may not. */
const unlikeFoot = (draft: ChequeDraft): Problem[] => {
  const foot = readCmc7(draft.foot);
  if (!foot.ok) return [];
  const typed = chequeNumbers(draft);
  return (['bank', 'branch', 'number'] as const)
    .filter(
      (field) =>
        typed[field] !== '' && withoutLeadingZeros(typed[field]) !== withoutLeadingZeros(foot.value[field]),
    )
    .map((field) => wrong(field, `No rodapé, ${NAMES[field]} é ${foot.value[field]}.`));
};

const amountProblems = ({ cents }: FilledCheque): Problem[] => {
  if (cents === null) return [missing('cents', 'o valor')];
  return cents > 0 ? [] : [wrong('cents', 'O valor precisa ser maior que zero.')];
};

const dayProblems = ({ goodDay, issueDay }: FilledCheque): Problem[] => {
  if (goodDay === null) return [missing('goodDay', 'o bom para')];
  if (issueDay === null) return [missing('issueDay', 'a emissão')];
  return goodDay < issueDay
    ? [wrong('goodDay', 'O bom para é antes da emissão. Confira as duas datas.')]
    : [];
};

const drawerProblems = ({ drawer }: ChequeDraft): Problem[] => {
  if (!drawer) return [];
  const document = parseDocument(drawer.document);
  return [
    ...(isEmpty(drawer.name) ? [missing('drawerName', 'quem assinou')] : []),
    ...(document.ok || document.error === 'empty'
      ? []
      : [
          wrong(
            'drawerDocument',
            `CPF ou CNPJ de quem assinou: ${lowerFirst(documentErrorText(document.error))}`,
          ),
        ]),
  ];
};

/** All that stands in the way of one cheque, in the order the eye goes over its row. */
export const faceProblems = (filled: FilledCheque): ChequeProblem[] =>
  [
    ...footProblems(filled),
    ...numberProblems(filled),
    ...unlikeFoot(filled),
    ...amountProblems(filled),
    ...dayProblems(filled),
    ...drawerProblems(filled),
  ].map((problem) => ({ ...problem, key: filled.key }));

/** `Falta o banco, a agência e o valor.`, with what is wrong before it: a sentence each. */
export const problemTexts = (problems: readonly ChequeProblem[]): string[] => {
  const lacking = problems.filter(({ field, isMissing }) => isMissing && field !== 'foot');
  const said = problems.filter((problem) => !lacking.includes(problem)).map(({ text }) => text);
  return lacking.length > 0 ? [...said, `Falta ${listed(lacking.map(({ text }) => text))}.`] : said;
};
