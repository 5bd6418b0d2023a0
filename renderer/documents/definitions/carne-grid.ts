/** Where things stand on a slip of the payment booklet, in millimetres from its top left corner. */
export interface SlipGrid {
  readonly height: number;
  /** Type sizes in points. */
  readonly shopSize: number;
  readonly amountSize: number;
  readonly codeSize: number;
  readonly shopY: number;
  readonly ruleY: number;
  readonly customerY: number;
  readonly dueY: number;
  readonly noteY: number;
  readonly qrY: number;
  readonly qrSide: number;
  /** Chosen once for all codes of a booklet. */
  readonly qrMask?: number;
  readonly stampY: number;
  readonly stampHeight: number;
  readonly codeY: number;
  readonly stub: {
    readonly shopY: number;
    readonly carneY: number;
    readonly customerY: number;
    readonly dueY: number;
    /** The first line to be filled in by hand, and the distance to the next. */
    readonly handY: number;
    readonly handStep: number;
  };
}

export const PAGE_WIDTH = 210;
/** Stub and customer part, with the perforation between them. */
export const STUB = { x: 10, width: 48 } as const;
export const PERFORATION_X = 63;
export const PART = { x: 68, width: 132 } as const;

const threePerPage: SlipGrid = {
  height: 99,
  shopSize: 12,
  amountSize: 15,
  codeSize: 6,
  shopY: 8,
  ruleY: 21.5,
  customerY: 24,
  dueY: 34.5,
  noteY: 48,
  qrY: 48.5,
  qrSide: 28,
  stampY: 65,
  stampHeight: 15,
  codeY: 83.5,
  stub: { shopY: 8.5, carneY: 15, customerY: 25, dueY: 39, handY: 60, handStep: 7.5 },
};

const fourPerPage: SlipGrid = {
  height: 74.25,
  shopSize: 11,
  amountSize: 14,
  codeSize: 5.5,
  shopY: 5,
  ruleY: 17.3,
  customerY: 18.5,
  dueY: 27,
  noteY: 37.5,
  qrY: 37.5,
  qrSide: 25,
  stampY: 51,
  stampHeight: 11,
  codeY: 64.5,
  stub: { shopY: 5.5, carneY: 10.5, customerY: 18.5, dueY: 30.5, handY: 45, handStep: 6 },
};

export const gridFor = (slipsPerPage: 3 | 4): SlipGrid => (slipsPerPage === 3 ? threePerPage : fourPerPage);
