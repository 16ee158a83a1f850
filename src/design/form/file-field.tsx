import type { FunctionComponent as FC } from "preact";
import { type FieldProps, FormField } from "./field.tsx";

interface FileFieldProps extends FieldProps {
  /** What a device offers to choose from: “.pdf,.docx”. The server looks at what is inside. */
  readonly accept?: string;
  readonly multiple?: boolean;
}

/** One or more files. The form around it must carry `files`. */
export const FileField: FC<FileFieldProps> = ({ accept, multiple, ...field }) => (
  <FormField
    {...field}
    control={(wires) => <input {...wires} class="sk-file" type="file" accept={accept} multiple={multiple} />}
  />
);
