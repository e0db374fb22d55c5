package app.hallway.vault;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.model.BlockState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Both write, in whatever order, and the file is brought up to date now and then. */
final class InterleavedEditsTest {
  private static final int WORLDS = 500;
  private static final int ROUNDS = 8;

  private Map<String, Agreed> agreed = Map.of();

  @Test
  void every_rule_holds_whoever_wrote_what_and_when() {
    for (int seed = 0; seed < WORLDS; seed++) {
      var writers = new TwoWriters(seed);
      var random = new Random(seed);
      writers.file = writers.told().text();
      agreed = new HashMap<>(VaultMerge.fresh(writers.told().parsed()));
      writers.order.forEach(number -> agree(writers, number));
      for (int round = 0; round < ROUNDS; round++) {
        for (int edit = random.nextInt(4); edit > 0; edit--) {
          writers.libraryWrites();
        }
        for (int edit = random.nextInt(4); edit > 0; edit--) {
          writers.userWrites();
        }
        try {
          sync(writers);
          decide(writers, random);
        } catch (AssertionError failure) {
          throw new AssertionError("world " + seed + ", round " + round, failure);
        }
      }
    }
  }

  private static void agree(TwoWriters writers, int number) {
    writers.agreedWords.put(number, writers.words(number));
    writers.agreedFile.put(number, ToldFile.quote(writers.words(number)));
  }

  /** The user leaves some of what is open as it is. */
  private void decide(TwoWriters writers, Random random) {
    for (int number : writers.words.keySet()) {
      var state = agreed.get(ToldFile.id(number));
      var mine = state == null ? null : state.mine();
      var yours = state == null ? null : state.yours();
      if (mine != null && yours != null && random.nextInt(4) == 0) {
        agreed.put(ToldFile.id(number), Agreed.apart(mine, yours));
        writers.agreedWords.put(number, writers.words(number));
        writers.agreedFile.put(number, yours);
        writers.left.add(number);
      }
    }
  }

  private void sync(TwoWriters writers) {
    var before = writers.file;
    var found = new HashMap<Integer, String>();
    writers.present().forEach(number -> found.put(number, writers.standing(number)));
    var own = writers.ownLines();

    var outcome = VaultMerge.merge(agreed, writers.told().parsed(), VaultFile.parse(before));
    writers.file = outcome.text();
    agreed = new HashMap<>(outcome.agreed());

    assertThat(writers.ownLines()).as("what is the user's").isEqualTo(own);
    for (int number : List.copyOf(writers.words.keySet())) {
      check(writers, number, found.get(number));
    }
    checkOrder(writers, found);
    var again = VaultMerge.merge(agreed, writers.told().parsed(), VaultFile.parse(writers.file));
    assertThat(again.text()).as("a second time").isEqualTo(writers.file);
    assertThat(again.agreed()).isEqualTo(agreed);
  }

  /** What is to become of a block, told by who did what since both were in step. */
  private void check(TwoWriters writers, int number, @Nullable String found) {
    var wanted = writers.order.contains(number) ? ToldFile.quote(writers.words(number)) : null;
    var now = writers.inFile(number);
    boolean known = writers.agreedFile.containsKey(number);
    if (found == null) {
      if ((known && wanted != null) || writers.out.contains(number)) {
        writers.out.add(number);
        assertThat(now).as("what the user took out, %s", number).isNull();
        assertThat(state(number).state()).isEqualTo(BlockState.DELETED);
      } else {
        assertThat(now).as("new block %s", number).isEqualTo(wanted);
        settle(writers, number, wanted);
      }
      return;
    }
    boolean theyDid = !found.equals(writers.agreedFile.get(number));
    boolean weDid = !writers.words(number).equals(writers.agreedWords.get(number));
    if (found.equals(wanted)) {
      assertThat(now).isEqualTo(found);
      assertThat(state(number).state()).isEqualTo(BlockState.IN_STEP);
      settle(writers, number, wanted);
    } else if (!theyDid && writers.left.contains(number)) {
      assertThat(now).as("the user left %s", number).isEqualTo(found);
      boolean settled = !weDid && wanted != null;
      assertThat(state(number).state()).isEqualTo(settled ? BlockState.OWN : BlockState.CONFLICT);
    } else if (!theyDid) {
      assertThat(now).as("only the library changed %s", number).isEqualTo(wanted);
      settle(writers, number, wanted);
    } else {
      assertThat(now).as("the user changed %s", number).isEqualTo(found);
      assertThat(state(number).yours()).isEqualTo(found);
      assertThat(state(number).mine()).isEqualTo(wanted);
      boolean conflict = weDid || wanted == null;
      assertThat(state(number).state())
          .isEqualTo(conflict ? BlockState.CONFLICT : BlockState.PROPOSED);
    }
  }

  private Agreed state(int number) {
    return Objects.requireNonNull(agreed.get(ToldFile.id(number)));
  }

  private static void settle(TwoWriters writers, int number, @Nullable String wanted) {
    writers.out.remove(number);
    writers.left.remove(number);
    if (wanted == null) {
      writers.agreedFile.remove(number);
      writers.agreedWords.remove(number);
    } else {
      agree(writers, number);
    }
  }

  /** A new one stands behind the nearest one before it that was there, or before the next. */
  private static void checkOrder(TwoWriters writers, Map<Integer, String> found) {
    var there = new ArrayList<Integer>();
    for (int number : writers.order) {
      if (writers.inFile(number) == null) {
        continue;
      }
      if (!found.containsKey(number) && !there.isEmpty()) {
        assertThat(place(writers, number))
            .as("%s after %s", number, there.getLast())
            .isGreaterThan(place(writers, there.getLast()));
      }
      there.add(number);
    }
  }

  private static int place(TwoWriters writers, int number) {
    return writers.file.indexOf(TwoWriters.marker(number));
  }
}
