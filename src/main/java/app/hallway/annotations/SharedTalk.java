package app.hallway.annotations;

import java.util.List;

/**
 * The talk that an annotation is about.
 *
 * @param title empty where only an address is told
 * @param addresses of its page in the schedule and of its recording; may be none
 */
public record SharedTalk(String title, List<String> addresses) {
  public SharedTalk {
    addresses = List.copyOf(addresses);
  }
}
