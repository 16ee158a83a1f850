export {
  type Engine,
  type EngineOptions,
  embeddedTemplate,
  FolderTaken,
  markReady,
  openEngine,
} from "./engine.ts";
export { migrate } from "./migrate.ts";
