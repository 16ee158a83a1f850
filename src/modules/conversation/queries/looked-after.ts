import { authorise } from "#platform/errors";
import { can } from "../policy.ts";
import type { Door } from "./room.ts";

/** The same group, for whoever looks after it; anyone else in it is refused. */
export function lookedAfter<Inside extends Pick<Door, "me">>(inside: Inside): Inside {
  authorise(can.lookAfter(inside.me));
  return inside;
}
