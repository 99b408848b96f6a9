/** Eleventy ships no types. These cover what the project calls. */
declare module "@11ty/eleventy" {
  export interface UserConfig {
    addTemplateFormats(formats: readonly string[]): void;
    addTemplate(name: string, template: object): void;
    addGlobalData(name: string, value: unknown): void;
    addWatchTarget(path: string, options?: { readonly resetConfig?: boolean }): void;
    setUseGitIgnore(use: boolean): void;
    setServerOptions(options: Readonly<Record<string, unknown>>): void;
    setQuietMode(quiet: boolean): void;
    on(event: "eleventy.before" | "eleventy.after", listener: (event: BuildEvent) => void | Promise<void>): void;
    readonly ignores: { add(pattern: string): void };
  }
  export interface BuildEvent {
    readonly directories: { readonly input: string; readonly output: string };
    readonly results?: readonly { readonly outputPath: string; readonly url: string }[];
  }
  export interface Options {
    readonly configPath?: string | undefined;
    readonly quietMode?: boolean;
    readonly config?: (config: UserConfig) => unknown;
  }
  export default class Eleventy {
    constructor(input?: string, output?: string, options?: Options);
    init(): Promise<void>;
    disableLogger(): void;
    write(): Promise<unknown>;
    watch(): Promise<void>;
    serve(port?: number): Promise<void>;
  }
}

/** subset-font ships no types. */
declare module "subset-font" {
  interface Options {
    readonly targetFormat: "woff2" | "sfnt";
    readonly keepFeatures?: readonly string[];
    readonly preserveNameIds?: readonly number[];
  }
  export default function subsetFont(font: Uint8Array, text: string, options: Options): Promise<Uint8Array>;
}
