import type { FunctionComponent as FC } from "preact";
import { ErrorSummary } from "#design";
import type { Locale } from "#platform/locale";
import { words } from "../messages.ts";
import type { CameBack } from "./came-back.ts";
import { warningId } from "./child-warning.tsx";

interface Props {
  readonly back: CameBack | undefined;
  readonly locale: Locale;
}

/** On top of a page with a form that came back: what to mend, and that we saw something, each with the way to it. */
export const CameBackSummary: FC<Props> = ({ back, locale }) => {
  const t = words[locale];
  if (!back) return null;
  const errors = Object.entries(back.errors).map(([name, message]) => ({ name, message }));
  const seen = back.seen && back.seen.length > 0;
  return (
    <ErrorSummary
      title={seen ? t.child.look : t.errorsTitle(errors.length)}
      errors={[...(seen ? [{ name: "tekst", id: warningId, message: t.child.title }] : []), ...errors]}
    />
  );
};
