export {
  type AnyImporter,
  type Change,
  type Comparison,
  type Difference,
  type Fault,
  type FaultKind,
  type Given,
  type Importer,
  type ImporterWords,
  importerWords,
  type Line,
  type MapTopology,
  type Reading,
  type Source,
  type Telling,
} from "./contract.ts";
export { type FileReading, type GivenFile, largestSource, type ReadAs, readSource } from "./read-source.ts";
export type { TextEncoding } from "./read-text.ts";
