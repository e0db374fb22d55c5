package app.hallway.store.sql;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.model.ReportId;
import app.hallway.model.SourceBytes;
import app.hallway.model.Spoiled;
import app.hallway.model.Spoiled.Part;
import app.hallway.model.VersionId;
import app.hallway.store.Tables;
import app.hallway.store.file.KeptBytes;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpoiledBytesTest {
  private static final byte[] WORDS = "Tides wait for nobody.".getBytes(StandardCharsets.UTF_8);
  private static final byte[] OTHERS = "Tides wait for anybody".getBytes(StandardCharsets.UTF_8);

  private Tables tables;
  private Statements statements;
  private ReportId report;
  private VersionId version;

  @BeforeEach
  void open(@TempDir Path folder) {
    tables = new Tables(folder);
    statements = tables.statements;
    report = tables.report();
    version = kept();
    picture(version, 1);
  }

  @AfterEach
  void close() {
    tables.close();
  }

  private VersionId kept() {
    var added = tables.version(report, SourceBytes.of(WORDS).sha256());
    statements.update(
        "INSERT INTO version_text (version, source, markdown, reading_text) VALUES (?, ?, ?, '')",
        added.value(),
        Deflated.deflate(WORDS),
        Deflated.deflate(WORDS));
    return added;
  }

  private void picture(VersionId shown, long picture) {
    statements.update(
        "INSERT OR IGNORE INTO picture (id, sha256, media_type, bytes) VALUES (?, ?, 'image/png', ?)",
        picture,
        SourceBytes.of(WORDS).sha256(),
        WORDS);
    statements.update(
        "INSERT INTO version_picture (version, reference, picture) VALUES (?, 'a.png', ?)",
        shown.value(),
        picture);
  }

  @Test
  void what_is_as_it_came_is_not_spoiled() {
    assertThat(findings()).isEmpty();
    assertThat(of()).isEmpty();
  }

  @Test
  void other_bytes_than_those_of_the_digest_are_spoiled() {
    statements.update("UPDATE version_text SET source = ?", Deflated.deflate(OTHERS));
    assertThat(findings()).containsExactly(spoiled(1, Part.SOURCE, "")).isEqualTo(of());
  }

  @Test
  void bytes_that_cannot_be_read_are_spoiled() {
    statements.update("UPDATE version_text SET source = ?, markdown = ?", OTHERS, OTHERS);
    assertThat(findings())
        .containsExactly(spoiled(1, Part.SOURCE, ""), spoiled(1, Part.TEXT, ""))
        .isEqualTo(of());
  }

  @Test
  void other_markdown_that_can_be_read_is_not_spoiled_for_it_may_have_been_made_again() {
    statements.update("UPDATE version_text SET markdown = ?", Deflated.deflate(OTHERS));
    assertThat(findings()).isEmpty();
  }

  @Test
  void a_version_without_its_text_is_spoiled() {
    statements.update("DELETE FROM version_text");
    assertThat(findings()).containsExactly(spoiled(1, Part.TEXT, "")).isEqualTo(of());
  }

  @Test
  void a_picture_is_told_once_a_report_with_the_newest_version_that_shows_it() {
    picture(kept(), 1);
    statements.update("UPDATE picture SET bytes = ?", OTHERS);
    assertThat(findings()).containsExactly(spoiled(2, Part.PICTURE, "a.png"));
    assertThat(of()).containsExactly(spoiled(1, Part.PICTURE, "a.png"));
  }

  @Test
  void each_share_tells_of_its_own_part() {
    kept();
    kept();
    statements.update("UPDATE version_text SET source = ?", OTHERS);
    var kept = new KeptBytes(statements);
    assertThat(kept.findings(0, 2)).containsExactly(spoiled(2, Part.SOURCE, ""));
    assertThat(kept.findings(1, 2))
        .containsExactly(spoiled(1, Part.SOURCE, ""), spoiled(3, Part.SOURCE, ""));
  }

  private List<Spoiled> findings() {
    return new KeptBytes(statements).findings();
  }

  private List<Spoiled> of() {
    return new KeptBytes(statements).of(version);
  }

  private Spoiled spoiled(int number, Part part, String detail) {
    return new Spoiled(report, number, "A report", part, detail);
  }
}
