// What every made-up row carries: where it comes from, and no citation.

export const SYNTHETIC = { origin: 'SYNTHETIC' } as const;
