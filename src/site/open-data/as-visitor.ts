import { type Act, visitor } from "#platform/acts";
import type { HouseContext } from "#platform/http";

/** What is given away is the same for everyone, whoever asks. */
export const asVisitor = <Result>(c: HouseContext, story: (act: Act) => Promise<Result>): Promise<Result> =>
  c.var.acts.act(visitor, story, c.var.requestId);
