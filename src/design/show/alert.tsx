import type { ComponentChildren, FunctionComponent as FC } from "preact";
import { Icon } from "../icon.tsx";
import type { IconName } from "../icons.ts";

export type Tone = "info" | "ok" | "warning" | "error";

interface AlertProps {
  readonly tone: Tone;
  readonly title?: string;
  readonly level?: 2 | 3 | 4;
  /** Speaks up when it appears: `status` waits its turn, `alert` does not. */
  readonly live?: "status" | "alert";
  readonly id?: string;
  readonly children?: ComponentChildren;
}

const tones: Readonly<Record<Tone, readonly [IconName, string]>> = {
  info: ["info-circle", "utrecht-alert utrecht-alert--info"],
  ok: ["circle-check", "utrecht-alert utrecht-alert--ok"],
  warning: ["alert-triangle", "utrecht-alert utrecht-alert--warning"],
  error: ["alert-circle", "utrecht-alert utrecht-alert--error"],
};

/** Something to know before going on: what happened, and what now. */
export const Alert: FC<AlertProps> = ({ tone, title, level = 2, live, id, children }) => {
  const H = `h${level}` as const;
  return (
    <div class={tones[tone][1]} role={live} id={id}>
      <Icon name={tones[tone][0]} />
      <div class="utrecht-alert__content sk-flow sk-flow--tight">
        {title && <H class="nl-heading nl-heading--level-4">{title}</H>}
        {children}
      </div>
    </div>
  );
};
