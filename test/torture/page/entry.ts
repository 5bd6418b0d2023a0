import { torture } from './torture';

window.torture = torture;
