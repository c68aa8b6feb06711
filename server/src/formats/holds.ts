import type { LossKind } from './losses';

/** Annotations may stand in and over one another. */
export const OVERLAPS: readonly LossKind[] = ['nested', 'crossing', 'same-place'];
/** All that is said of an annotation but its history. */
export const DETAILS: readonly LossKind[] = ['entity', 'value', 'note', 'attribute', 'creator', 'time'];
