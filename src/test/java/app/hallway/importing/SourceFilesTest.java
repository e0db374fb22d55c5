package app.hallway.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import app.hallway.model.ReadResult.Rejected;
import app.hallway.model.RejectReason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SourceFilesTest {
  @TempDir Path temporary;
  private Path folder;

  @BeforeEach
  void use_the_real_path_of_the_folder() throws IOException {
    folder = temporary.toRealPath();
  }

  @Test
  void finds_every_kind_of_report_in_a_folder_and_below_it_by_name() throws IOException {
    touch(
        "b.md", "a.HTML", "c.markdown", "d.mdx", "e.txt", "f.htm", "sub/deep/A.md", "picture.png");
    touch("g.mhtml", "h.MHT", "i.webarchive");

    assertThat(find(folder))
        .isEqualTo(
            found(
                "a.HTML",
                "b.md",
                "c.markdown",
                "d.mdx",
                "e.txt",
                "f.htm",
                "g.mhtml",
                "h.MHT",
                "i.webarchive",
                "sub/deep/A.md"));
  }

  @Test
  void what_a_browser_put_beside_a_page_is_no_report() throws IOException {
    touch("Trip.html", "Trip_files/saved_resource.html", "Kiel 2026.htm");
    touch("Kiel 2026-Dateien/frame.html", "Été.html", "Été_fichiers/ad.htm");

    assertThat(find(folder)).isEqualTo(found("Kiel 2026.htm", "Trip.html", "Été.html"));
    assertThat(find(folder.resolve("Trip_files")))
        .isEqualTo(found("Trip_files/saved_resource.html"));
  }

  @Test
  void a_folder_that_belongs_to_no_page_is_searched() throws IOException {
    touch("trip.md", "trip_files/a.md", "Day.html", "Day-notes/b.md");

    assertThat(find(folder))
        .isEqualTo(found("Day-notes/b.md", "Day.html", "trip.md", "trip_files/a.md"));
  }

  @Test
  void passes_over_what_is_hidden_and_node_modules() throws IOException {
    touch("a.md", ".git/b.md", ".obsidian/c.md", "node_modules/lib/README.md", "._a.md");

    assertThat(find(folder)).isEqualTo(found("a.md"));
  }

  @Test
  void walks_a_hidden_folder_that_was_named() throws IOException {
    touch(".notes/a.md");

    assertThat(find(folder.resolve(".notes"))).isEqualTo(found(".notes/a.md"));
  }

  @Test
  void keeps_the_order_in_which_paths_were_named() throws IOException {
    touch("a.md", "b/c.md", "b/d.md");

    assertThat(find(folder.resolve("b/d.md"), folder.resolve("a.md"), folder.resolve("b")))
        .isEqualTo(found("b/d.md", "a.md", "b/c.md"));
  }

  @Test
  void a_file_that_was_named_twice_counts_once() throws IOException {
    touch("a.md", "sub/b.md");

    assertThat(find(folder.resolve("a.md"), folder.resolve("sub/../a.md"), folder.resolve("a.md")))
        .isEqualTo(found("a.md"));
  }

  @Test
  void a_named_file_of_another_type_is_rejected_and_the_rest_goes_on() throws IOException {
    touch("a.md", "notes.docx");

    assertThat(find(folder.resolve("notes.docx"), folder.resolve("a.md")))
        .isEqualTo(
            new SourceFiles(
                List.of(folder.resolve("a.md")),
                List.of(rejected("notes.docx", RejectReason.UNSUPPORTED_TYPE, "notes.docx")),
                List.of()));
  }

  @Test
  void a_missing_path_is_rejected_and_the_rest_goes_on() throws IOException {
    touch("a.md");

    assertThat(find(folder.resolve("gone.md"), folder))
        .isEqualTo(
            new SourceFiles(
                List.of(folder.resolve("a.md")),
                List.of(rejected("gone.md", RejectReason.NOT_FOUND, "")),
                List.of()));
  }

  @Test
  void an_empty_folder_has_no_reports() {
    assertThat(find(folder)).isEqualTo(found());
  }

  @Test
  void a_name_that_no_file_system_takes_is_unreadable() {
    var rejected = find(folder.resolve("x".repeat(5_000) + ".md")).rejected().getFirst();

    assertThat(rejected.reason()).isEqualTo(RejectReason.UNREADABLE);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void links_that_go_in_a_circle_are_cut() throws IOException {
    touch("a/b/c.md");
    Files.createSymbolicLink(folder.resolve("a/b/up"), folder);
    Files.createSymbolicLink(folder.resolve("again"), folder.resolve("a"));

    assertThat(find(folder)).isEqualTo(found("a/b/c.md"));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void a_file_with_several_links_counts_once_under_its_own_name() throws IOException {
    touch("post.md");
    Files.createSymbolicLink(folder.resolve("a-link.md"), folder.resolve("post.md"));

    assertThat(find(folder)).isEqualTo(found("post.md"));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void a_link_to_a_nameless_file_keeps_the_name_of_the_link() throws IOException {
    touch("store/3f2a");
    Files.createSymbolicLink(folder.resolve("post.md"), folder.resolve("store/3f2a"));

    assertThat(find(folder)).isEqualTo(found("post.md"));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void a_link_that_leads_nowhere_is_named_and_the_walk_goes_on() throws IOException {
    touch("z.md");
    Files.createSymbolicLink(folder.resolve("lost.md"), folder.resolve("gone.md"));

    assertThat(find(folder))
        .isEqualTo(
            new SourceFiles(
                List.of(folder.resolve("z.md")),
                List.of(rejected("lost.md", RejectReason.NOT_FOUND, "")),
                List.of()));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void links_out_of_the_folder_are_passed_over_and_told_of() throws IOException {
    touch("chosen/a.md", "elsewhere/deep/b.md", "c.md", "chosen2/d.md");
    var chosen = folder.resolve("chosen");
    Files.createSymbolicLink(chosen.resolve("folder"), folder.resolve("elsewhere"));
    Files.createSymbolicLink(chosen.resolve("file.md"), folder.resolve("c.md"));
    Files.createSymbolicLink(chosen.resolve("near"), folder.resolve("chosen2"));
    Files.createSymbolicLink(chosen.resolve("relative.md"), Path.of("../c.md"));
    Files.createSymbolicLink(chosen.resolve("picture.png"), folder.resolve("c.md"));

    var found = find(chosen);

    assertThat(found.files()).containsExactly(chosen.resolve("a.md"));
    assertThat(found.rejected()).isEmpty();
    assertThat(found.outside())
        .containsExactly(
            chosen.resolve("file.md"),
            chosen.resolve("folder"),
            chosen.resolve("near"),
            chosen.resolve("relative.md"));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void a_link_into_another_chosen_folder_or_to_a_named_file_is_no_way_out() throws IOException {
    touch("one/a.md", "two/b.md", "c.md");
    Files.createSymbolicLink(folder.resolve("one/two"), folder.resolve("two"));
    Files.createSymbolicLink(folder.resolve("one/c.md"), folder.resolve("c.md"));

    assertThat(find(folder.resolve("c.md"), folder.resolve("one"), folder.resolve("two")))
        .isEqualTo(found("c.md", "one/a.md", "two/b.md"));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void what_is_named_itself_may_be_a_link() throws IOException {
    touch("elsewhere/a.md", "b.md");
    var named = Files.createDirectory(folder.resolve("named"));
    Files.createSymbolicLink(named.resolve("folder"), folder.resolve("elsewhere"));
    Files.createSymbolicLink(named.resolve("file.md"), folder.resolve("b.md"));

    var found = find(named.resolve("folder"), named.resolve("file.md"));

    assertThat(found.files())
        .extracting(file -> file.toRealPath())
        .containsExactly(folder.resolve("elsewhere/a.md"), folder.resolve("b.md"));
    assertThat(found.outside()).isEmpty();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void a_link_to_itself_is_unreadable_and_the_walk_goes_on() throws IOException {
    touch("z.md");
    Files.createSymbolicLink(folder.resolve("self.md"), folder.resolve("self.md"));

    var found = find(folder);

    assertThat(found.files()).containsExactly(folder.resolve("z.md"));
    assertThat(found.rejected())
        .extracting(Rejected::reason)
        .containsExactly(RejectReason.UNREADABLE);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void what_may_not_be_read_is_named_and_the_walk_goes_on() throws IOException {
    touch("locked/a.md", "secret.md", "z.md");
    forbid("locked");
    forbid("secret.md");
    assumeFalse(Files.isReadable(folder.resolve("secret.md")), "root may read everything");

    var found = find(folder);

    assertThat(found.files()).containsExactly(folder.resolve("z.md"));
    assertThat(found.rejected())
        .extracting(Rejected::reason)
        .containsExactly(RejectReason.UNREADABLE, RejectReason.UNREADABLE);
  }

  @Test
  void a_deep_tree_of_folders_is_walked_to_its_end() throws IOException {
    var deep = "d/".repeat(200) + "a.md";
    touch(deep);

    assertThat(find(folder)).isEqualTo(found(deep));
  }

  private SourceFiles find(Path... paths) {
    return SourceFiles.find(List.of(paths));
  }

  private SourceFiles found(String... names) {
    return new SourceFiles(
        List.of(names).stream().map(folder::resolve).toList(), List.of(), List.of());
  }

  private Rejected rejected(String name, RejectReason reason, String detail) {
    return new Rejected(folder.resolve(name).toString(), reason, detail);
  }

  private void touch(String... names) throws IOException {
    for (var name : names) {
      var file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "text");
    }
  }

  private void forbid(String name) throws IOException {
    Files.setPosixFilePermissions(
        folder.resolve(name), PosixFilePermissions.fromString("---------"));
  }
}
