package app.hallway.importing.decoding;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import java.util.Optional;

/** The first bytes by which well-known formats that are no reports name themselves. */
record FileSignature(String format, String start) {
  private static final List<FileSignature> KNOWN =
      List.of(
          new FileSignature("PDF", "%PDF-"),
          new FileSignature("ZIP or Office document", "PK\3\4"),
          new FileSignature("PNG picture", "\u0089PNG"),
          new FileSignature("JPEG picture", "\u00ff\u00d8\u00ff"),
          new FileSignature("GIF picture", "GIF8"),
          new FileSignature("gzip archive", "\u001f\u008b"),
          new FileSignature("Word document", "\u00d0\u00cf\u0011\u00e0"),
          new FileSignature("RTF document", "{\\rtf"),
          new FileSignature("SQLite database", "SQLite format 3"),
          new FileSignature("program", "\u007fELF"),
          new FileSignature("Java class", "\u00ca\u00fe\u00ba\u00be"));

  static Optional<String> of(byte[] bytes) {
    return KNOWN.stream()
        .filter(known -> known.begins(bytes))
        .map(FileSignature::format)
        .findFirst();
  }

  private boolean begins(byte[] bytes) {
    return bytes.length >= start.length()
        && new String(bytes, 0, start.length(), ISO_8859_1).equals(start);
  }
}
