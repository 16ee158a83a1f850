import type { FunctionComponent as FC } from "preact";
import { type IconName, icons } from "./icons.ts";

/** These point the way one reads, so they turn around in right-to-left scripts. */
const directions: ReadonlySet<IconName> = new Set(["arrow-left", "arrow-right", "chevron-right", "send"]);

/** A drawing beside words: it is never the only carrier of a meaning, so it is hidden from screen readers. */
export const Icon: FC<{ readonly name: IconName }> = ({ name }) => (
  <svg
    class={directions.has(name) ? "sk-icon sk-icon--direction" : "sk-icon"}
    viewBox="0 0 24 24"
    aria-hidden="true"
    focusable="false"
  >
    <path d={icons[name]} />
  </svg>
);
