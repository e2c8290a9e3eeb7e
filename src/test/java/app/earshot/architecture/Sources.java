package app.earshot.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The project's own files, for rules that the compiler does not know. */
final class Sources {

    static final Path MAIN = Path.of("src/main/java/app/earshot");
    static final Path TESTS = Path.of("src/test/java/app/earshot");
    static final Path RESOURCES = Path.of("src/main/resources/app/earshot");

    private Sources() {}

    /** One file of ours. */
    record Source(Path path, String text) {

        boolean isIn(String room) {
            return path.toString().replace('\\', '/').contains("app/earshot/" + room + "/");
        }

        String name() {
            return path.getFileName().toString();
        }

        List<String> lines() {
            return text.lines().toList();
        }

        /** Every place where the pattern is found, as "file:line: what". */
        List<String> places(Pattern pattern) {
            List<String> places = new ArrayList<>();
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                long line = text.substring(0, matcher.start()).lines().count() + 1;
                places.add(path + ":" + line + ": " + matcher.group().strip());
            }
            return places;
        }
    }

    static List<Source> under(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().map(Sources::read).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Source read(Path file) {
        try {
            return new Source(file, Files.readString(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
