import type { FunctionComponent as FC } from "preact";
import { type FieldProps, FormField } from "./field.tsx";

interface FileFieldProps extends FieldProps {
  /** What a device offers to choose from: “.pdf,.docx”. The server looks at what is inside. */
  readonly accept?: string;
  readonly multiple?: boolean;
  /** What is larger is not sent at all, where scripts run; the server says the same to who sends it. */
  readonly largest?: { readonly bytes: number; readonly words: string };
}

/** One or more files. The form around it must carry `files`. */
export const FileField: FC<FileFieldProps> = ({ accept, multiple, largest, ...field }) => (
  <FormField
    {...field}
    control={(wires) => (
      <input
        {...wires}
        class="sk-file"
        type="file"
        accept={accept}
        multiple={multiple}
        data-largest={largest?.bytes}
        data-too-large={largest?.words}
      />
    )}
  />
);
