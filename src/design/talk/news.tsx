import type { FunctionComponent as FC } from "preact";
import { Icon } from "../icon.tsx";

interface NewsProps {
  /** The stream that tells how far it has come, as numbers. */
  readonly stream: string;
  /** Where this page is. */
  readonly from: number;
  /** “1 nieuw bericht” */
  readonly one: string;
  /** “{n} nieuwe berichten” */
  readonly more: string;
  /** The id of the list that grows; left out when what is new cannot be put below what is there. */
  readonly into?: string;
  /** Where what is new stands: for who has no script in between, and for what cannot grow. */
  readonly href: string;
  /** What to show before any script has counted; for the gallery. */
  readonly label?: string;
}

/** Says on a page that stays open what is new, once there is something. Nothing moves until it is pressed. */
export const News: FC<NewsProps> = ({ stream, from, one, more, into, href, label }) => (
  <div
    class="sk-fresh"
    role="status"
    data-live={stream === "" ? undefined : stream}
    data-live-from={from}
    data-live-one={one}
    data-live-more={more}
    data-live-into={into}
  >
    <a class="nl-button nl-button--secondary" href={href} hidden={label === undefined}>
      <Icon name="bell" />
      <span class="nl-button__label">{label}</span>
    </a>
  </div>
);
