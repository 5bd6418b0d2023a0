import { useKeyHints } from '@renderer/ui/key-hints';
import { Page } from '@renderer/ui/Page';
import { DaysRound } from './DaysRound';
import classes from './HelpScreen.module.css';
import { KeyMap } from './KeyMap';
import { LawInShort } from './LawInShort';
import { TakingBack } from './TakingBack';
import { WhereThingsAre } from './WhereThingsAre';

/** Ajuda: the round of a day, the keys, the law and where things are, on one page. */
export const HelpScreen = () => {
  useKeyHints([
    { keys: ['Ctrl', 'K'], label: 'procurar cliente ou comando' },
    { keys: ['Esc'], label: 'voltar' },
  ]);
  return (
    <Page title="Ajuda" subtitle="O dia a dia em poucas linhas.">
      <div className={classes.columns}>
        <div className={classes.column}>
          <DaysRound />
          <TakingBack />
        </div>
        <div className={classes.column}>
          <KeyMap />
          <WhereThingsAre />
        </div>
        <LawInShort />
      </div>
    </Page>
  );
};
