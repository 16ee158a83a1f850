export { attachmentNamed } from "./attachment.ts";
export { readCookie, writeCookie } from "./cookies.ts";
export { administrators, bearers, type DoorName, doorOf, everyone, members } from "./doors.ts";
export type { AppEnv, HouseContext, HouseVariables, Introduction, PageOptions } from "./env.ts";
export {
  type FieldErrors,
  type Fields,
  type Form,
  fieldOf,
  fieldValue,
  fieldValues,
  formFields,
  formFiles,
  formKey,
  isForm,
  many,
  type OwnFieldWords,
  pageNumber,
  readFields,
  readForm,
  whatToMend,
} from "./forms.ts";
export { buildHouse, type HouseParts, keptAnswer } from "./house.ts";
export {
  claimKeptForm,
  forgetKeptForm,
  forgetWriter,
  type KeptForm,
  keepForm,
  keptForm,
  keptFormPath,
  knowWriter,
  signInPath,
  withMark,
} from "./kept-form.ts";
export { stream } from "./live.ts";
export { fieldWords, houseProblems, type ProblemCatalogue, type ProblemWords } from "./messages.ts";
export { once } from "./once.ts";
export { openPageCache, type PageCache } from "./page-cache.ts";
export type { Problem, ProblemAnswer } from "./problems.ts";
export { mayBeFramed } from "./safety.ts";
export { type Serving, serve } from "./serve.ts";
export { type ReceivedFile, receiveForm, receiveUpload, type Upload } from "./upload.ts";
export { takesUpload } from "./upload-mark.ts";
