import type { Operator, Operators } from '@shared/domain/operator';
import { CodeDialog } from './CodeDialog';
import { LeaveShopDialog } from './LeaveShopDialog';
import { PersonDialog } from './PersonDialog';
import { PersonPinDialog } from './PersonPinDialog';
import { TurnOffDialog } from './TurnOffDialog';

/** What is being changed about the people of the shop. */
export type PersonQuestion =
  | { readonly kind: 'add' | 'code' }
  | { readonly kind: 'edit' | 'pin' | 'leave' | 'return'; readonly person: Operator }
  | { readonly kind: 'off'; readonly operators: Operators };

interface PersonQuestionsProps {
  readonly question: PersonQuestion;
  readonly onClose: () => void;
}

export const PersonQuestions = ({ question, onClose }: PersonQuestionsProps) => {
  switch (question.kind) {
    case 'add':
      return <PersonDialog onClose={onClose} />;
    case 'edit':
      return <PersonDialog person={question.person} onClose={onClose} />;
    case 'pin':
      return <PersonPinDialog person={question.person} onClose={onClose} />;
    case 'leave':
    case 'return':
      return (
        <LeaveShopDialog
          person={question.person}
          isReturning={question.kind === 'return'}
          onClose={onClose}
        />
      );
    case 'code':
      return <CodeDialog onClose={onClose} />;
    case 'off':
      return <TurnOffDialog operators={question.operators} onClose={onClose} />;
  }
};
