import type { Act } from "#platform/acts";
import type { OpenPage } from "#platform/open-data";
import { newsletterPaths } from "./paths.ts";
import { archive } from "./queries/issues.ts";

/** The newsletter and every issue that went out. */
export const pages = async (act: Act): Promise<readonly OpenPage[]> => [
  { path: newsletterPaths.front },
  ...(await archive(act)).flatMap(({ slug }) => (slug ? [{ path: newsletterPaths.issue(slug) }] : [])),
];
