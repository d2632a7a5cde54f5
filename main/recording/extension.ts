/** Names of recordings end so. */
export const RECORDING_EXTENSION = 'lstar';
