package app.hallway.vault;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.markdown.LogseqBlock;
import app.hallway.model.BlockState;
import app.hallway.model.VaultFlavour;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A page of Logseq that the user and the library both write. */
final class LogseqPageTest {
  private static final int WORLDS = 300;
  private static final int ROUNDS = 6;
  private static final List<String> BELOW =
      List.of("\t- own %d", "\t- own %d\n\t  and a line of it", "\t- TODO own %d\n\t\t- deeper %d");
  private static final List<String> BESIDE =
      List.of("- own %d", "- own %d\n\t- child %d", "- ```\n  own - code %d\n  ```", "- # own %d");

  private static VaultFile page(String text) {
    return VaultFile.parse(text, VaultFlavour.LOGSEQ);
  }

  private static String told(Map<Integer, String> words) {
    var text = new StringBuilder("event:: [[Quay days]]\nhallway:: report 1 of 2026\n\n");
    words.forEach((number, said) -> text.append(block(number, said)).append('\n'));
    return text.toString();
  }

  private static String block(int number, String words) {
    return LogseqBlock.write(ToldFile.id(number), content(words));
  }

  private static String content(String words) {
    return "**Highlight**\n> " + words + "\n>\n> * of a list";
  }

  @Test
  void a_block_is_found_by_its_property_and_ends_where_the_users_bullets_begin() {
    var page =
        page(
            """
            event:: [[Quay days]]

            - **Note**
              id:: %s
              collapsed:: true
              > Words.
              :LOGBOOK:
              CLOCK: [2026-11-30 Mon 10:00:00]
              :END:
            \t- mine
            - mine too
            """
                .formatted(uuid(1)));

    assertThat(page.ids()).containsExactly(ToldFile.id(1));
    assertThat(page.content(ToldFile.id(1))).isEqualTo("**Note**\n> Words.");
    assertThat(page.content("property event")).isEqualTo("event:\n[[Quay days]]");
  }

  private static String uuid(int number) {
    return block(number, "x").lines().skip(1).findFirst().orElseThrow().replaceFirst(".*:: ", "");
  }

  @Test
  void an_id_is_a_uuid_of_its_makers_own_and_is_read_back() {
    for (var id : List.of("hw-aaaaaaaaaa", "hw-7777777777", "hw-q2w3e4r5t6")) {
      var line = LogseqBlock.write(id, "x").lines().toList().get(1);

      assertThat(line).matches(" {2}id:: [0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-.{12}");
      assertThat(LogseqBlock.id(line)).contains(id);
    }
    assertThat(LogseqBlock.id("  id:: 64f0c2b0-1111-4222-8333-444444444444")).isEmpty();
  }

  @Test
  void one_that_stands_twice_is_nobodys() {
    var text = block(1, "Words.") + "\n" + block(1, "Words.") + "\n";

    assertThat(page(text).damaged()).containsExactly(ToldFile.id(1));
    assertThat(page("- see ((" + uuid(1) + "))\n" + block(1, "Words.")).ids())
        .containsExactly(ToldFile.id(1));
  }

  @Test
  void what_the_user_wrote_below_a_block_stays_when_it_is_brought_up_to_date() {
    var before = new TreeMap<>(Map.of(1, "One.", 2, "Two."));
    var after = new TreeMap<>(Map.of(1, "One, and more.", 2, "Two.", 3, "Three."));
    var theirs = told(before).replaceFirst("(One\\.\\n.*\\n.*\\n)", "$1\t- mine\n");

    var outcome =
        VaultMerge.merge(VaultMerge.fresh(page(told(before))), page(told(after)), page(theirs));

    assertThat(outcome.text())
        .isEqualTo(told(after).replaceFirst("(more\\.\\n.*\\n.*\\n)", "$1\t- mine\n"));
  }

  /** The rules of any file, whoever wrote what and when. */
  @Test
  void every_rule_holds_for_pages() {
    for (int seed = 0; seed < WORLDS; seed++) {
      new World(seed).live();
    }
  }

  private static final class World {
    private final int seed;
    private final Random random;
    private final TreeMap<Integer, String> words = new TreeMap<>();
    private final List<String> own = new ArrayList<>();
    private final Set<Integer> mendedEver = new HashSet<>();
    private Map<String, Agreed> agreed;
    private String file;
    private int last;

    World(int seed) {
      this.seed = seed;
      this.random = new Random(seed);
      for (int i = 0; i < 5; i++) {
        words.put(10 * i, "Words of " + i + ".");
      }
      file = told(words);
      agreed = new HashMap<>(VaultMerge.fresh(page(file)));
    }

    void live() {
      for (int round = 0; round < ROUNDS; round++) {
        var changed = libraryWrites();
        int taken = userWrites();
        var mended = taken < 0 ? -1 : mend(taken);
        var outcome = VaultMerge.merge(agreed, page(told(words)), page(file));
        file = outcome.text();
        agreed = new HashMap<>(outcome.agreed());

        assertThat(Arrays.asList(file.split("\n"))).as("world %s", seed).containsAll(own);
        mendedEver.add(mended);
        if (!mendedEver.contains(changed)) {
          assertThat(theirs(changed))
              .as("world %s, changed", seed)
              .isEqualTo(content("" + words.get(changed)));
        }
        if (mended >= 0) {
          assertThat(theirs(mended)).as("world %s, mended", seed).contains(" Mended");
        }
        var again = VaultMerge.merge(agreed, page(told(words)), page(file));
        assertThat(again.text()).as("world %s, a second time", seed).isEqualTo(file);
        assertThat(again.agreed()).isEqualTo(agreed);
      }
    }

    private String theirs(int number) {
      return "" + page(file).content(ToldFile.id(number));
    }

    private int libraryWrites() {
      var numbers = List.copyOf(words.keySet());
      int number = numbers.get(random.nextInt(numbers.size()));
      words.computeIfPresent(number, (_, said) -> said + " More.");
      words.put(10 * random.nextInt(5) + 1 + random.nextInt(9), "New " + ++last + ".");
      return number;
    }

    /** Returns the number of a block that stands there, or -1. */
    private int userWrites() {
      var lines = new ArrayList<>(Arrays.asList(file.split("\n")));
      var bullets = page(file).headings();
      int bullet = bullets.get(random.nextInt(bullets.size()));
      write(BESIDE.get(random.nextInt(BESIDE.size())), bullet, lines);
      file = String.join("\n", lines) + "\n";
      var there = words.keySet().stream().filter(it -> page(file).content(ToldFile.id(it)) != null);
      var numbers = there.toList();
      if (numbers.isEmpty()) {
        return -1;
      }
      int number = numbers.get(random.nextInt(numbers.size()));
      var below = new ArrayList<>(Arrays.asList(file.split("\n")));
      write(
          BELOW.get(random.nextInt(BELOW.size())),
          page(file).block(ToldFile.id(number)).lastLine() + 1,
          below);
      file = String.join("\n", below) + "\n";
      return random.nextBoolean() ? number : -1;
    }

    private void write(String form, int line, List<String> lines) {
      var text = Arrays.asList(form.formatted(++last, last).split("\n"));
      own.addAll(text);
      lines.addAll(line, text);
    }

    private int mend(int number) {
      int line = page(file).block(ToldFile.id(number)).firstLine() + 2;
      var lines = new ArrayList<>(Arrays.asList(file.split("\n")));
      lines.set(line, lines.get(line) + " Mended " + ++last + ".");
      file = String.join("\n", lines) + "\n";
      return number;
    }
  }

  @Test
  void what_only_the_user_changed_is_offered() {
    var words = new TreeMap<>(Map.of(1, "One."));
    var theirs = told(words).replace("One.", "One, mended.");

    var outcome =
        VaultMerge.merge(VaultMerge.fresh(page(told(words))), page(told(words)), page(theirs));

    assertThat(outcome.text()).isEqualTo(theirs);
    assertThat(outcome.agreed().values()).extracting(Agreed::state).contains(BlockState.PROPOSED);
  }
}
