import type { ComponentChildren, FunctionComponent as FC } from "preact";
import { classes } from "../layout.tsx";

/** A part of the map that one can go to. */
export interface MapArea {
  readonly code: string;
  /** SVG path. */
  readonly d: string;
  readonly label: string;
  readonly href: string;
}

interface Props {
  readonly id: string;
  /** What the map shows, and where the same facts stand as a table. */
  readonly title: string;
  readonly description: string;
  readonly width: number;
  readonly height: number;
  readonly areas: readonly MapArea[];
  readonly land: string;
  readonly fill: { readonly whole: string; readonly part: string };
  readonly hatch: { readonly whole: string; readonly part: string };
  readonly borders: string;
  readonly ring: string;
  readonly chosen: string;
  readonly names: readonly {
    readonly x: number;
    readonly y: number;
    readonly text: string;
    readonly size: "s" | "l";
  }[];
  /** In the order in which they lie on each other. */
  readonly legend: readonly { readonly mark: MapMark; readonly text: ComponentChildren }[];
  /** Who made the borders. */
  readonly credit: ComponentChildren;
}

export type MapMark = "fill" | "fill-part" | "hatch" | "hatch-part" | "ring" | "chosen" | "border";

/**
 * Borders that overlap: what is filled, what is hatched and what lies inside the thick line can be told apart without colour. Every area is
 * a link with a name, so the map can be walked with the keyboard.
 */
export const BorderMap: FC<Props> = (map) => (
  <figure class="sk-map">
    {/* biome-ignore lint/a11y/useSemanticElements: a drawing of links is a group, and no fieldset can be a drawing */}
    <svg
      class="sk-map__sheet"
      viewBox={`0 0 ${map.width} ${map.height}`}
      role="group"
      aria-labelledby={`${map.id}-naam`}
      aria-describedby={`${map.id}-uitleg`}
    >
      <Patterns id={map.id} />
      <g>
        <path class="sk-map__land" d={map.land} />
        {map.fill.whole && <path class="sk-map__fill" d={map.fill.whole} />}
        {map.fill.part && <path fill={`url(#${map.id}-stip)`} d={map.fill.part} />}
        {map.hatch.whole && <path fill={`url(#${map.id}-streep)`} d={map.hatch.whole} />}
        {map.hatch.part && <path fill={`url(#${map.id}-streepje)`} d={map.hatch.part} />}
        <path class="sk-map__border" d={map.borders} />
        {map.ring && <path class="sk-map__ring-under" d={map.ring} />}
        {map.ring && <path class="sk-map__ring" d={map.ring} />}
        {map.chosen && <path class="sk-map__chosen" d={map.chosen} />}
      </g>
      {map.areas.map(({ code, d, label, href }) => (
        <a key={code} href={href} aria-label={label}>
          <path d={d}>
            <title>{label}</title>
          </path>
        </a>
      ))}
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: text in a drawing takes no focus; every name is said by its link */}
      <g class="sk-map__names" aria-hidden="true">
        {map.names.map(({ x, y, text, size }) => (
          <text key={text} x={x} y={y} class={size === "s" ? "sk-map__small" : undefined}>
            {text}
          </text>
        ))}
      </g>
    </svg>
    <figcaption class="sk-flow sk-flow--tight">
      <p class="sk-small" id={`${map.id}-naam`}>
        <strong>{map.title}</strong>
      </p>
      <ul class="sk-map__legend">
        {map.legend.map(({ mark, text }) => (
          <li key={mark}>
            <LegendMark mark={mark} id={`${map.id}-${mark}`} />
            <span>{text}</span>
          </li>
        ))}
      </ul>
      <p class="sk-small sk-soft" id={`${map.id}-uitleg`}>
        {map.description}
      </p>
      <p class="sk-small sk-soft">{map.credit}</p>
    </figcaption>
  </figure>
);

/** Dots for what is filled in part, lines for what is hatched, broken lines for what is hatched in part. */
const Patterns: FC<{ readonly id: string }> = ({ id }) => (
  <defs>
    <pattern id={`${id}-stip`} width="9" height="9" patternUnits="userSpaceOnUse">
      <circle class="sk-map__dot" cx="4.5" cy="4.5" r="3" />
    </pattern>
    <pattern
      id={`${id}-streep`}
      width="11"
      height="11"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <path class="sk-map__stripe" d="M5.5 0v11" />
    </pattern>
    <pattern
      id={`${id}-streepje`}
      width="11"
      height="11"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <path class="sk-map__stripe" d="M5.5 0v4" />
    </pattern>
  </defs>
);

const swatch = "M1 1h30v18h-30z";

/** The same mark as on the map, for the legend. */
const LegendMark: FC<{ readonly mark: MapMark; readonly id: string }> = ({ mark, id }) => (
  <svg class="sk-map__mark" viewBox="0 0 32 20" aria-hidden="true" focusable="false">
    <Patterns id={id} />
    <path class="sk-map__land" d={swatch} />
    {mark === "fill" && <path class="sk-map__fill" d={swatch} />}
    {mark === "fill-part" && <path fill={`url(#${id}-stip)`} d={swatch} />}
    {mark === "hatch" && <path fill={`url(#${id}-streep)`} d={swatch} />}
    {mark === "hatch-part" && <path fill={`url(#${id}-streepje)`} d={swatch} />}
    <path class={classes(mark === "chosen" ? "sk-map__chosen" : "sk-map__border")} d={swatch} />
    {mark === "ring" && <path class="sk-map__ring" d="M3 10h26" />}
  </svg>
);
