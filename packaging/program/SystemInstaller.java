import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What Windows and macOS install: jpackage makes it from the image, on that system. */
final class SystemInstaller {

    /** The same for ever, so that a newer version takes an older one's place. */
    private static final String WINDOWS_UPGRADE_ID = "6d0f1a52-5c7e-4d0b-9a63-2f6c3c0f7e11";

    private final Tree tree;
    private final Product product;

    SystemInstaller(Tree tree, Product product) {
        this.tree = tree;
        this.product = product;
    }

    /** For one person, who need not be an administrator. */
    Path msi(Path image) throws IOException {
        return make(image, "msi", List.of(
                "--win-per-user-install", "--win-menu", "--win-menu-group", product.name(), "--win-shortcut-prompt", "--win-dir-chooser",
                "--win-upgrade-uuid", WINDOWS_UPGRADE_ID));
    }

    Path dmg(Path image) throws IOException {
        return make(image, "dmg", List.of("--mac-package-identifier", product.id()));
    }

    private Path make(Path image, String type, List<String> options) throws IOException {
        Folders.settle(image, product.date());
        List<String> command = new ArrayList<>(List.of(
                Target.tool("jpackage"), "--type", type, "--app-image", image.toString(), "--dest", tree.packages().toString(),
                "--name", product.name(), "--app-version", product.version(), "--vendor", product.vendor(),
                "--description", product.summary(), "--license-file", tree.root().resolve("LICENSE").toString(),
                "--file-associations", association().toString()));
        command.addAll(options);
        Commands.run(tree.work(), command);
        try (Stream<Path> made = Files.list(tree.packages())) {
            return made.filter(file -> file.toString().endsWith("." + type))
                    .findFirst()
                    .orElseThrow(() -> new IOException("No " + type + " was made"));
        }
    }

    private Path association() throws IOException {
        return Files.writeString(tree.work().resolve("notebook.properties"), """
                extension=earshot
                mime-type=application/vnd.earshot.notebook
                description=Earshot notebook
                """);
    }
}
