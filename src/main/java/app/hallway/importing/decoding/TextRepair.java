package app.hallway.importing.decoding;

import java.util.ArrayList;
import java.util.List;

/**
 * Undoes a misreading: UTF-8 that was read as Mac Roman, windows-1252 or Latin-1 and saved again,
 * the whole text or parts of it, up to three times over. What good text could have stays; the idea
 * of judging by unlikely neighbours is that of ftfy (Robyn Speer).
 *
 * @param text the repaired text
 * @param repairs what was undone, in order; empty where the text was good
 */
public record TextRepair(String text, List<Repair> repairs) {
  private static final int MAX_ROUNDS = 3;
  private static final int SURE = 3;

  /** Tells where the first repaired characters stand, as a 1-based line. */
  public record Repair(Misreading misreading, int line) {}

  public static TextRepair of(String text) {
    var repairs = new ArrayList<Repair>();
    var repaired = text;
    for (int round = 0; round < MAX_ROUNDS; round++) {
      var misread = mostLikely(repaired);
      if (misread.isEmpty()) {
        break;
      }
      var first = misread.getFirst();
      repairs.add(new Repair(first.misreading(), lineOf(repaired, first.start())));
      repaired = replaced(repaired, misread);
    }
    return new TextRepair(repaired, repairs.stream().distinct().toList());
  }

  private static List<MisreadSequence> mostLikely(String text) {
    if (isAscii(text)) {
      return List.of();
    }
    var mac = MisreadScan.of(text, Misreading.MAC_ROMAN);
    var windows = MisreadScan.of(text, Misreading.WINDOWS_1252);
    return believed(mac.unnatural() > windows.unnatural() ? mac : windows);
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0x7F) {
        return false;
      }
    }
    return true;
  }

  private static List<MisreadSequence> believed(MisreadScan scan) {
    long unnatural = scan.unnatural();
    if (unnatural == 0 && scan.sequences().size() < 2) {
      return List.of();
    }
    var believed = new ArrayList<MisreadSequence>();
    for (int i = 0; i < scan.sequences().size(); i++) {
      var sequence = scan.sequences().get(i);
      if (sequence.isUnnatural()
          || inRun(scan.sequences(), i)
          || (unnatural > 0 && scan.strays() == 0)
          || (unnatural >= SURE && sequence.leadsToLatin1())) {
        believed.add(sequence);
      }
    }
    return believed;
  }

  /** Two sequences that touch are a word in another script, unless both end in punctuation. */
  private static boolean inRun(List<MisreadSequence> sequences, int at) {
    return touch(sequences, at - 1) || touch(sequences, at);
  }

  private static boolean touch(List<MisreadSequence> sequences, int at) {
    if (at < 0 || at + 1 >= sequences.size()) {
      return false;
    }
    var one = sequences.get(at);
    var two = sequences.get(at + 1);
    return one.end() == two.start() && one.hasUncommonFollower() && two.hasUncommonFollower();
  }

  private static String replaced(String text, List<MisreadSequence> sequences) {
    var repaired = new StringBuilder(text.length());
    int from = 0;
    for (var sequence : sequences) {
      repaired.append(text, from, sequence.start()).appendCodePoint(sequence.codePoint());
      from = sequence.end();
    }
    return repaired.append(text, from, text.length()).toString();
  }

  private static int lineOf(String text, int offset) {
    return 1 + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
  }
}
