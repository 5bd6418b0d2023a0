import { useShop } from '@renderer/data/shop-context';
import type { BackupPlace } from '@renderer/platform/platform';
import { ActionButton } from '@renderer/ui/ActionButton';
import { IconFolderPlus } from '@tabler/icons-react';
import { useState } from 'react';
import classes from './BackupSection.module.css';
import { CopiesDialog } from './CopiesDialog';
import type { CopyFile } from './copy-words';
import { PlaceRow } from './PlaceRow';
import type { CopyPlaces } from './use-copy-places';

interface PlacesListProps {
  readonly places: CopyPlaces;
  /** A new place gets its first copy at once. */
  readonly onAdded: () => void;
  readonly onRestore: (placeId: string, file: CopyFile) => void;
}

const NONE =
  'Nenhum lugar escolhido. Prefira um pen drive ou uma pasta que vai para a nuvem; melhor ainda, os dois.';

/** Where copies go, each place with how it stands; on the desktop more can be chosen. */
export const PlacesList = ({ places: { places, ...actions }, onAdded, onRestore }: PlacesListProps) => {
  const { platform } = useShop();
  const [shown, setShown] = useState<string | null>(null);
  if (!places) return null;
  const shownPlace: BackupPlace | undefined = places.find(({ id }) => id === shown);
  const canForget = platform.places.forget !== undefined;
  const add = async () => {
    if (await actions.add()) onAdded();
  };
  return (
    <div>
      <div className={classes.heading}>
        <h3 className={classes.name}>Onde as cópias ficam</h3>
        {platform.places.add && (
          <ActionButton icon={IconFolderPlus} onClick={() => void add()}>
            {places.length === 0 ? 'Escolher pasta…' : 'Guardar também em outra pasta…'}
          </ActionButton>
        )}
      </div>
      {places.length === 0 && <p className={classes.note}>{NONE}</p>}
      <ul className={classes.places}>
        {places.map((place) => (
          <PlaceRow
            key={place.id}
            place={place}
            isForgotten={place.id === actions.forgotten}
            onShow={() => setShown(place.id)}
            onForget={canForget ? () => void actions.forget(place.id) : undefined}
            onKeep={actions.keep}
          />
        ))}
      </ul>
      {shownPlace && (
        <CopiesDialog
          place={shownPlace}
          onRestore={(file) => {
            setShown(null);
            onRestore(shownPlace.id, file);
          }}
          onClose={() => setShown(null)}
        />
      )}
    </div>
  );
};
