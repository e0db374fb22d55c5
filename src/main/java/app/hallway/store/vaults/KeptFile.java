package app.hallway.store.vaults;

/**
 * A file of a vault.
 *
 * @param id 0 where it is not stored yet
 * @param owner what it is about
 * @param asked the name that its title asks for
 * @param given the name that it got
 * @param path where it was seen last, from the folder on, with slashes
 * @param size in bytes
 * @param modified in milliseconds since 1970
 * @param stamp how what the library says of it was then
 * @param gone whether the user took it away
 */
public record KeptFile(
    long id,
    String owner,
    String asked,
    String given,
    String path,
    long size,
    long modified,
    long stamp,
    boolean gone) {
  public KeptFile at(String now) {
    return new KeptFile(id, owner, asked, given, now, size, modified, stamp, gone);
  }

  public KeptFile named(String askedNow, String givenNow, String pathNow) {
    return new KeptFile(id, owner, askedNow, givenNow, pathNow, size, modified, stamp, gone);
  }

  public KeptFile seen(long sizeNow, long modifiedNow, long stampNow) {
    return new KeptFile(id, owner, asked, given, path, sizeNow, modifiedNow, stampNow, gone);
  }

  public KeptFile gone(boolean now) {
    return new KeptFile(id, owner, asked, given, path, size, modified, stamp, now);
  }
}
