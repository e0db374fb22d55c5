#!/usr/bin/env bash
# JavaFX's own Headless platform cannot match a key that is named by its character: with one such accelerator in a scene, every press of a key with its modifiers fails.
#
# Version:  org.openjfx:javafx-controls 26.0.1, -Dglass.platform=Headless (which came with JavaFX 26; needs a JDK of 24 or later), Linux
# Expected: KeyCombination.valueOf("Ctrl+\\") is documented to be a KeyCharacterCombination, and a KeyCombination matches an event or it does not. A scene in
#           which Ctrl+K is pressed asks each of its accelerators, and goes on.
# Seen:     the match asks the toolkit which key has that character, and HeadlessApplication answers with UnsupportedOperationException
#           "Not supported yet.". It leaves Robot.keyPress for every key that is pressed with Ctrl. The same accelerator with the
#           key's name, "Ctrl+Back Slash", is a KeyCodeCombination, and all is well. So a program whose tests pass under Headless fails there with one menu item more.
# Output:   the lines under "expected" below.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat > pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
  <groupId>find</groupId><artifactId>find</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.openjfx</groupId><artifactId>javafx-controls</artifactId><version>26.0.1</version></dependency>
  </dependencies>
</project>
POM
mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib > mvn.log 2>&1 || { cat mvn.log; exit 2; }
cat > Find.java <<'JAVA'
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;

public class Find {
  private static Scene scene;

  public static void main(String[] args) throws Exception {
    Platform.startup(() -> {});
    for (String keys : new String[] {"Ctrl+Back Slash", "Ctrl+\\"}) {
      var combination = KeyCombination.valueOf(keys);
      System.out.println(keys + " is a " + combination.getClass().getSimpleName());
      onFx(() -> {
        scene = new Scene(new TextField(), 300, 100);
        scene.getAccelerators().put(combination, () -> {});
        var stage = new Stage();
        stage.setScene(scene);
        stage.show();
        stage.requestFocus();
      });
      Thread.sleep(500);
      onFx(() -> {
        try {
          new Robot().keyPress(KeyCode.CONTROL);
          new Robot().keyPress(KeyCode.K);
          System.out.println("  Ctrl+K: seen by the scene");
        } catch (RuntimeException failure) {
          System.out.println("  Ctrl+K: " + failure);
        } finally {
          new Robot().keyRelease(KeyCode.K);
          new Robot().keyRelease(KeyCode.CONTROL);
        }
      });
    }
    System.exit(0);
  }

  private static void onFx(Runnable deed) throws Exception {
    var done = new CountDownLatch(1);
    Platform.runLater(() -> { try { deed.run(); } finally { done.countDown(); } });
    done.await();
  }
}
JAVA
cat > expected <<'TEXT'
Ctrl+Back Slash is a KeyCodeCombination
  Ctrl+K: seen by the scene
Ctrl+\ is a KeyCharacterCombination
  Ctrl+K: java.lang.UnsupportedOperationException: Not supported yet.
TEXT
"${JAVA_HOME:+$JAVA_HOME/bin/}java" -Dglass.platform=Headless -Dprism.order=sw --enable-native-access=javafx.graphics --module-path lib --add-modules javafx.controls Find.java > seen 2> java.log || { cat java.log; exit 2; }
diff expected seen
echo "As found: under Headless a key named by its character cannot be matched."
