import type { FunctionComponent as FC } from "preact";
import { Text } from "#design";

/** Plain text as it was typed, in paragraphs. */
export const Paragraphs: FC<{ readonly text: string }> = ({ text }) => (
  <>
    {text
      .split(/\n{2,}/)
      .filter((part) => part.trim() !== "")
      .map((part) => (
        <Text key={part}>{part}</Text>
      ))}
  </>
);
