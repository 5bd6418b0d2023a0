import { bench } from './bench';

window.bench = bench;
