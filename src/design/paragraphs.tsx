import type { FunctionComponent as FC } from "preact";
import { Text } from "./text.tsx";

/** Plain text with its line ends as paragraphs. */
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
