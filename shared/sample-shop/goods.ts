/** What a furniture and appliance shop sells on credit, and between which prices, in cents. */
export interface Good {
  readonly name: string;
  readonly fromCents: number;
  readonly toCents: number;
}

/** What goes on the tab of such a shop. */
export const smallGoods: readonly [Good, ...Good[]] = [
  { name: 'Lâmpada LED 9 W', fromCents: 790, toCents: 1_490 },
  { name: 'Pilhas AA, 4', fromCents: 990, toCents: 1_890 },
  { name: 'Extensão de 3 m', fromCents: 1_990, toCents: 3_490 },
  { name: 'Jogo de copos', fromCents: 2_490, toCents: 4_990 },
  { name: 'Pano de prato', fromCents: 490, toCents: 990 },
  { name: 'Vassoura', fromCents: 1_290, toCents: 2_290 },
  { name: 'Puxador de gaveta', fromCents: 590, toCents: 1_590 },
  { name: 'Cola de madeira', fromCents: 890, toCents: 1_690 },
];

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
