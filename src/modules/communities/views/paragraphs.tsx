import type { FunctionComponent as FC } from "preact";
import { Text } from "#design";

/** Plain text with its empty lines as paragraphs. */
export const Paragraphs: FC<{ readonly text: string }> = ({ text }) => (
  <>
    {text
      .split(/\n+/)
      .filter((paragraph) => paragraph.trim() !== "")
      .map((paragraph, i) => (
        <Text key={i}>{paragraph}</Text>
      ))}
  </>
);
