import type { FunctionComponent as FC } from "preact";
import { Content, PersonalHeader, Side, Stack, Text, Ways } from "#design";
import { dayAndMonth, type Locale } from "#platform/locale";
import type { Mine, Waiting } from "#platform/module";
import { pageWords } from "./pages-words.ts";

interface Props {
  readonly locale: Locale;
  readonly face: { readonly name: string; readonly portrait: number };
  readonly waiting: readonly Waiting[];
  readonly mine: Required<Mine>;
}

/** How many things can wait on one page before nobody looks at them any more. */
export const mostWaiting = 7;

/** "Vandaag", the start page of someone who is signed in: first what waits for them, by when it ends; then what is theirs. */
export const MinePage: FC<Props> = ({ locale, face, waiting, mine }) => {
  const t = pageWords[locale];
  const shown = firstOf(waiting);
  const more = waiting.length - shown.length;
  return (
    <>
      <PersonalHeader
        title={t.mineTitle(face.name.split(" ")[0] ?? "")}
        lead={shown.length > 0 ? t.mineWaiting(shown.length) : t.mineNothing}
        portrait={face.portrait}
      />
      <Content>
        <Stack gap="wide">
          {shown.length > 0 && (
            <Stack>
              <Ways
                label={t.mineToday}
                items={shown.map(({ icon, title, text, href, before }) => ({
                  href,
                  icon,
                  title,
                  text: before ? `${text}, ${t.before(dayAndMonth(before, locale))}` : text,
                }))}
              />
              {more > 0 && <Text soft>{t.mineMore(more)}</Text>}
            </Stack>
          )}
          <Side aside={<Stack gap="wide">{mine.aside}</Stack>}>
            <Stack gap="wide">{mine.main}</Stack>
          </Side>
        </Stack>
      </Content>
    </>
  );
};

/** What comes first, and no more of it than anyone can do. What ends nowhere stands last, as its modules gave it. */
export function firstOf(waiting: readonly Waiting[]): readonly Waiting[] {
  const moment = ({ before, at }: Waiting) => (before ?? at)?.getTime() ?? Number.MAX_VALUE;
  return waiting.toSorted((a, b) => moment(a) - moment(b)).slice(0, mostWaiting);
}
