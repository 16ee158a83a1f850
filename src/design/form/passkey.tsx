import type { FunctionComponent as FC } from "preact";
import { Button, type ButtonKind } from "../button.tsx";

interface Props {
  readonly does: "register" | "sign-in";
  /** POST, answers the WebAuthn options as JSON. */
  readonly optionsUrl: string;
  /** POST of what the device says, answers `{ "location": … }`: where to go next. */
  readonly verifyUrl: string;
  readonly label: string;
  /** When it did not work out, or was called off: what else one can do. */
  readonly error: string;
  readonly kind?: ButtonKind;
}

/** A passkey needs script: this stays out of sight until src/client/passkeys.ts has found that it can be used. */
export const PasskeyButton: FC<Props> = ({
  does,
  optionsUrl,
  verifyUrl,
  label,
  error,
  kind = "secondary",
}) => (
  <div class="sk-flow sk-flow--tight" hidden data-passkey-offer>
    <Button
      kind={kind}
      type="button"
      icon="fingerprint"
      data={{
        "data-passkey": does,
        "data-options-url": optionsUrl,
        "data-verify-url": verifyUrl,
        "data-error": error,
      }}
    >
      {label}
    </Button>
    <p class="sk-small" role="alert" data-passkey-status />
  </div>
);
