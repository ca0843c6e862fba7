/** Adds a feature: a template, and what it is filled with. */
export type AddFeature = (template: number, value: number) => void;
