package app.hallway;

public final class Main {
  private Main() {}

  public static void main(String[] arguments) {}
}
