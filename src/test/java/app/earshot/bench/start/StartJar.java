package app.earshot.bench.start;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/** The classes of this room in a jar: an archive of classes passes over folders. */
final class StartJar {

    private StartJar() {}

    static void make(Path jar) throws IOException {
        Path classes = classes();
        Path room = classes.resolve(FirstWindow.class.getPackageName().replace('.', '/'));
        List<Path> all;
        try (Stream<Path> files = Files.list(room)) {
            all = files.sorted().toList();
        }
        Files.createDirectories(jar.toAbsolutePath().getParent());
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file)) {
            for (Path each : all) {
                out.putNextEntry(new JarEntry(classes.relativize(each).toString().replace('\\', '/')));
                Files.copy(each, out);
                out.closeEntry();
            }
        }
    }

    private static Path classes() throws IOException {
        try {
            return Path.of(FirstWindow.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException noFolder) {
            throw new IOException(noFolder);
        }
    }
}
