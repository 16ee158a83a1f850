export {
  acceptedEndings,
  type CheckedFile,
  checkFiles,
  type FileMistake,
  largestFile,
  mostFiles,
} from "./check-files.ts";
