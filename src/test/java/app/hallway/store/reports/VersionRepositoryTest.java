package app.hallway.store.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.hallway.model.ReportId;
import app.hallway.model.ReportVersion;
import app.hallway.store.Tables;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VersionRepositoryTest {
  private Tables tables;
  private VersionRepository versions;
  private ReportId report;

  @BeforeEach
  void open(@TempDir Path folder) {
    tables = new Tables(folder);
    versions = tables.session().versions();
    report = tables.report();
  }

  @AfterEach
  void close() {
    tables.close();
  }

  @Test
  void the_version_before_one_is_the_newest_of_the_older_ones() {
    var first = tables.version(report, "a");
    var second = tables.version(report, "b");
    var third = tables.version(report, "c");
    tables.version(tables.report(), "d");
    assertThat(versions.before(third)).contains(second);
    assertThat(versions.before(second)).contains(first);
    assertThat(versions.before(first)).isEmpty();
  }

  @Test
  void a_version_that_the_user_gave_to_another_report_is_before_none() {
    var first = tables.version(report, "a");
    var second = tables.version(report, "b");
    var third = tables.version(report, "c");
    tables.apart(second, tables.report());
    assertThat(versions.before(third)).contains(first);
    tables.apart(first, tables.report());
    assertThat(versions.before(third)).isEmpty();
  }

  @Test
  void a_content_is_found_in_the_newest_version_that_has_it() {
    tables.version(report, "a");
    tables.version(report, "b");
    var again = tables.version(report, "a");
    assertThat(versions.withContent(report, "a")).contains(again);
    assertThat(versions.withContent(report, "c")).isEmpty();
    assertThat(versions.withContent(tables.report(), "a")).isEmpty();
  }

  @Test
  void a_content_that_the_user_gave_to_another_report_is_no_longer_of_this_one() {
    var first = tables.version(report, "a");
    var again = tables.version(report, "a");
    tables.apart(again, tables.report());
    assertThat(versions.withContent(report, "a")).contains(first);
    tables.apart(first, tables.report());
    assertThat(versions.withContent(report, "a")).isEmpty();
  }

  @Test
  void versions_are_listed_the_newest_first_without_those_that_are_of_another_report() {
    var first = tables.version(report, "a");
    var second = tables.version(report, "b");
    var third = tables.version(report, "c");
    tables.apart(second, tables.report());
    assertThat(versions.of(report)).extracting(ReportVersion::id).containsExactly(third, first);
  }

  @Test
  void a_version_is_taken_back_where_an_older_one_is_shown() {
    var first = tables.version(report, "a");
    tables.version(report, "b");
    tables.statements.update("UPDATE report SET current_version = ?", first.value());
    assertThat(versions.of(report))
        .extracting(ReportVersion::current, ReportVersion::takenBack)
        .containsExactly(tuple(false, true), tuple(true, false));
    assertThat(versions.current(report)).contains(first);
  }

  @Test
  void a_report_in_the_bin_has_no_version_that_is_read() {
    tables.version(report, "a");
    assertThat(versions.isShelved("a")).isTrue();
    tables.statements.update("UPDATE report SET binned = 1");
    assertThat(versions.current(report)).isEmpty();
    assertThat(versions.of(report)).isEmpty();
    assertThat(versions.isShelved("a")).isFalse();
  }
}
