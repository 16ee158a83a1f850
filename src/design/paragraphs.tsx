import type { FunctionComponent as FC } from "preact";
import { Term } from "./show/term.tsx";
import { Text } from "./text.tsx";

interface Props {
  readonly text: string;
  /** Cuts a paragraph in stretches, of which some explain themselves. */
  readonly explain?: (
    paragraph: string,
  ) => readonly { readonly text: string; readonly meaning?: string; readonly id?: string }[];
}

/** Plain text with its line ends as paragraphs. */
export const Paragraphs: FC<Props> = ({ text, explain = (paragraph) => [{ text: paragraph }] }) => (
  <>
    {text
      .split(/\n+/)
      .filter((paragraph) => paragraph.trim() !== "")
      .map((paragraph, i) => (
        <Text key={i}>
          {explain(paragraph).map(({ text: stretch, meaning, id }) =>
            meaning !== undefined && id !== undefined ? (
              <Term key={id} id={id} text={stretch} meaning={meaning} />
            ) : (
              stretch
            ),
          )}
        </Text>
      ))}
  </>
);
