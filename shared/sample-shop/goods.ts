/** What a furniture and appliance shop sells on credit, and between which prices, in cents. */
export interface Good {
  readonly name: string;
  readonly fromCents: number;
  readonly toCents: number;
}

export const goods: readonly [Good, ...Good[]] = [
  { name: 'Guarda-roupa 6 portas', fromCents: 74_900, toCents: 189_900 },
  { name: 'Geladeira 340 L', fromCents: 209_900, toCents: 349_900 },
  { name: 'Fogão 4 bocas', fromCents: 59_900, toCents: 129_900 },
  { name: 'Sofá retrátil 3 lugares', fromCents: 119_900, toCents: 259_900 },
  { name: 'Cama box casal', fromCents: 69_900, toCents: 179_900 },
  { name: 'Máquina de lavar 12 kg', fromCents: 149_900, toCents: 269_900 },
  { name: 'Televisor 43"', fromCents: 159_900, toCents: 239_900 },
  { name: 'Mesa com 4 cadeiras', fromCents: 49_900, toCents: 139_900 },
  { name: 'Ventilador de coluna', fromCents: 14_900, toCents: 29_900 },
  { name: 'Liquidificador', fromCents: 9_900, toCents: 24_900 },
  { name: 'Armário de cozinha', fromCents: 39_900, toCents: 119_900 },
  { name: 'Colchão de solteiro', fromCents: 29_900, toCents: 79_900 },
  { name: 'Ferro de passar', fromCents: 8_900, toCents: 19_900 },
  { name: 'Berço com gavetas', fromCents: 44_900, toCents: 99_900 },
];
