/** Lists of names by which the lab is asked for something. Beside index.ts, so that who checks a question need not load the engine. */
export { LABORATORY_MSRS } from './core/msr-fields';
export { OVERLAYS } from './session/overlays';
