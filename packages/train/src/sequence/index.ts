/** Training for the sequence engine: record features → train → quantize → write a weights module. */
export { type CrfOptions, trainCrf } from './train-crf.ts';
export { type PerceptronOptions, trainPerceptron } from './train-perceptron.ts';
export { type QuantizeOptions, quantizeWeights } from './quantize-weights.ts';
export { createRandom, shuffle } from './seeded-random.ts';
export type { TrainedWeights } from './trained-weights.ts';
export { recordFeatures, type TrainingSequence } from './training-sequence.ts';
export { type WeightsOrigin, writeWeightsModule } from './write-weights-module.ts';
