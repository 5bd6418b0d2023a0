import type { NegotiationFacts } from '@renderer/data/queries/negotiation-facts';
import { SegmentPill } from '@renderer/features/segment';
import { NoteTalkDialog } from '@renderer/features/talk';
import { FigureStrip } from '@renderer/ui/FigureStrip';
import { Page } from '@renderer/ui/Page';
import { upperFirst } from '@shared/wording/letter-case';
import { Cautions } from './Cautions';
import { FactList } from './FactList';
import { factGroups } from './fact-groups';
import { preparedFigures } from './figures';
import { HeardFields } from './HeardFields';
import { PrepareActions } from './PrepareActions';
import classes from './PreparePage.module.css';
import { ScriptPanel } from './ScriptPanel';
import { usePrepare } from './use-prepare';

/** One page to read before the talk: the customer at the left, the words at the right. Enter goes to the table. */
export const PreparePage = ({ facts }: { readonly facts: NegotiationFacts }) => {
  const { preparation, heard, setHeard, commands, isNoting, today } = usePrepare(facts);
  const { customer } = facts;
  const { segment, cautions, nothing } = preparation;
  return (
    <Page
      title={`Preparar a conversa com ${customer.name}`}
      subtitle={
        nothing === null && (
          <>
            <SegmentPill segment={segment.segment} /> {upperFirst(segment.reason)}
          </>
        )
      }
      actions={<PrepareActions commands={commands} />}
    >
      <div className={classes.screen}>
        <FigureStrip figures={preparedFigures(facts.summary, preparation)} />
        <Cautions cautions={cautions} />
        <div className={classes.columns}>
          <div className={classes.known}>
            {factGroups(preparation, today).map((group) => (
              <FactList key={group.heading} {...group} />
            ))}
          </div>
          <ScriptPanel
            preparation={preparation}
            foot={
              commands.negotiate && (
                <HeardFields heard={heard} onChange={setHeard} onNegotiate={commands.negotiate} />
              )
            }
          />
        </div>
      </div>
      {isNoting && <NoteTalkDialog customerId={customer.id} onClose={commands.stopNoting} />}
    </Page>
  );
};
