/** One thing wrong with the manifest: which rule it breaks, and where and how in words. */
export interface Problem {
  readonly rule: string;
  readonly detail: string;
}

export interface ManifestPlaces {
  /** The project's folder: addresses of the add-in are looked up in it. */
  readonly project: string;
  /** Names that the commands page registers with `Office.actions.associate`. */
  readonly registeredFunctions: ReadonlySet<string>;
}
