// What we use of media-captions 1.0.4; its own declarations leave the endings of files out, which nodenext does not follow.
declare module "media-captions" {
  export interface Cue {
    readonly startTime: number;
    readonly endTime: number;
    readonly text: string;
  }
  export type VTTNode =
    | { readonly type: "text"; readonly data: string }
    | {
        readonly type: "v" | "c" | "i" | "b" | "u" | "ruby" | "rt" | "lang" | "timestamp";
        readonly voice?: string;
        readonly children: readonly VTTNode[];
      };
  export function parseText(
    text: string,
    options: { readonly type: "vtt" | "srt" },
  ): Promise<{ readonly cues: readonly Cue[] }>;
  export function tokenizeVTTCue(cue: Cue): readonly VTTNode[];
}
