import { SegmentedControl, useMantineColorScheme } from '@mantine/core';
import { Section } from './Section';

const SCHEMES = [
  { value: 'light', label: 'Claro' },
  { value: 'dark', label: 'Escuro' },
  { value: 'auto', label: 'Automático' },
] as const;

/** Light, dark, or as the computer is set; kept on this computer by the kit itself. */
export const AppearanceSection = () => {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Section title="Aparência" note="No automático, o Em Dia segue o claro ou escuro do computador.">
      <SegmentedControl
        aria-label="Aparência"
        size="md"
        w={420}
        data={[...SCHEMES]}
        value={colorScheme}
        onChange={setColorScheme}
      />
    </Section>
  );
};
