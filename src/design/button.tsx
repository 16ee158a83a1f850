import type { ComponentChildren, FunctionComponent as FC } from "preact";
import { Icon } from "./icon.tsx";
import type { IconName } from "./icons.ts";
import { classes } from "./layout.tsx";

export type ButtonKind = "primary" | "secondary" | "subtle";

const kinds: Readonly<Record<ButtonKind, string>> = {
  primary: "nl-button nl-button--primary",
  secondary: "nl-button nl-button--secondary",
  subtle: "nl-button nl-button--subtle",
};

interface Look {
  readonly kind?: ButtonKind;
  readonly icon?: IconName;
  readonly iconEnd?: IconName;
  /** As wide as what it stands in. */
  readonly full?: boolean;
  readonly id?: string;
  readonly children: ComponentChildren;
}

interface ButtonProps extends Look {
  readonly type?: "submit" | "button";
  readonly name?: string;
  readonly value?: string;
  /** Posts the form somewhere else, for a second way on. */
  readonly formAction?: string;
  /** Lets the form go without the browser's own checks, as for “Terug”. */
  readonly formNoValidate?: boolean;
  /** The form it sends, when it stands outside of it. */
  readonly form?: string;
  /** What the button says while the form is on its way: “Bezig met bewaren”. */
  readonly busyWords?: string;
  readonly busy?: boolean;
  /** Why it cannot be used now. The button stays in sight and in the tab order, and does nothing. */
  readonly disabledBecause?: string;
  readonly pressed?: boolean;
  readonly describedBy?: string;
  /** `data-…` attributes for the scripts in src/client. */
  readonly data?: Readonly<Record<`data-${string}`, string>>;
}

/** One thing to do. A form has one primary button. */
export const Button: FC<ButtonProps> = (props) => {
  const { kind = "primary", type = "submit", disabledBecause, busy, full } = props;
  const reason = disabledBecause && `${props.id ?? props.name ?? disabledBecause.replace(/\W+/g, "-")}-reden`;
  const button = (
    <button
      class={classes(
        kinds[kind],
        disabledBecause !== undefined && "nl-button--disabled",
        busy && "nl-button--busy",
        full && "sk-full",
      )}
      type={disabledBecause ? "button" : type}
      id={props.id}
      name={props.name}
      value={props.value}
      form={props.form}
      formaction={props.formAction}
      formnovalidate={props.formNoValidate}
      aria-disabled={disabledBecause ? "true" : undefined}
      aria-busy={busy ? "true" : undefined}
      aria-pressed={props.pressed === undefined ? undefined : props.pressed ? "true" : "false"}
      aria-describedby={classes(reason, props.describedBy) || undefined}
      data-busy={props.busyWords}
      {...props.data}
    >
      <Inside {...props} icon={busy ? "hourglass" : props.icon} />
    </button>
  );
  if (!reason) return button;
  return (
    <span class="sk-row sk-row--tight">
      {button}
      <span class="sk-small sk-soft" id={reason}>
        {disabledBecause}
      </span>
    </span>
  );
};

interface ButtonLinkProps extends Look {
  readonly href: string;
  readonly download?: boolean | string;
  readonly rel?: string;
}

/** A link that looks like a button: it goes somewhere, it changes nothing. */
export const ButtonLink: FC<ButtonLinkProps> = (props) => (
  <a
    class={classes(kinds[props.kind ?? "primary"], props.full && "sk-full")}
    id={props.id}
    href={props.href}
    download={props.download}
    rel={props.rel}
  >
    <Inside {...props} />
  </a>
);

const Inside: FC<Look> = ({ icon, iconEnd, children }) => (
  <>
    {icon && (
      <span class="nl-button__icon-start">
        <Icon name={icon} />
      </span>
    )}
    <span class="nl-button__label">{children}</span>
    {iconEnd && (
      <span class="nl-button__icon-end">
        <Icon name={iconEnd} />
      </span>
    )}
  </>
);
