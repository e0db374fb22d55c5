package app.hallway.importing.frontmatter;

/** What metadata at the top of a file is written in. */
enum Syntax {
  YAML("YAML front matter"),
  TOML("TOML front matter"),
  JSON("JSON front matter"),
  ELIXIR("Elixir map"),
  HEADERS("block of headers"),
  PROPERTIES("block of properties"),
  COMMENT("metadata comment");

  private final String label;

  Syntax(String label) {
    this.label = label;
  }

  /** As a warning says it. */
  String label() {
    return label;
  }
}
