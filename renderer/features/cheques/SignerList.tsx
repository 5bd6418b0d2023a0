import { Money } from '@renderer/ui/Money';
import { Pill } from '@renderer/ui/Pill';
import { VirtualList } from '@renderer/ui/VirtualList';
import type { DrawerExposure } from '@shared/rules/cheques/exposure';
import { IconArrowBackUp } from '@tabler/icons-react';
import classes from './ChequeList.module.css';
import { exposureDetail, returnedText } from './signer-words';

interface SignerListProps {
  readonly signers: readonly DrawerExposure[];
  readonly selected: number;
  readonly onSelect: (index: number) => void;
  readonly onOpen: (index: number) => void;
}

const Row = ({ signer }: { readonly signer: DrawerExposure }) => {
  const returned = returnedText(signer);
  return (
    <div className={classes.signer}>
      <div className={classes.who}>
        <div className={classes.name} title={signer.name}>
          {signer.name}
        </div>
        <div className={classes.detail}>{exposureDetail(signer)}</div>
      </div>
      {returned && (
        <Pill tone="attention" icon={IconArrowBackUp}>
          {returned}
        </Pill>
      )}
      <Money cents={signer.openCents} weight={600} />
    </div>
  );
};

/** Who signed what is open, the most first: how much of the drawer hangs on one person. */
export const SignerList = ({ signers, selected, onSelect, onOpen }: SignerListProps) => (
  <VirtualList
    label="Quem assinou"
    items={signers}
    rowHeight={58}
    selected={selected}
    onSelect={onSelect}
    onOpen={onOpen}
    renderRow={(signer) => <Row signer={signer} />}
  />
);
