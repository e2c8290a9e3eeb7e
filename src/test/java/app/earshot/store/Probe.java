package app.earshot.store;
import java.nio.file.*; import java.time.*;
class Probe {
  public static void main(String[] a) throws Exception {
    if (a[0].equals("catalogue")) {
      Path f = Files.createTempDirectory("nb");
      NotebookOpening o = new NotebookOpening(f, Instant.now(), Schema.current());
      o.create();
      Files.createDirectories(Path.of(a[1]).getParent());
      Files.writeString(Path.of(a[1]), String.join("\n--\n", H2File.read(o.folder().file(), false).statements()) + "\n");
      return;
    }
  }
}
