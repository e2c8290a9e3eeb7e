import java.io.IOException;
import java.io.Reader;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;

/** The licence of each library that is shipped, as it brings it along, or as {@code licences.properties} names it. The runtime has its own beside it. */
final class Licences {

    private static final String OF_THE_RUNTIME = "runtime:";

    private final Tree tree;

    Licences(Tree tree) {
        this.tree = tree;
    }

    /** @throws IOException where a library has no licence text: it must not be shipped so */
    void copyInto(Path folder, Path runtime) throws IOException {
        Files.createDirectories(folder);
        Files.copy(tree.root().resolve("LICENSE"), folder.resolve("earshot.txt"));
        Files.copy(tree.packaging().resolve("licences/MIT-Feather.txt"), folder.resolve("feather-icons.txt"));
        fonts(folder);
        Properties named = new Properties();
        try (Reader reader = Files.newBufferedReader(tree.packaging().resolve("licences/licences.properties"))) {
            named.load(reader);
        }
        try (Stream<Path> jars = Files.list(tree.jars())) {
            for (Path jar : jars.sorted().toList()) {
                String library = jar.getFileName().toString().replaceFirst("-[0-9].*", "");
                if (!library.equals("earshot")) {
                    of(library, jar, named.getProperty(library), folder, runtime);
                }
            }
        }
    }

    private void of(String library, Path jar, String named, Path folder, Path runtime) throws IOException {
        if (named != null) {
            Path text = named.startsWith(OF_THE_RUNTIME)
                    ? runtime.resolve("legal").resolve(named.substring(OF_THE_RUNTIME.length()))
                    : named.startsWith("/")
                            ? tree.root().resolve(named.substring(1))
                            : tree.packaging().resolve("licences").resolve(named);
            Files.copy(text, folder.resolve(library + ".txt"));
            return;
        }
        try (FileSystem inside = FileSystems.newFileSystem(jar)) {
            List<Path> texts;
            try (Stream<Path> all = Files.list(inside.getPath("/META-INF"))) {
                texts = all.filter(Licences::isLicence).toList();
            }
            if (texts.isEmpty()) {
                throw new IOException("Name the licence of " + library + " in packaging/licences/licences.properties: its jar has none");
            }
            for (Path text : texts) {
                String kind = text.getFileName().toString().toLowerCase(Locale.ROOT).startsWith("notice") ? ".notice.txt" : ".txt";
                Files.copy(text, folder.resolve(library + kind));
            }
        }
    }

    private static boolean isLicence(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).matches("(licen[cs]e|notice)(\\.txt|\\.md)?");
    }

    private void fonts(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(tree.root().resolve("src/main/resources/app/earshot/ui/look/fonts"))) {
            for (Path each : files.filter(file -> file.toString().endsWith("-OFL.txt")).toList()) {
                Files.copy(each, folder.resolve("font-" + each.getFileName()));
            }
        }
    }
}
