// `npm run build`: the bundles, and the kernels assembled beside them.
import { build } from './setup.mjs';

process.exitCode = build();
