import type { FunctionComponent as FC } from "preact";
import { Term } from "./show/term.tsx";
import { Text } from "./text.tsx";

/** A piece of a paragraph; one with a meaning explains itself. */
interface Stretch {
  readonly text: string;
  readonly meaning?: string;
  readonly id?: string;
}

interface Props {
  readonly text: string;
  /** Cuts a paragraph in stretches, of which some explain themselves. */
  readonly explain?: (paragraph: string) => readonly Stretch[];
}

const asItStands = (paragraph: string): readonly Stretch[] => [{ text: paragraph }];

/** Plain text with its line ends as paragraphs. */
export const Paragraphs: FC<Props> = ({ text, explain = asItStands }) => (
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
