import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;

/**
 * The image as a {@code .deb}. jpackage makes such packages too, but under {@code /opt}, with scripts of its own for what Debian's triggers do, and
 * without a manual; this one keeps to Debian's places, and needs no script.
 */
final class DebianPackage {

    private static final String TEMPLATES = "linux";
    private static final Map<String, String> ARCHITECTURES = Map.of("amd64", "amd64", "aarch64", "arm64");

    private final Tree tree;
    private final Product product;

    DebianPackage(Tree tree, Product product) {
        this.tree = tree;
        this.product = product;
    }

    Path make(Path image) throws IOException {
        Path root = Folders.empty(tree.work().resolve("deb"));
        Path usr = Files.createDirectories(root.resolve("usr"));
        Path home = Files.createDirectories(usr.resolve("lib").resolve(product.command()));
        Folders.copy(image.resolve("bin"), home.resolve("bin"));
        Folders.copy(image.resolve("lib"), home.resolve("lib"));
        Folders.copy(image.resolve("share"), usr.resolve("share"));
        Files.createDirectories(usr.resolve("bin"));
        debianDocuments(usr.resolve("share"));
        control(root, home);
        Folders.settle(root, product.date());
        Files.createSymbolicLink(usr.resolve("bin").resolve(product.command()),
                Path.of("../lib").resolve(product.command()).resolve("bin").resolve(product.command()));
        Path deb = tree.packages().resolve(product.command() + "_" + product.version() + "_" + architecture() + ".deb");
        Commands.run(tree.work(), Map.of("SOURCE_DATE_EPOCH", String.valueOf(product.date().getEpochSecond())), List.of(
                "dpkg-deb", "--root-owner-group", "-Zxz", "--build", root.toString(), deb.toString()));
        return deb;
    }

    private static String architecture() {
        String java = System.getProperty("os.arch");
        return ARCHITECTURES.getOrDefault(java, java);
    }

    private void debianDocuments(Path share) throws IOException {
        Path documents = share.resolve("doc").resolve(product.command());
        Files.writeString(documents.resolve("copyright"), template("copyright"));
        Files.writeString(documents.resolve("changelog"), template("changelog")
                .replace("@moment@", DateTimeFormatter.RFC_1123_DATE_TIME.format(product.date().atOffset(ZoneOffset.UTC)).replace("GMT", "+0000")));
        Files.copy(tree.root().resolve("CHANGELOG.md"), documents.resolve("CHANGELOG.md"), StandardCopyOption.REPLACE_EXISTING);
        zip(documents.resolve("changelog"));
        zip(documents.resolve("CHANGELOG.md"));
        zip(share.resolve("man/man1").resolve(product.command() + ".1"));
        Path overrides = Files.createDirectories(share.resolve("lintian/overrides"));
        Files.writeString(overrides.resolve(product.command()), template("lintian-overrides"));
    }

    private void control(Path root, Path home) throws IOException {
        long bytes = 0;
        for (Path each : Folders.everything(home)) {
            bytes += Files.isRegularFile(each) ? Files.size(each) : 0;
        }
        Path debian = Files.createDirectories(root.resolve("DEBIAN"));
        Files.writeString(debian.resolve("control"), template("control")
                .replace("@architecture@", architecture())
                .replace("@size@", String.valueOf(bytes / 1024)));
    }

    private String template(String name) throws IOException {
        return product.fill(Files.readString(tree.packaging().resolve(TEMPLATES).resolve(name)));
    }

    /** As tightly as it goes and without a moment in it, as Debian asks. */
    private void zip(Path file) throws IOException {
        Commands.run(tree.work(), List.of("gzip", "-9", "--no-name", "--force", file.toString()));
    }
}
