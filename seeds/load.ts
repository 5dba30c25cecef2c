export { loadReference } from "./load-reference.ts";
export { loadSamples, type SampleOptions } from "./load-samples.ts";
