import { type Operators, peopleAtWork } from '@shared/domain/operator';
import { useState } from 'react';
import classes from './Operators.module.css';
import { PeopleActions } from './PeopleActions';
import { PeopleTable } from './PeopleTable';
import { type PersonQuestion, PersonQuestions } from './PersonQuestions';
import { RolesTable } from './RolesTable';
import { RulesForm } from './RulesForm';

/** Who works here and who did, when the PIN is asked for, and what each role does. */
export const PeopleOfShop = ({ operators }: { readonly operators: Operators }) => {
  const [question, setQuestion] = useState<PersonQuestion | null>(null);
  const left = operators.people.filter(({ leftOn }) => leftOn !== undefined);
  return (
    <div className={classes.two}>
      <div className={classes.column}>
        <PeopleTable people={[...peopleAtWork(operators), ...left]} onAsk={setQuestion} />
        <PeopleActions operators={operators} onAsk={setQuestion} />
      </div>
      <div className={classes.column}>
        <RulesForm operators={operators} />
        <RolesTable />
      </div>
      {question && <PersonQuestions question={question} onClose={() => setQuestion(null)} />}
    </div>
  );
};
