export { instructionHelp } from './instruction-help';
export { common } from './common';
export { panels } from './panels';
export { status } from './status';
export { shell } from './shell';
export { vectors } from './vectors';
export { bits } from './bits';
